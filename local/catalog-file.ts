import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { isProductBody, type Product } from '../lib/orders/product';

/** The largest price, in fen; lib/orders/pricing.ts takes no larger order. */
const MAX_FEN = 10_000_000_000;

const SKU = 'give 1 to 64 of 0-9 A-Z a-z _ -';
const BODY = 'give the name that the payer reads, as text of one line';
const FEN = `give whole fen from 1 to ${MAX_FEN} as a number (1 yuan is 100)`;
const ON_SALE = 'give true or false';

const fen = v.pipe(v.number(FEN), v.integer(FEN), v.minValue(1, FEN), v.maxValue(MAX_FEN, FEN));

const fields = {
  sku: v.pipe(v.string(SKU), v.regex(/^[0-9A-Za-z_-]{1,64}$/, SKU)),
  body: v.pipe(
    v.string(BODY),
    v.check(isProductBody, BODY),
    v.maxBytes(
      127,
      (issue) => `shorten it to 127 bytes; it has ${issue.received} (a Chinese character is 3)`,
    ),
  ),
  onSale: v.boolean(ON_SALE),
  unitPrice: v.optional(fen),
  minFee: v.optional(fen),
  maxFee: v.optional(fen),
};

const MISSING: Readonly<Record<string, string>> = { sku: SKU, body: BODY, onSale: ON_SALE };

/** Says of a row whether its price is given in exactly one of the two ways; undefined where all is well. */
function priceFault(row: Record<string, unknown>): string | undefined {
  const { unitPrice, minFee, maxFee } = row;
  const isOpen = minFee !== undefined || maxFee !== undefined;
  if (unitPrice === undefined && !isOpen) {
    return 'unitPrice: it is missing; give a price in fen, or minFee and maxFee where the payer chooses';
  }
  if (unitPrice !== undefined && isOpen) {
    return 'unitPrice: a price is fixed or open; remove either unitPrice or minFee and maxFee';
  }
  if (isOpen && minFee === undefined) return `minFee: it is missing beside maxFee; ${FEN}`;
  if (isOpen && maxFee === undefined) return `maxFee: it is missing beside minFee; ${FEN}`;
  if (Number.isInteger(minFee) && Number.isInteger(maxFee) && Number(minFee) > Number(maxFee)) {
    return `minFee: ${String(minFee)} is more than maxFee, ${String(maxFee)}; swap them`;
  }
  return undefined;
}

/** Everything wrong with one row, each fault beginning with the field. */
function faultsOf(row: unknown): string[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return [
      'it is no product; give an object such as {"sku": "tea", "body": "茶", "unitPrice": 100, "onSale": true}',
    ];
  }
  const result = v.safeParse(v.object(fields), row, { abortPipeEarly: true });
  const faults = (result.issues ?? []).map((issue) => {
    const field = v.getDotPath(issue) ?? '';
    return Object.hasOwn(row, field)
      ? `${field}: ${issue.message}`
      : `${field}: it is missing; ${MISSING[field] ?? ''}`;
  });
  const unknown = Object.keys(row).filter((field) => !Object.hasOwn(fields, field));
  faults.push(
    ...unknown.map((field) => `${field}: no such field; there are ${Object.keys(fields).join(', ')}`),
  );
  const price = priceFault({ ...row });
  if (price !== undefined) faults.push(price);
  return faults;
}

/**
 * Reads a catalogue: a JSON array of products.
 *
 * @param text the file's content
 * @returns the products as the table holds them, in the order of the file; prices in fen
 * @throws Error that lists every fault: the row (from 1), the field and what to do
 */
export function parseCatalog(text: string): Product[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (error) {
    throw new Error(`The catalogue is no JSON: ${error instanceof Error ? error.message : 'unreadable'}.`, {
      cause: error,
    });
  }
  if (!Array.isArray(rows)) throw new Error('The catalogue is no list: put the products between [ and ].');
  const faults: string[] = [];
  const firstRow = new Map<unknown, number>();
  rows.forEach((row: unknown, at) => {
    const sku = typeof row === 'object' && row !== null && 'sku' in row ? row.sku : undefined;
    const name = typeof sku === 'string' ? `row ${at + 1} (${sku})` : `row ${at + 1}`;
    faults.push(...faultsOf(row).map((fault) => `${name}, ${fault}.`));
    if (typeof sku !== 'string') return;
    const first = firstRow.get(sku);
    if (first === undefined) firstRow.set(sku, at + 1);
    else faults.push(`${name}, sku: row ${first} has it too; give each product its own.`);
  });
  if (faults.length > 0) throw new Error(`Nothing was imported.\n${faults.join('\n')}`);
  return rows as Product[];
}

/** `parseCatalog` of a file. @throws Error as that does, and when the file cannot be read */
export function readCatalog(file: string): Product[] {
  return parseCatalog(readFileSync(file, 'utf8'));
}
