import { columnsOf } from '../../local/aligned';
import {
  catalogLines,
  catalogTable,
  importCatalog,
  listCatalog,
  type CatalogTable,
} from '../../local/catalog';
import { startDynalite, type TestDatabase } from '../local-dynamodb';

const TEA = { sku: 'tea', body: '龙井茶', unitPrice: 6800, onSale: true };
const STICKER = { sku: 'sticker', body: 'Sticker', unitPrice: 1, onSale: false };
const DONATION = { sku: 'donation', body: '公益捐款', minFee: 1, maxFee: 100_000, onSale: true };

describe('a catalogue', () => {
  let database: TestDatabase;
  let catalog: CatalogTable;

  beforeEach(async () => {
    database = await startDynalite();
    catalog = { client: database.client, table: database.productsTable };
  });

  afterEach(() => database.close());

  test('lists what was imported, by sku', async () => {
    await importCatalog(catalog, [TEA, STICKER, DONATION]);
    expect(await listCatalog(catalog)).toEqual([DONATION, STICKER, TEA]);
  });

  test('replaces a product whole and leaves the others', async () => {
    await importCatalog(catalog, [DONATION, TEA]);
    const fixed = { sku: 'donation', body: '捐款一元', unitPrice: 100, onSale: true };
    await importCatalog(catalog, [fixed]);
    expect(await listCatalog(catalog)).toEqual([fixed, TEA]);
  });

  test('says what to do where its table is missing', async () => {
    const missing = { ...catalog, table: 'no-such-table' };
    await expect(importCatalog(missing, [TEA])).rejects.toThrow(
      /^The table no-such-table does not exist; create it/,
    );
    await expect(listCatalog(missing)).rejects.toThrow(/^The table no-such-table does not exist; create it/);
  });
});

describe('catalogTable', () => {
  const AWS_ENDPOINT_URL_DYNAMODB = 'http://127.0.0.1:3200';

  test('is the local one where an endpoint is set', async () => {
    const { client, table } = catalogTable({}, { AWS_ENDPOINT_URL_DYNAMODB });
    expect(table).toBe('miniprogram-pay-local-products');
    expect(await client.config.endpoint?.()).toMatchObject({ hostname: '127.0.0.1', port: 3200 });
  });

  test("is a stage's where one is named", async () => {
    const { client, table } = catalogTable({ stage: 'prod', region: 'ap-east-1' }, {});
    expect(table).toBe('miniprogram-pay-prod-products');
    expect(await client.config.region()).toBe('ap-east-1');
  });

  test.each([
    ['nothing is said', {}, {}],
    ['local is said but no endpoint', { stage: 'local' }, {}],
    ['a stage and an endpoint are said', { stage: 'prod' }, { AWS_ENDPOINT_URL_DYNAMODB }],
  ])('refuses to guess when %s', (_, options, environment) => {
    expect(() => catalogTable(options, environment)).toThrow(/^Which catalogue\?.*AWS_ENDPOINT_URL_DYNAMODB/);
  });
});

describe('what is printed', () => {
  test('shows prices in yuan, and whether the product is on sale', () => {
    const lines = catalogLines([TEA, STICKER, DONATION]).split('\n');
    expect(lines[1]).toMatch(/^tea +龙井茶 +¥68\.00 +on sale$/);
    expect(lines[2]).toMatch(/^sticker +Sticker +¥0\.01 +not on sale$/);
    expect(lines[3]).toMatch(/^donation +公益捐款 +¥0\.01 to ¥1000\.00 +on sale$/);
  });

  test('stands in columns, Chinese or not', () => {
    const starts = catalogLines([TEA, STICKER, DONATION])
      .split('\n')
      .slice(1)
      .map((line) => columnsOf(line.slice(0, line.indexOf('¥'))));
    expect(new Set(starts).size).toBe(1);
  });

  test.each([
    ['tea', 3],
    ['龙井', 4],
    ['茶（大）', 8],
    ['50克', 4],
    ['ｱ', 1],
    ['カップ', 6],
    ['é', 1],
    ['🍵', 2],
  ])('%s takes %i columns', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});
