/** A text in both languages of the sample. */
export type Text = Readonly<Record<'zh' | 'en', string>>;

/** A product as the shop shows it: fixed price or open amount, in fen. */
export type Product = {
  readonly sku: string;
  readonly tile: string;
  readonly name: Text;
  readonly line: Text;
} & ({ readonly unitPrice: number } | { readonly minFee: number; readonly maxFee: number });

/**
 * What the shop shows. The price that counts is that of the backend's products table: `pay()` compares it with what was
 * shown before the pay sheet opens.
 */
export const PRODUCTS: readonly Product[] = [
  {
    sku: 'tea-longjing-50g',
    tile: '茶',
    name: { zh: '西湖龙井茶', en: 'Longjing tea' },
    line: { zh: '明前一芽一叶 · 50 克', en: 'First spring picking · 50 g' },
    unitPrice: 6800,
  },
  {
    sku: 'tea-pu-er-cake',
    tile: '饼',
    name: { zh: '云南普洱茶饼', en: 'Pu-er tea cake' },
    line: { zh: '古树春茶 · 357 克', en: 'Old trees, spring leaves · 357 g' },
    unitPrice: 12800,
  },
  {
    sku: 'cup-celadon',
    tile: '盏',
    name: { zh: '龙泉青瓷茶杯', en: 'Celadon cup' },
    line: { zh: '梅子青 · 手工拉坯', en: 'Plum green, thrown by hand' },
    unitPrice: 4500,
  },
  {
    sku: 'sticker',
    tile: '贴',
    name: { zh: '茶馆贴纸', en: 'Sticker' },
    line: { zh: '一分钱，试试支付', en: 'One fen, to try paying' },
    unitPrice: 1,
  },
  {
    sku: 'donation',
    tile: '善',
    name: { zh: '公益捐款', en: 'Donation' },
    line: { zh: '金额随意，¥0.01 到 ¥1000.00', en: 'As you like, ¥0.01 to ¥1000.00' },
    minFee: 1,
    maxFee: 100_000,
  },
];

/** The product of a sku; undefined where the shop shows it no more. */
export function productOf(sku: string): Product | undefined {
  return PRODUCTS.find((product) => product.sku === sku);
}
