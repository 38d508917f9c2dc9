import { execFileSync } from 'node:child_process';
import { basename, resolve } from 'node:path';
import { z } from 'zod';

const { forbidden } = z.object({ forbidden: z.array(z.object({ name: z.string() })) }).parse(require('./boundaries.cjs'));
const Report = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});

/** Each planted file is named after the rule it breaks. */
const planted = resolve('test/architecture/planted');
const violations = breaches();

function breaches() {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const report = execFileSync(process.execPath, [program, '--config', '../boundaries.cjs', '--output-type', 'json', 'apps', 'libs'], {
    cwd: planted,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  return Report.parse(JSON.parse(report)).summary.violations.map(({ from, rule }) => ({ file: basename(from, '.ts'), rule: rule.name }));
}

describe('an import rule', () => {
  it.each(forbidden.map(({ name }) => name))('%s bites what was planted for it', (name) => {
    expect(violations).toContainEqual({ file: name, rule: name });
  });

  it('leaves everything alone that was not planted', () => {
    const names = new Set(forbidden.map(({ name }) => name));
    const innocent = violations.filter(({ file }) => !names.has(file));

    expect(innocent).toEqual([]);
  });
});
