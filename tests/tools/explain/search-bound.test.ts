import type * as Crypto from 'node:crypto';
import { explain } from '../../../tools/explain/explain';
import type { Mistake } from '../../../tools/explain/mistake';
import type { Recipe } from '../../../tools/explain/recipe';
import { SHOP } from './oracle';

/** What a search costs: counted where it is spent, in node:crypto and where recipes are made. */
const mockSpent = { hashes: 0, recipes: 0, calls: 0 };

jest.mock('node:crypto', () => {
  const crypto = jest.requireActual<typeof Crypto>('node:crypto');
  const counted = <Args extends unknown[], Result>(make: (...args: Args) => Result) => {
    return (...args: Args): Result => {
      mockSpent.hashes += 1;
      return make(...args);
    };
  };
  return { ...crypto, createHash: counted(crypto.createHash), createHmac: counted(crypto.createHmac) };
});

jest.mock('../../../tools/explain/usual-mistakes', () => {
  const { USUAL_MISTAKES } = jest.requireActual<{ USUAL_MISTAKES: readonly Mistake[] }>(
    '../../../tools/explain/usual-mistakes',
  );
  function* counted(recipes: Iterable<Recipe>): Generator<Recipe> {
    // An array is made as a whole, however few of it are taken.
    if (Array.isArray(recipes)) mockSpent.recipes += recipes.length;
    for (const recipe of recipes) {
      if (!Array.isArray(recipes)) mockSpent.recipes += 1;
      yield recipe;
    }
  }
  const ways =
    (mistake: Mistake): Mistake['ways'] =>
    (recipe, facts) => {
      mockSpent.calls += 1;
      return counted(mistake.ways(recipe, facts));
    };
  return { USUAL_MISTAKES: USUAL_MISTAKES.map((mistake) => ({ ...mistake, ways: ways(mistake) })) };
});

/** A message of about so many characters, made of pieces that make a search dear. */
function long(length: number, piece: (at: number) => string): string {
  let inside = '';
  for (let at = 0; inside.length < length; at += 1) inside += piece(at);
  return `<xml>${inside}<sign>${'0'.repeat(32)}</sign></xml>`;
}

const TINY_FIELDS = (at: number) => `<a${String(at)}>0</a${String(at)}>`;

beforeEach(() => {
  Object.assign(mockSpent, { hashes: 0, recipes: 0, calls: 0 });
});

test.each([
  ['tiny fields', TINY_FIELDS],
  ['empty fields', (at: number) => `<a${String(at)}/>`],
  ['amounts', (at: number) => `<a_fee_${String(at)}>${String(at)}</a_fee_${String(at)}>`],
])('12 and 64 KB of %s cost a bounded number of hashes and of recipes', (_, piece) => {
  for (const [length, most] of [
    [12_000, 7_000],
    [64_000, 1_500],
  ] as const) {
    Object.assign(mockSpent, { hashes: 0, recipes: 0, calls: 0 });
    const { findings } = explain({ xml: Buffer.from(long(length, piece)) }, SHOP);
    expect(findings[0]?.id).toBe('nothing-fits');
    expect(findings[0]?.fix.en).toMatch(/^The message is too long .* ended at its bound/);
    expect(findings[0]?.fix.zh).toContain('搜索到上限就停了');
    expect(mockSpent.hashes).toBeLessThan(most);
    expect(mockSpent.recipes).toBeLessThan(most);
    expect(mockSpent.calls).toBeLessThan(most);
  }
});

test('so do 200 KB of parameters, also where two readings of a doubled package are tried', () => {
  const parameters = {
    timeStamp: '1490840662',
    nonceStr: 'x',
    package: `prepay_id=prepay_id=${'x'.repeat(200_000)}`,
    signType: 'MD5',
    paySign: '0'.repeat(32),
  };
  const { findings } = explain({ payParams: JSON.stringify(parameters) }, SHOP);
  expect(findings.map(({ id }) => id)).toEqual(['package_prefix_twice', 'nothing-fits']);
  expect(mockSpent.hashes).toBeLessThan(1_500);
  expect(mockSpent.recipes).toBeLessThan(1_500);
});
