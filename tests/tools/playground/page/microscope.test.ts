import { lastOf, markAt } from '../../../../tools/playground/page/microscope/difference';
import {
  pastedQuestion,
  signedMessagesOf,
} from '../../../../tools/playground/page/microscope/signed-messages';
import { exchangeNamed, recording } from './recording';

it.each([
  ['ABCD', 2, { same: 'AB', different: 'C', rest: 'D' }],
  ['ABCD', 0, { same: '', different: 'A', rest: 'BCD' }],
  ['ABCD', undefined, { same: 'ABCD', different: '', rest: '' }],
  ['AB', 2, { same: 'AB', different: '', rest: '' }],
  ['A𠮷B', 1, { same: 'A', different: '𠮷', rest: 'B' }],
])('%s is marked at %p', (text, at, marked) => {
  expect(markAt(text, at)).toEqual(marked);
});

it.each([
  ['short', 10, 'short'],
  ['0123456789', 4, '…6789'],
])('of %s the last %d letters are %s', (text, count, shown) => {
  expect(lastOf(text, count)).toBe(shown);
});

it.each([
  ['s5', ['request', 'answer'], 'an order placed at WeChat, and its answer'],
  ['s6', ['request'], 'a notification; the shop’s answer is not signed'],
  ['p3', ['answer'], 'what the shop signs for the phone'],
  ['p4', ['request'], 'what the phone hands to wx.requestPayment'],
  ['p1', [], 'nothing of wx.login'],
  ['s19', ['request'], 'a request that was never answered'],
])('of %s %j is signed: %s', (id, sides) => {
  expect(signedMessagesOf(exchangeNamed(id)).map(({ side }) => side)).toEqual(sides);
});

it('gives each signed message a name of its own', () => {
  const ids = recording.exchanges.flatMap(signedMessagesOf).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it.each([
  [' <xml></xml>', { xml: ' <xml></xml>' }],
  ['{"paySign":"A"}', { payParams: { paySign: 'A' } }],
  ['{"timestamp":"1","noncestr":"x"}', { payParams: { timestamp: '1', noncestr: 'x' } }],
  ['{"errMsg":"requestPayment:fail cancel"}', { xml: '{"errMsg":"requestPayment:fail cancel"}' }],
  ['{"code_url":"weixin://wxpay"}', { xml: '{"code_url":"weixin://wxpay"}' }],
  ['{"id":"EV-1","resource":{"ciphertext":"x"}}', { xml: '{"id":"EV-1","resource":{"ciphertext":"x"}}' }],
  ['[1]', { xml: '[1]' }],
  ['hello', { xml: 'hello' }],
])('%j is taken for %j', (text, question) => {
  expect(pastedQuestion(text)).toEqual(question);
});
