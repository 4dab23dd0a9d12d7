import fc from 'fast-check';
import { PayError } from '../../../../lib/errors/errors';
import { priceOf } from '../../../../lib/orders/place/pricing';
import type { Product } from '../../../../lib/orders/place/product';

const tea: Product = { sku: 'tea', body: '明前龙井 50g', onSale: true, unitPrice: 9900 };
const gift: Product = { sku: 'gift', body: '随喜', onSale: true, minFee: 100, maxFee: 50_000 };

/** The refusal of a price, the field that it names, and what it says of it. */
function refusal(product: Product | undefined, quantity: number, totalFee?: number) {
  try {
    priceOf('tea', product, quantity, totalFee);
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    const { code, detail, fields } = error;
    const said = fields.map((each) => each.detail).join();
    return { code, detail, said, fields: fields.map(({ field }) => field) };
  }
  throw new Error('nothing was refused');
}

describe('a fixed price', () => {
  test.each([
    [1, 9900],
    [3, 29_700],
    [100, 990_000],
  ])('times %d is %d fen', (quantity, totalFee) => {
    expect(priceOf('tea', tea, quantity, undefined)).toEqual({ body: '明前龙井 50g', totalFee });
  });

  test.each([1, 9900, 0])('takes no amount of the client’s, not even the right one: %d', (totalFee) => {
    const refused = refusal(tea, 1, totalFee);
    expect(refused).toMatchObject({ code: 'total_fee_not_open', fields: ['totalFee'] });
    expect(refused.detail).toContain('totalFee');
  });

  test('may come to a hundred million yuan and not to a fen more', () => {
    expect(priceOf('tea', { ...tea, unitPrice: 100_000_000 }, 100, undefined).totalFee).toBe(10_000_000_000);
    expect(refusal({ ...tea, unitPrice: 100_000_001 }, 100)).toMatchObject({
      code: 'total_fee_out_of_range',
    });
    expect(refusal({ ...tea, unitPrice: Number.MAX_SAFE_INTEGER }, 100)).toMatchObject({
      code: 'total_fee_out_of_range',
    });
  });

  test('is the product’s price times the quantity exactly, or refused', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.integer({ min: 1, max: 100 }),
        (unitPrice, quantity) => {
          const exact = BigInt(unitPrice) * BigInt(quantity);
          if (exact > 10_000_000_000n) {
            expect(refusal({ ...tea, unitPrice }, quantity).code).toBe('total_fee_out_of_range');
          } else {
            const { totalFee } = priceOf('tea', { ...tea, unitPrice }, quantity, undefined);
            expect(BigInt(totalFee)).toBe(exact);
          }
        },
      ),
    );
  });
});

describe('an open amount', () => {
  test.each([100, 101, 50_000])('is the client’s inside its range: %d fen', (totalFee) => {
    expect(priceOf('gift', gift, 1, totalFee)).toEqual({ body: '随喜', totalFee });
  });

  test.each([1, 99, 50_001])('is refused outside its range, which the refusal tells: %d fen', (totalFee) => {
    const refused = refusal(gift, 1, totalFee);
    expect(refused).toMatchObject({ code: 'total_fee_out_of_range', fields: ['totalFee'] });
    expect(refused.detail).toContain('from 100 to 50000');
    expect(refused.said).toContain('from 100 to 50000');
  });

  test('must be sent, and the refusal tells its range', () => {
    const refused = refusal(gift, 1);
    expect(refused).toMatchObject({ code: 'total_fee_required', fields: ['totalFee'] });
    expect(refused.detail).toContain('from 100 to 50000');
    expect(refused.said).toContain('from 100 to 50000');
  });

  test('goes with a quantity of one only', () => {
    const refused = refusal(gift, 2, 500);
    expect(refused).toMatchObject({ code: 'field_invalid', fields: ['quantity'] });
    expect(refused.detail).toContain('quantity 1');
  });
});

test('a product that there is not is refused, whatever else is asked', () => {
  const refused = refusal(undefined, 1);
  expect(refused).toMatchObject({ code: 'sku_unknown', fields: ['sku'] });
  expect(refused.detail).toMatch(/\btea\b/);
  expect(refusal(undefined, 2, 500)).toMatchObject({ code: 'sku_unknown' });
});

test.each([tea, gift])(
  'a product that is not on sale is refused, whatever else is asked: $sku',
  (product) => {
    const refused = refusal({ ...product, onSale: false }, 1);
    expect(refused).toMatchObject({ code: 'sku_off_sale' });
    expect(refused.detail).toMatch(/\btea\b/);
    expect(refusal({ ...product, onSale: false }, 2, 500)).toMatchObject({ code: 'sku_off_sale' });
  },
);
