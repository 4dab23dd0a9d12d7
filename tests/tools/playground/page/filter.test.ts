import type { Exchange } from '../../../../tools/playground/exchange';
import { filtered, NO_FILTER, type Filter } from '../../../../tools/playground/page/timeline/filter';
import { shortNumber } from '../../../../tools/playground/page/timeline/about';
import { exchangeOf } from './exchange-of';
import { recording } from './recording';

const ids = (exchanges: readonly Exchange[], filter: Partial<Filter>): readonly string[] =>
  filtered(exchanges, { ...NO_FILTER, ...filter }).map(({ id }) => id);

it('leaves nothing out by itself', () => {
  expect(ids(recording.exchanges, {})).toHaveLength(recording.exchanges.length);
});

it('by text looks at names, bodies and verdicts, whatever the case', () => {
  expect(ids(recording.exchanges, { text: ' SKU_unknown ' })).toEqual(['p19']);
  expect(ids(recording.exchanges, { text: '没有这样的字' })).toEqual([]);
});

it('by party has what it sends and what it gets', () => {
  const parties = (party: Filter['party']) =>
    filtered(recording.exchanges, { ...NO_FILTER, party }).every(({ from, to }) =>
      [from, to].includes(party as never),
    );
  expect([parties('phone'), parties('staff')]).toEqual([true, true]);
  expect(ids(recording.exchanges, { party: 'staff' }).length).toBeGreaterThan(0);
});

describe('without the sweep', () => {
  const query = (id: string, startedAt: number, outTradeNo: string): Exchange =>
    exchangeOf({
      ...({ id, from: 'shop', to: 'wechat', name: 'orderquery' } as const),
      ...{ startedAt, endedAt: startedAt + 1 },
      request: {
        ...{ method: 'POST', url: 'http://127.0.0.1:3100/pay/orderquery', headers: {} },
        body: `<xml><out_trade_no>${outTradeNo}</out_trade_no></xml>`,
      },
    });
  const asking = exchangeOf({
    ...{ id: 'p1', startedAt: 10, endedAt: 20 },
    request: { method: 'GET', url: 'http://127.0.0.1:3000/orders/T1', headers: {}, body: '' },
  });
  const byHand = exchangeOf({
    id: 'p2',
    from: 'staff',
    name: 'reconcile-orders',
    startedAt: 30,
    endedAt: 40,
  });

  it('a question stays that was asked for a customer, and one of another order or time goes', () => {
    const exchanges = [asking, query('s1', 12, 'T1'), query('s2', 12, 'T2'), query('s3', 25, 'T1')];
    expect(ids(exchanges, { isSweepHidden: true })).toEqual(['p1', 's1']);
    expect(ids(exchanges, {})).toHaveLength(4);
  });
  it('its start by hand goes too, with what it asks', () => {
    expect(ids([byHand, query('s1', 32, 'T1')], { isSweepHidden: true })).toEqual([]);
  });
  it('notifications and orders stay', () => {
    const notify = exchangeOf({ id: 's1', from: 'wechat', name: 'payment-notify' });
    const order = exchangeOf({ id: 's2', from: 'shop', to: 'wechat', name: 'unifiedorder' });
    expect(ids([notify, order], { isSweepHidden: true })).toEqual(['s1', 's2']);
  });
});

it.each([
  ['tea-20261124-0001', 'tea-20261124-0001'],
  ['', ''],
  ['0123456789abcdef0123456789abcdef', '012345…6789abcdef'],
])('has room for %s as %s', (number, shown) => {
  expect(shortNumber(number)).toBe(shown);
});
