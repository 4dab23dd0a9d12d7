import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { isProductBody, type Product } from '../../lib/orders/place/product';
import { WordedError } from '../shared/worded-error';
import { joined, type Words } from '../shared/words';

/** The largest price, in fen; lib/orders/place/pricing.ts takes no larger order. */
const MAX_FEN = 10_000_000_000;

const fen = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_FEN));

const fields = {
  sku: v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{1,64}$/)),
  body: v.pipe(v.string(), v.check(isProductBody), v.maxBytes(127)),
  onSale: v.boolean(),
  unitPrice: v.optional(fen),
  minFee: v.optional(fen),
  maxFee: v.optional(fen),
};

const FEN: Words = {
  en: `give whole fen from 1 to ${MAX_FEN} as a number (1 yuan is 100)`,
  zh: `请写 1 到 ${MAX_FEN} 的整数分，用数字（1 元是 100）`,
};

/** What to give in each field. */
const CURES: Readonly<Record<keyof typeof fields, Words>> = {
  sku: { en: 'give 1 to 64 of 0-9 A-Z a-z _ -', zh: '请写 1 到 64 个字符，只能用 0-9 A-Z a-z _ -' },
  body: {
    en: 'give the name that the payer reads, as text of one line',
    zh: '请写付款人看到的名称，一行文字',
  },
  onSale: { en: 'give true or false', zh: '请写 true 或 false' },
  unitPrice: FEN,
  minFee: FEN,
  maxFee: FEN,
};

const WORDS = {
  missing: { en: 'it is missing; ', zh: '没有写；' },
  noPrice: {
    en: 'it is missing; give a price in fen, or minFee and maxFee where the payer chooses',
    zh: '没有写；请写以分为单位的价格，由付款人定金额的写 minFee 和 maxFee',
  },
  twoPrices: {
    en: 'a price is fixed or open; remove either unitPrice or minFee and maxFee',
    zh: '价格要么固定要么不定；请去掉 unitPrice，或者去掉 minFee 和 maxFee',
  },
  noMin: { en: 'it is missing beside maxFee; ', zh: '写了 maxFee 就要写它；' },
  noMax: { en: 'it is missing beside minFee; ', zh: '写了 minFee 就要写它；' },
  noProduct: {
    en: 'it is no product; give an object such as {"sku": "tea", "body": "茶", "unitPrice": 100, "onSale": true}',
    zh: '这不是商品；请写一个对象，例如 {"sku": "tea", "body": "茶", "unitPrice": 100, "onSale": true}',
  },
  noList: {
    en: 'The catalogue is no list: put the products between [ and ].',
    zh: '商品目录不是列表：请把商品放在 [ 和 ] 之间。',
  },
  nothing: { en: 'Nothing was imported.', zh: '什么都没有导入。' },
  colon: { en: ': ', zh: '：' },
  comma: { en: ', ', zh: '，' },
  stop: { en: '.', zh: '。' },
} as const satisfies Record<string, Words>;

const fault = (field: string, ...words: readonly Words[]): Words => joined([field, WORDS.colon, ...words]);

/** Says of a row whether its price is given in exactly one of the two ways; undefined where all is well. */
function priceFault(row: Record<string, unknown>): Words | undefined {
  const { unitPrice, minFee, maxFee } = row;
  const isOpen = minFee !== undefined || maxFee !== undefined;
  if (unitPrice === undefined && !isOpen) return fault('unitPrice', WORDS.noPrice);
  if (unitPrice !== undefined && isOpen) return fault('unitPrice', WORDS.twoPrices);
  if (isOpen && minFee === undefined) return fault('minFee', WORDS.noMin, FEN);
  if (isOpen && maxFee === undefined) return fault('maxFee', WORDS.noMax, FEN);
  if (Number.isInteger(minFee) && Number.isInteger(maxFee) && Number(minFee) > Number(maxFee)) {
    const [least, most] = [String(minFee), String(maxFee)];
    return fault('minFee', {
      en: `${least} is more than maxFee, ${most}; swap them`,
      zh: `${least} 大于 maxFee 的 ${most}；请对调`,
    });
  }
  return undefined;
}

function tooLong(bytes: string): Words {
  return {
    en: `shorten it to 127 bytes; it has ${bytes} (a Chinese character is 3)`,
    zh: `请缩短到 127 字节；现在是 ${bytes}（一个汉字 3 字节）`,
  };
}

/** Everything wrong with one row, each fault beginning with the field. */
function faultsOf(row: unknown): Words[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return [WORDS.noProduct];
  const { issues = [] } = v.safeParse(v.object(fields), row, { abortPipeEarly: true });
  const faults = issues.map((issue) => {
    const field = v.getDotPath(issue) as keyof typeof fields;
    if (issue.type === 'max_bytes') return fault(field, tooLong(issue.received));
    return Object.hasOwn(row, field) ? fault(field, CURES[field]) : fault(field, WORDS.missing, CURES[field]);
  });
  const unknown = Object.keys(row).filter((field) => !Object.hasOwn(fields, field));
  const known = Object.keys(fields).join(', ');
  faults.push(
    ...unknown.map((field) =>
      fault(field, { en: `no such field; there are ${known}`, zh: `没有这个字段；有的是 ${known}` }),
    ),
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
    const why = error instanceof Error ? error.message : 'unreadable';
    const words: Words = { en: `The catalogue is no JSON: ${why}.`, zh: `商品目录不是 JSON：${why}。` };
    throw new WordedError(words, { cause: error });
  }
  if (!Array.isArray(rows)) throw new WordedError(WORDS.noList);
  const faults: Words[] = [];
  const firstRow = new Map<unknown, number>();
  rows.forEach((row: unknown, at) => {
    const sku = typeof row === 'object' && row !== null && 'sku' in row ? row.sku : undefined;
    const which = `${at + 1}${typeof sku === 'string' ? ` (${sku})` : ''}`;
    const name: Words = { en: `row ${which}`, zh: `第 ${which} 行` };
    const inRow = (words: Words): Words => joined([name, WORDS.comma, words, WORDS.stop]);
    faults.push(...faultsOf(row).map(inRow));
    if (typeof sku !== 'string') return;
    const first = firstRow.get(sku);
    if (first === undefined) {
      firstRow.set(sku, at + 1);
      return;
    }
    const twice: Words = {
      en: `row ${first} has it too; give each product its own`,
      zh: `第 ${first} 行也是它；每个商品的要不同`,
    };
    faults.push(inRow(fault('sku', twice)));
  });
  if (faults.length > 0) throw new WordedError(joined([WORDS.nothing, ...faults], '\n'));
  return rows as Product[];
}

/** `parseCatalog` of a file. @throws Error as that does, and when the file cannot be read */
export function readCatalog(file: string): Product[] {
  return parseCatalog(readFileSync(file, 'utf8'));
}
