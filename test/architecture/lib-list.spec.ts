import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const { layers } = z.object({ layers: z.array(z.array(z.string())) }).parse(require('./layers.cjs'));
const libs = readdirSync('libs').filter((lib) => existsSync(`libs/${lib}/src/index.ts`));

describe('the diagram of libs', () => {
  // A lib on no line is bound by no rule.
  it.each(libs.filter((lib) => lib !== 'web-kit'))('has %s on exactly one line', (lib) => {
    expect(layers.flat().filter((name) => name === lib)).toEqual([lib]);
  });
});

describe('the tables of the city', () => {
  const owned = libs
    .flatMap((lib) => readdirSync(`libs/${lib}/src`, { recursive: true, encoding: 'utf8' }).map((file) => `libs/${lib}/src/${file}`))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/export const (\w+Tables): Tables/g)].map(([, name]) => name))
    .sort();

  it('are all made by the command line', () => {
    const [, list = ''] = /readonly Tables\[\] = \[([^\]]*)\]/.exec(readFileSync('apps/cli/src/tables.ts', 'utf8')) ?? [];

    expect(
      list
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
        .sort(),
    ).toEqual(owned);
  });
});
