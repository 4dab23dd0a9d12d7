import { columnsOf } from '../../../tools/shared/aligned';
import { importCatalog, listCatalog, type CatalogTable } from '../../../tools/local/catalog';
import { startDynalite, type TestDatabase } from '../../support/local-dynamodb';

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

describe('columnsOf', () => {
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
