import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NEEDS, type Reader } from '../../lib/config/config';

const ROOT = path.join(__dirname, '..', '..');

/** The functions by the letters that the READMEs give them. */
const LETTERS = {
  L: 'login-to-openid',
  C: 'create-order-and-sign',
  G: 'get-order',
  X: 'close-order',
  O: 'list-orders',
  N: 'payment-notify',
  F: 'refund-order',
  M: 'refund-notify',
  S: 'ship-order',
  R: 'reconcile-orders',
  B: 'reconcile-bill',
  P: 'publish-order-events',
} as const satisfies Record<string, Reader>;

const reads = (reader: Reader, name: string): boolean => (NEEDS[reader] as readonly string[]).includes(name);

/** The letters of the functions that read a variable. */
function letters(name: string): string {
  return Object.entries(LETTERS)
    .filter(([, reader]) => reads(reader, name))
    .map(([letter]) => letter)
    .join(' ');
}

describe.each([
  ['README.md', 'all'],
  ['README.zh-CN.md', '全部'],
])('%s', (file, all) => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  const cells = rows.map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  const everyone = Object.keys(LETTERS).join(' ');

  test('has a row for each function, and says which letter it is', () => {
    const rowsOfFunctions = cells.flatMap(
      ([, name = '']) => /^`([a-z]+(?:-[a-z]+)+)`$/.exec(name)?.[1] ?? [],
    );
    expect(rowsOfFunctions).toEqual(Object.values(LETTERS));
    for (const [letter, name] of Object.entries(LETTERS)) expect(text).toContain(`**${letter}** ${name}`);
    for (const each of readdirSync(path.join(ROOT, 'functions')))
      expect(rowsOfFunctions).toContain(path.basename(each, '.ts'));
  });

  test('has a row for each variable, and says which functions read it', () => {
    const documented = cells.flatMap((row) =>
      [...(row[1] ?? '').matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(
        ([, name = '']) => [name, row.at(-2)] as const,
      ),
    );
    const said = Object.fromEntries(documented);
    for (const name of NEEDS['npm start']) {
      const expected = letters(name) === everyone ? all : letters(name);
      expect([name, said[name]]).toEqual([name, expected]);
    }
  });
});
