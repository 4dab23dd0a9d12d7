import type { Delivery } from '../../../../tools/playground/delivery';
import type { Exchange } from '../../../../tools/playground/exchange';
import { reduce, NOTHING, type State } from '../../../../tools/playground/page/state';
import { tellStory } from '../../../../tools/playground/page/story/steps';
import { exchangeNamed, recording } from './recording';

const upTo = (id: string): readonly Exchange[] =>
  recording.exchanges.slice(0, recording.exchanges.findIndex((each) => each.id === id) + 1);
/** What WeChat's ledger kept of the notifications of these orders. */
const attempt: Delivery = { at: '2026-11-24T03:11:00.000Z', fault: null, status: 200, accepted: true };
const forged: Delivery = { ...attempt, fault: 'forged', accepted: false };
const lost: Delivery = { ...attempt, fault: 'lost', status: null, accepted: false };
const storyOf = (
  exchanges: readonly Exchange[],
  { orders, deliveries }: Partial<Pick<State, 'orders' | 'deliveries'>> = {},
) => tellStory({ exchanges, orders: orders ?? new Map(), deliveries: deliveries ?? new Map() });
const tell = (exchanges: readonly Exchange[], known: Partial<State> = {}) => {
  const { steps, current, outTradeNo } = storyOf(exchanges, known);
  return [Object.values(steps).join(' '), current, outTradeNo];
};

it.each([
  ['p1', 'done waiting waiting waiting waiting', 'login', undefined],
  ['p2', 'done waiting waiting waiting waiting', 'login', undefined],
  ['p3', 'done done waiting waiting waiting', 'order', 'tea-20261124-0001'],
  ['p4', 'done done done waiting waiting', 'sheet', 'tea-20261124-0001'],
  ['p6', 'done done waiting waiting waiting', 'order', 'tea-20261124-0002'],
  ['p15', 'done done failed waiting waiting', 'sheet', 'tea-20261124-0005'],
  ['p16', 'done done done waiting waiting', 'sheet', 'tea-20261124-0005'],
  ['p19', 'done failed waiting waiting waiting', 'order', 'tea-20261124-0007'],
])('after %s tells %s', (id, steps, current, outTradeNo) => {
  expect(tell(upTo(id))).toEqual([steps, current, outTradeNo]);
});

it.each([
  ['s6', [attempt], 'done done done done waiting', 'notify'],
  ['s6', [forged, attempt], 'done done done done waiting', 'notify'],
  ['s6', [forged], 'done done done failed waiting', 'notify'],
  ['s6', [lost, lost], 'done done done failed waiting', 'notify'],
  ['s6', [], 'done done done waiting waiting', 'sheet'],
  ['p5', [attempt], 'done done done done done', 'paid'],
  ['p5', [], 'done done done waiting done', 'paid'],
])('after %s with %j in the ledger tells %s', (id, attempts, steps, current) => {
  const deliveries = new Map([['tea-20261124-0001', attempts]]);
  expect(tell(upTo(id), { deliveries })).toEqual([steps, current, 'tea-20261124-0001']);
});

it('begins with nothing', () => {
  expect(tell([])).toEqual(['waiting waiting waiting waiting waiting', 'login', undefined]);
});

it('says of an order without an answer that it is under way', () => {
  const { answer, endedAt, ...begun } = exchangeNamed('p3');
  expect([answer?.status, typeof endedAt]).toEqual([201, 'number']);
  expect(tell([...upTo('p2'), begun])).toEqual([
    'done now waiting waiting waiting',
    'order',
    'tea-20261124-0001',
  ]);
});

it('believes the books before the phone has asked', () => {
  const [, row] = recording.orders;
  if (!row) throw new Error('Nothing was recorded.');
  const { orders } = reduce(NOTHING, { event: 'order', data: row });
  expect(row.outTradeNo).toBe('tea-20261124-0001');
  expect(tell(upTo('s6'), { orders })[1]).toBe('paid');
});

describe('that the shop had to ask for its money', () => {
  const paidAfter = (id: string, outTradeNo: string, attempts: readonly Delivery[]) =>
    storyOf(upTo(id), { deliveries: new Map([[outTradeNo, attempts]]) }).isByQuery;

  it('is told where the ledger has attempts, and none can have told the shop', () => {
    expect(paidAfter('p13', 'tea-20261124-0004', [lost])).toBe(true);
    expect(paidAfter('p13', 'tea-20261124-0004', [forged, lost])).toBe(true);
  });
  it('is not told where one was accepted, or may have been taken though its answer was lost', () => {
    expect(paidAfter('p5', 'tea-20261124-0001', [attempt])).toBe(false);
    expect(paidAfter('p13', 'tea-20261124-0004', [lost, { ...lost, fault: null }])).toBe(false);
  });
  it('is not told because no message was heard, or because the ledger has no attempt', () => {
    expect(storyOf(upTo('p13')).isByQuery).toBe(false);
    expect(paidAfter('p13', 'tea-20261124-0004', [])).toBe(false);
  });
});

it('tells that a pay sheet was closed unpaid, until the order gets another', () => {
  const isLeft = (exchanges: readonly Exchange[]) => storyOf(exchanges).isSheetLeft;
  expect([isLeft(upTo('p16')), isLeft(upTo('p17')), isLeft(upTo('p5'))]).toEqual([false, true, false]);
  const moment = exchangeNamed('p17').startedAt + 1;
  const again = ['p14', 'p16'].map((id) => ({ ...exchangeNamed(id), id: `${id}-again`, startedAt: moment }));
  expect(isLeft([...upTo('p17'), ...again])).toBe(false);
});

it('begins anew with a login that has no order yet', () => {
  const again = { ...exchangeNamed('p1'), id: 'p99', startedAt: exchangeNamed('p5').startedAt + 1 };
  expect(tell([...upTo('p5'), again])).toEqual(['done waiting waiting waiting waiting', 'login', undefined]);
});

it('does not blame a new order for the pay sheet that an earlier one was refused', () => {
  const refused = exchangeNamed('p15');
  const nameless = { ...refused, request: { ...refused.request, body: '{"package":"wx1"}' } };
  const upToRefusal = [...upTo('s16'), nameless];
  expect(tell(upToRefusal)[1]).toBe('sheet');
  expect(tell([...upToRefusal, exchangeNamed('p18')])[0]).toBe('done done waiting waiting waiting');
});
