/** Jest transform for dependencies: ESM packages, and CommonJS ones that import() such, become CommonJS; the rest pass untouched. */
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { createTransformer } = require('@swc/jest');

const toCommonJs = createTransformer({ jsc: { target: 'es2023' }, module: { type: 'commonjs' } });
const known = new Map();

function isModuleFolder(folder) {
  if (!known.has(folder)) {
    const manifest = join(folder, 'package.json');
    known.set(folder, existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).type === 'module' : dirname(folder) !== folder && isModuleFolder(dirname(folder)));
  }
  return known.get(folder);
}

const needsCommonJs = (source, file) => file.endsWith('.mjs') || isModuleFolder(dirname(file)) || /\bimport\(/.test(source);

module.exports = {
  process: (source, file, options) => (needsCommonJs(source, file) ? toCommonJs.process(source, file, options) : { code: source }),
  getCacheKey: (source, file) => createHash('sha1').update(source).update(needsCommonJs(source, file) ? 'esm' : 'cjs').update('2').digest('hex'),
};
