import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { columnsOf } from '../../../tools/shared/aligned';
import { openBench, type Bench } from './bench';

const TEA = { sku: 'tea', body: '龙井茶', unitPrice: 6800, onSale: true };
const STICKER = { sku: 'sticker', body: 'Sticker', unitPrice: 1, onSale: false };
const DONATION = { sku: 'donation', body: '公益捐款', minFee: 1, maxFee: 100_000, onSale: true };

let bench: Bench;
let folder: string;

beforeEach(async () => {
  bench = await openBench();
  folder = mkdtempSync(path.join(tmpdir(), 'catalog-'));
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await bench.close();
});

function file(content: unknown): string {
  const name = path.join(folder, 'catalog.json');
  writeFileSync(name, JSON.stringify(content));
  return name;
}

test('what is imported is listed, by sku', async () => {
  const imported = await bench.run('catalog', 'import', file([TEA, STICKER, DONATION]));
  expect(imported.code).toBe(0);
  expect(imported.out).toMatch(/\n3 written to miniprogram-pay-local-products\n$/);
  expect((await bench.run('catalog', 'list', '--json')).json()).toEqual({
    products: [DONATION, STICKER, TEA],
  });
});

test('the table shows prices in yuan and whether a product is on sale, in columns', async () => {
  const { out } = await bench.run('catalog', 'import', file([TEA, STICKER, DONATION]));
  const lines = out.split('\n');
  expect(lines[1]).toMatch(/^tea +龙井茶 +¥68\.00 +on sale$/);
  expect(lines[2]).toMatch(/^sticker +Sticker +¥0\.01 +not on sale$/);
  expect(lines[3]).toMatch(/^donation +公益捐款 +¥0\.01 to ¥1000\.00 +on sale$/);
  const starts = lines.slice(1, 4).map((line) => columnsOf(line.slice(0, line.indexOf('¥'))));
  expect(new Set(starts).size).toBe(1);
});

test('a file with one fault writes nothing, and the fault is told', async () => {
  const { code, err } = await bench.run('catalog', 'import', file([TEA, { ...STICKER, unitPrice: 0.5 }]));
  expect(code).toBe(1);
  expect(err).toMatch(/^Nothing was imported\.\nrow 2 \(sticker\), unitPrice: give whole fen/);
  expect((await bench.run('catalog', 'list', '--json')).json()).toEqual({ products: [] });
});

test('a file that is not there is named', async () => {
  const { code, err } = await bench.run('catalog', 'import', path.join(folder, 'none.json'));
  expect(code).toBe(1);
  expect(err).toMatch(/none\.json/);
});

test('what is on sale and not in the file is named, and stays', async () => {
  await bench.run('catalog', 'import', file([TEA, STICKER, DONATION]));
  const imported = await bench.run('catalog', 'import', file([TEA]));
  const [, rest = ''] = imported.out.split('Not in the file, and still on sale');
  expect(rest).toMatch(/\ndonation /);
  expect(rest).not.toMatch(/\n(?:tea|sticker) /);
  const { json } = await bench.run('catalog', 'import', file([TEA]), '--json');
  expect(json()).toMatchObject({ products: [TEA], staysOnSale: [DONATION] });
});

test('a name with a control character is refused with its sku', async () => {
  const { code, err } = await bench.run('catalog', 'import', file([{ ...TEA, body: '茶\u0007' }]));
  expect(code).toBe(1);
  expect(err).toContain('row 1 (tea), body: give the name that the payer reads');
});

test('in Chinese a fault is told in Chinese', async () => {
  const { err } = await bench.run('catalog', 'import', file([{ ...TEA, unitPrice: 0.5 }]), '--lang', 'zh');
  expect(err).toBe(
    '什么都没有导入。\n第 1 (tea) 行，unitPrice：请写 1 到 10000000000 的整数分，用数字（1 元是 100）。\n',
  );
});

test('--json has the attributes of a product by their names', async () => {
  await bench.run('catalog', 'import', file([TEA]));
  const { out } = await bench.run('catalog', 'list', '--json');
  const names = [...out.matchAll(/"(\w+)":/g)].map(([, name]) => name);
  expect(names).toEqual(['products', 'body', 'onSale', 'sku', 'unitPrice']);
});
