import fc from 'fast-check';
import { Hash } from 'wechatpay-axios-plugin';
import { diagnose } from '../../../tools/explain/diagnose';
import { rightRecipe, signatureOf } from '../../../tools/explain/recipe';
import { MOST_STEPS, search } from '../../../tools/explain/search';
import { USUAL_MISTAKES } from '../../../tools/explain/usual-mistakes';
import { HMAC_SHOP, KEY, message, over, PAID, params, PARAMS, SHOP } from './oracle';
import { WRONG_SIGNATURES, WRONG_TWICE } from './wrong-signatures';

const SECRETS = [KEY, SHOP.previousKey, SHOP.appsecret, SHOP.apiV3Key, KEY.slice(0, 16), KEY.slice(1)].map(
  (secret) => (secret ?? '').toLowerCase(),
);

function mistakesIn(findings: ReturnType<typeof diagnose>): string[] {
  return findings.filter(({ kind }) => kind === 'mistake').map(({ id }) => id);
}

describe('one mistake', () => {
  test.each(WRONG_SIGNATURES)('$name: $mistakes', ({ message: asked, shop, mistakes }) => {
    const findings = diagnose(asked, shop ?? SHOP);
    expect(mistakesIn(findings).sort()).toEqual([...mistakes].sort());
    const told = JSON.stringify(findings).toLowerCase();
    for (const secret of SECRETS) expect(told).not.toContain(secret);
    expect(told).not.toContain('{field}');
  });

  test('every one of the table is tried', () => {
    const tried = new Set(WRONG_SIGNATURES.flatMap(({ mistakes }) => mistakes));
    expect(USUAL_MISTAKES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});

describe('two mistakes at once', () => {
  test.each(WRONG_TWICE)('$name', ({ message: asked, shop, mistakes }) => {
    const found = mistakesIn(diagnose(asked, shop ?? SHOP));
    for (const each of mistakes) expect(found).toContain(each);
    expect(found.length).toBeLessThanOrEqual(3);
  });
});

describe('the table', () => {
  test.each(USUAL_MISTAKES.map((mistake) => [mistake.id, mistake] as const))(
    '%s has words in both languages',
    (_, { title, fix }) => {
      for (const words of [title, fix]) {
        expect(words.en).toMatch(/^\S.*\.$/s);
        expect(words.zh).toMatch(/\p{Script=Han}/u);
        expect(words.en).not.toMatch(/\p{Script=Han}{12}/u);
      }
    },
  );

  test('names each mistake once', () => {
    const ids = USUAL_MISTAKES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a signature that is right', () => {
  test('is called right', () => {
    expect(diagnose(message(over(PAID)), SHOP).map(({ id }) => id)).toEqual(['signature-right']);
    expect(diagnose(params(over(PARAMS)), SHOP).map(({ id }) => id)).toEqual(['signature-right']);
    const hmac = Hash.sign('HMAC-SHA256', { ...PAID }, KEY);
    expect(diagnose(message(hmac), HMAC_SHOP).map(({ id }) => id)).toEqual(['signature-right']);
  });

  test.each(['MD5', 'HMAC-SHA256'] as const)('is made by the recipe without a mistake: %s', (signType) => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,11}$/).filter((each) => each !== 'sign');
    const value = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(fc.dictionary(name, value), (fields) => {
        const recipe = rightRecipe({ kind: 'message', fields }, { key: KEY, signType });
        expect(signatureOf(recipe)).toBe(Hash.sign(signType, fields, KEY));
      }),
    );
  });
});

describe('a signature that nothing explains', () => {
  const unknown = over(PAID, 'nobodyKnowsThisKey00000000000000');

  test('says how much was tried, and what to check next', () => {
    const [finding] = diagnose(message(unknown), SHOP);
    expect(finding?.kind).toBe('unexplained');
    expect(finding?.title.en).toMatch(/none of \d+ usual mistakes .* any two .*\(\d+ signatures computed\)/);
    expect(finding?.fix.en).toContain('getsignkey');
    expect(finding?.fix.zh).toContain('签名校验工具');
    expect(finding?.fix.en).toContain('form of an MD5 signature');
  });

  test('stays within the bound, and gives a long message fewer computations', () => {
    const facts = { message: message(unknown), shop: SHOP };
    const { computed, isComplete, fits } = search(facts);
    expect(fits).toEqual([]);
    expect(isComplete).toBe(true);
    expect(computed).toBeLessThanOrEqual(MOST_STEPS);
    const long = search({ message: message(unknown, { ...PAID, attach: 'x'.repeat(60_000) }), shop: SHOP });
    expect(long.computed).toBeLessThan(2_000);
    expect(long.isComplete).toBe(false);
  });

  test('is told from an RSA signature', () => {
    const [finding] = diagnose(params('A'.repeat(342) + '=='), SHOP);
    expect(finding?.fix.en).toContain('RSA');
  });
});

test('a mistake in the text shows where it leaves the right one, and no key', () => {
  const finding = diagnose(
    WRONG_SIGNATURES.find(({ name }) => name === 'no prefix')?.message ?? params(''),
    SHOP,
  )[0];
  const signed = finding?.signed;
  expect(signed?.text.slice(signed.differsAt)).toMatch(/^w(?:x)2017.*&key=…$/);
  expect(signed?.right.slice(signed.differsAt)).toMatch(/^prepay_id=wx2017.*&key=…$/);
});
