import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { READS, type Reader } from '../../lib/config/config';

const ROOT = path.join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The functions by the letters that the pages give them. */
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

const reads = (reader: Reader, name: string): boolean => (READS[reader] as readonly string[]).includes(name);

/** The letters of the functions that read a variable; `all` where every one does, a dash where none does. */
function letters(name: string, all: string): string {
  const found = Object.entries(LETTERS).filter(([, reader]) => reads(reader, name));
  if (found.length === Object.keys(LETTERS).length) return all;
  return found.map(([letter]) => letter).join(' ') || '–';
}

describe.each([
  ['docs/configuration.md', 'all'],
  ['docs/configuration.zh-CN.md', '全部'],
])('%s', (file, all) => {
  const text = read(file);
  const rows = text.split('\n').filter((line) => /^\| `[A-Z]/.test(line));
  const said = Object.fromEntries(
    rows.flatMap((row) => {
      const cells = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
      const names = [...(cells[1] ?? '').matchAll(/`([A-Z][A-Z0-9_]+)`/g)];
      return names.map(([, name = '']) => [name, cells.at(-2) ?? ''] as const);
    }),
  );

  test('says which letter is which function', () => {
    for (const [letter, name] of Object.entries(LETTERS)) expect(text).toContain(`**${letter}** ${name}`);
    const functions = readdirSync(path.join(ROOT, 'functions')).map((each) => path.basename(each, '.ts'));
    expect(Object.values(LETTERS).sort()).toEqual(functions.sort());
  });

  test('has a row for each variable, and says which functions read it', () => {
    expect(said).toMatchObject(
      Object.fromEntries(READS['npm start'].map((name) => [name, letters(name, all)])),
    );
    // The AWS SDK reads this one wherever the orders table is used.
    expect(said.AWS_ENDPOINT_URL_DYNAMODB).toBe(said.ORDERS_TABLE);
  });

  test('has the variables of .env.example, and no other', () => {
    const example = [...read('.env.example').matchAll(/^(?:# )?([A-Z][A-Z0-9_]+)=/gm)].map(
      ([, name = '']) => name,
    );
    expect(Object.keys(said).sort()).toEqual([...example].sort());
  });
});
