import { createHash } from 'node:crypto';
import { explainer, readQuestion } from '../../../../tools/playground/server/explaining';

const KEY = 'LocalOnlyMerchantKey0000000000k3';
const APPSECRET = '10ca1000000000000000000000005ec7';
const OTHER = 'AnotherMerchantKey00000000000wxyz';
const XML = '<xml><a>1</a><sign>0</sign></xml>';

const explain = explainer({ WECHAT_MCH_KEY: KEY, WECHAT_APPSECRET: APPSECRET });

/** What the page is answered, as a text. */
function answered(asked: object): string {
  const question = readQuestion(JSON.stringify(asked));
  if (question === undefined) throw new Error('nothing was asked');
  return JSON.stringify(explain(question));
}

test.each([
  ['that of the stage', { xml: XML }, { source: 'stage', lastFour: '00k3' }],
  [
    'that of the stage, where the field was left empty',
    { xml: XML, key: '' },
    { source: 'stage', lastFour: '00k3' },
  ],
  ['one that was given', { xml: XML, key: OTHER }, { source: 'given', lastFour: 'wxyz' }],
  [
    'one that was given, of parameters',
    { payParams: { paySign: 'A' }, key: OTHER },
    { source: 'given', lastFour: 'wxyz' },
  ],
  ['one that is too short to show four of', { xml: XML, key: 'short' }, { source: 'given', lastFour: '' }],
])('the key that was used is said: %s', (_, asked, key) => {
  const text = answered(asked);
  expect(JSON.parse(text)).toMatchObject({ key });
  for (const secret of [KEY, APPSECRET, OTHER]) expect(text).not.toContain(secret);
});

test('a stage without a key is said to have none', () => {
  expect(explainer({})({ xml: Buffer.from(XML) })).toMatchObject({ key: { source: 'stage', lastFour: '' } });
});

test('a key that was given is the one that signs, and the key of the stage stays hidden', () => {
  const sign = createHash('md5').update(`a=1&b=${KEY}&key=${OTHER}`).digest('hex').toUpperCase();
  const text = answered({ xml: `<xml><a>1</a><b>${KEY}</b><sign>${sign}</sign></xml>`, key: OTHER });
  expect(JSON.parse(text)).toMatchObject({ taken: { fits: true } });
  for (const secret of [KEY, OTHER]) expect(text).not.toContain(secret);
});

test.each([
  { xml: XML, key: 1 },
  { xml: XML, key: 'x'.repeat(257) },
  { xml: XML, keys: OTHER },
])('%j is no question', (asked) => {
  expect(readQuestion(JSON.stringify(asked))).toBeUndefined();
});
