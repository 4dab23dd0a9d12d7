import type { Exchange } from '../../../../tools/playground/exchange';
import { arrowsOf, partiesOf } from '../../../../tools/playground/page/diagram/arrows';
import { cut, layOut } from '../../../../tools/playground/page/diagram/layout';
import { mermaidOf } from '../../../../tools/playground/page/diagram/mermaid';
import { answering, exchangeOf, unanswered } from './exchange-of';

const names = { phone: 'Phone', shop: 'Shop', wechat: 'WeChat', staff: 'Staff' };
const outer = exchangeOf({ id: 'p1', name: 'POST /orders', startedAt: 1, endedAt: 9, ...answering(201) });
const inner = exchangeOf({
  ...({ id: 's1', from: 'shop', to: 'wechat' } as const),
  ...{ name: 'unifiedorder', startedAt: 3, endedAt: 5 },
});
const linesOf = (exchanges: readonly Exchange[]): string[] =>
  arrowsOf(exchanges).map(({ id, kind }) => `${id} ${kind}`);

describe('the arrows', () => {
  it('stand in the order of time, what is asked meanwhile inside', () => {
    expect(linesOf([outer, inner])).toEqual(['p1 request', 's1 request', 's1 answer', 'p1 answer']);
  });

  it('stand inside each other too where all happens in one millisecond', () => {
    const at = { startedAt: 1, endedAt: 1 };
    expect(
      linesOf([
        { ...outer, endedAt: 3 },
        { ...inner, startedAt: 1, endedAt: 3 },
      ]),
    ).toEqual([...['p1 request', 's1 request', 's1 answer', 'p1 answer']]);
    expect(linesOf([{ ...outer, ...at }])).toEqual(['p1 request', 'p1 answer']);
  });

  it('have no answer where none came, and tell a lost request from one that waits', () => {
    const lost = exchangeOf({ id: 's2', ...answering(null) });
    const waiting = unanswered({ id: 'p2' });
    expect(arrowsOf([lost, waiting]).map(({ id, kind, isLost, tone }) => [id, kind, isLost, tone])).toEqual([
      ['s2', 'request', true, 'lost'],
      ['p2', 'request', false, 'open'],
    ]);
  });

  it('lead to the staff only where the staff does something', () => {
    expect(partiesOf(arrowsOf([outer]))).toEqual(['phone', 'shop', 'wechat']);
    expect(partiesOf(arrowsOf([{ ...outer, from: 'staff' }]))).toEqual(['staff', 'phone', 'shop', 'wechat']);
  });
});

describe('Mermaid', () => {
  it('gets the same arrows', () => {
    const lost = exchangeOf({
      ...({ id: 's2', from: 'wechat', to: 'shop' } as const),
      ...{ name: 'payment-notify', startedAt: 20, endedAt: 21, ...answering(null) },
    });
    expect(mermaidOf([outer, inner, lost], names)).toBe(
      `sequenceDiagram
    participant phone as Phone
    participant shop as Shop
    participant wechat as WeChat
    phone->>shop: POST /orders
    shop->>wechat: unifiedorder
    wechat-->>shop: 200
    shop-->>phone: 201
    wechat-xshop: payment-notify
`,
    );
  });

  it('is not led astray by a name', () => {
    const odd = exchangeOf({ name: 'a; b #1\nend', ...answering(204) });
    expect(mermaidOf([odd], names)).toContain('    phone->>shop: a#59; b #35;1 end\n');
  });
});

describe('the drawing', () => {
  const arrows = arrowsOf([outer, inner]);
  const parties = partiesOf(arrows);

  it('shares its width between the lifelines', () => {
    expect(layOut(arrows, parties, 600).lifelines).toEqual([
      { party: 'phone', x: 100 },
      { party: 'shop', x: 300 },
      { party: 'wechat', x: 500 },
    ]);
  });

  it('leads each arrow from one to the other, below the one before', () => {
    const placed = layOut(arrows, parties, 600).arrows;
    expect(placed.map(({ x1, x2 }) => [x1, x2])).toEqual([
      [100, 300],
      [300, 500],
      [500, 300],
      [300, 100],
    ]);
    expect(placed.map(({ y }) => y)).toEqual([...placed.map(({ y }) => y)].sort((a, b) => a - b));
    expect(new Set(placed.map(({ y }) => y)).size).toBe(4);
  });

  it('lets a label be longer than its arrow, but not leave the drawing', () => {
    const long = arrowsOf([
      { ...inner, name: 'upload_shipping_info_of' },
      { ...outer, name: 'GET /orders/{outTradeNo}' },
    ]).filter(({ kind }) => kind === 'request');
    const placed = layOut(long, partiesOf(arrows), 300).arrows;
    for (const { shownLabel, label, labelX } of placed) {
      expect(shownLabel).toBe(label);
      expect(labelX - shownLabel.length * 3.65).toBeGreaterThanOrEqual(4);
      expect(labelX + shownLabel.length * 3.65).toBeLessThanOrEqual(296);
    }
  });

  it.each([
    ['unifiedorder', 200, 'unifiedorder'],
    ['unifiedorder', 50, 'unifi…'],
    ['支付验证签名失败', 100, '支付验证签名失败'],
    ['支付验证签名失败', 50, '支付验…'],
  ])('cuts %s at %d pixels to %s', (label, width, shown) => {
    expect(cut(label, width)).toBe(shown);
  });
});
