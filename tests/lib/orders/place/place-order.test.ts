import fc from 'fast-check';
import { PayError } from '../../../../lib/errors/errors';
import type { OrderInput, Terms } from '../../../../lib/orders/place/new-order';
import type { Order } from '../../../../lib/orders/order';
import type { OrderQueryResult, PlaceOrderResult } from '../../../../lib/orders/ports/wechat-pay';
import type { Outcome } from '../../../../lib/orders/outcomes';
import { placeOrder, type PlacedOrder, type PlaceOrderPorts } from '../../../../lib/orders/place/place-order';
import type { Product } from '../../../../lib/orders/place/product';
import { anOrder, aPayment, MERCHANT } from '../../../support/an-order';
import { makeMemoryOrders } from '../../../support/memory-order-store';

const NOON = Date.parse('2026-01-01T12:00:00.000Z');
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const terms: Terms = {
  appId: 'wxd930ea5d5a258f4f',
  mchId: '1900000109',
  signType: 'MD5',
  notifyUrl: 'https://pay.example.com/payment-notify',
  outTradeNoPrefix: '',
  orderMinutes: 1440,
  maxOpenOrders: 20,
  firstCheckSeconds: 60,
};
const input: OrderInput = {
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  sku: 'tea',
  quantity: 1,
  outTradeNo: 'T20260101000001',
  clientIp: '203.0.113.7',
};
const tea: Product = { sku: 'tea', body: '明前龙井 50g', onSale: true, unitPrice: 100 };
const gift: Product = { sku: 'tea', body: '随喜', onSale: true, minFee: 1, maxFee: 500 };

/** Where a request can be cut off; `after …` is after the act, when only its answer is lost. */
const POINTS = [
  'price',
  'open',
  'insert',
  'after insert',
  'call',
  'after call',
  'keep',
  'after keep',
] as const;
type Point = (typeof POINTS)[number] | 'get' | 'query';

/** A shop in memory with a clock that stands still, and a WeChat that gives out prepay_ids. */
class Shop {
  time = NOON;
  product: Product | undefined = tea;
  /** Where the next request is cut off, and by what. */
  breaksAt: Point | undefined;
  breaksBy: Error = new Error('cut off');
  /** What WeChat answers instead of a prepay_id. */
  answer: PlaceOrderResult | undefined;
  queryAnswer: OrderQueryResult = { kind: 'open', tradeState: 'NOTPAY' };
  /** What happens while WeChat thinks. */
  meanwhile: () => void = () => undefined;
  readonly memory = makeMemoryOrders();
  /** The numbers of open orders as the index has them, which lags behind the rows. */
  indexed: readonly string[] = [];
  /** What the index was asked. */
  readonly looked: unknown[] = [];
  readonly asked: Point[] = [];
  readonly told: Outcome[] = [];
  /** Every unified order that reached WeChat, and whether its row stood by then. */
  readonly placed: { readonly order: Order; readonly hadRow: boolean }[] = [];
  /** When WeChat gave out each prepay_id. */
  readonly givenOut = new Map<string, number>();

  private async pass(point: Point): Promise<void> {
    await Promise.resolve();
    this.asked.push(point);
    if (this.breaksAt !== point) return;
    this.breaksAt = undefined;
    throw this.breaksBy;
  }

  readonly ports: PlaceOrderPorts = {
    merchant: MERCHANT,
    now: () => new Date(this.time),
    randomText: (length) => 'Rz9'.repeat(length).slice(0, length),
    record: (event) => this.told.push(event),
    products: {
      get: async () => {
        await this.pass('price');
        return this.product;
      },
    },
    placeOrder: async (order) => {
      await this.pass('call');
      this.placed.push({ order, hadRow: this.rows.has(order.outTradeNo) });
      this.meanwhile();
      const prepayId = `wx-prepay-${this.placed.length}`;
      this.givenOut.set(prepayId, this.time);
      await this.pass('after call');
      return this.answer ?? { kind: 'prepared', prepayId };
    },
    queryOrder: async () => {
      await this.pass('query');
      return this.queryAnswer;
    },
    isShippingOn: false,
    orders: {
      ...this.memory.store,
      listOpen: async (payer, since, now) => {
        await this.pass('open');
        this.looked.push({ payer, since: since.toISOString(), now: now.toISOString() });
        return this.indexed;
      },
      get: async (outTradeNo) => {
        await this.pass('get');
        return this.memory.store.get(outTradeNo);
      },
      insert: async (order) => {
        await this.pass('insert');
        const result = await this.memory.store.insert(order);
        if (result.inserted) await this.pass('after insert');
        return result;
      },
      replace: async (before, after) => {
        const isKept = before.prepayId !== after.prepayId || before.prepayIdAt !== after.prepayIdAt;
        if (isKept) await this.pass('keep');
        const result = await this.memory.store.replace(before, after);
        if (isKept && result.written) await this.pass('after keep');
        return result;
      },
    },
  };

  /** Sends a request. */
  place(change: Partial<OrderInput> = {}, shopTerms: Partial<Terms> = {}): Promise<PlacedOrder> {
    return placeOrder(this.ports, { ...terms, ...shopTerms }, { ...input, ...change });
  }

  /** Sends a request that is to be refused. */
  async refusal(change: Partial<OrderInput> = {}, shopTerms: Partial<Terms> = {}): Promise<PayError> {
    const outcome: unknown = await this.place(change, shopTerms).catch((error: unknown) => error);
    if (outcome instanceof PayError) return outcome;
    throw outcome instanceof Error ? outcome : new Error('nothing was refused');
  }

  /** The row of the request. */
  get row(): Order {
    const row = this.rows.get('T20260101000001');
    if (row === undefined) throw new Error('there is no row');
    return row;
  }

  /** The orders that the table holds, by their numbers. */
  get rows(): ReadonlyMap<string, Order> {
    return this.memory.rows() as ReadonlyMap<string, unknown> as ReadonlyMap<string, Order>;
  }

  /** Puts an order into the table as if it had been placed before, or written by another function. */
  holding(change: Partial<Order> = {}): this {
    const order = anOrder(change);
    const sequence = (this.rows.get(order.outTradeNo)?.sequence ?? 0) + 1;
    this.memory.plant({ ...order, sequence });
    return this;
  }
}

/** All that WeChat is sent of an order: the same number must always carry the same. */
function parametersOf(order: Order) {
  const { outTradeNo, appId, mchId, openid, body, totalFee, feeType, attach, signType } = order;
  const { timeStart, timeExpire, spbillCreateIp, notifyUrl } = order;
  return {
    ...{ outTradeNo, appId, mchId, openid, body, totalFee, feeType, attach, signType },
    ...{ timeStart, timeExpire, spbillCreateIp, notifyUrl },
  };
}

let shop: Shop;
beforeEach(() => {
  shop = new Shop();
});

describe('a first request', () => {
  test('prices, writes the row, calls WeChat and keeps the prepay_id, in this order', async () => {
    const placed = await shop.place();
    expect(shop.asked).toEqual([
      'price',
      'open',
      'insert',
      'after insert',
      'call',
      'after call',
      'keep',
      'after keep',
    ]);
    expect(placed).toMatchObject({ prepayId: 'wx-prepay-1', created: true });
    expect(shop.placed.map(({ hadRow }) => hadRow)).toEqual([true]);
  });

  test('sends WeChat what the row holds', async () => {
    await shop.place({ attach: 'table 7' });
    expect(shop.row).toMatchObject({
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      body: '明前龙井 50g',
      totalFee: 100,
      attach: 'table 7',
      spbillCreateIp: '203.0.113.7',
      timeExpire: '2026-01-02T12:00:00.000Z',
    });
    expect(shop.placed.map(({ order }) => parametersOf(order))).toEqual([parametersOf(shop.row)]);
  });

  test('keeps the prepay_id with the time before the call: it may have been given out at once', async () => {
    shop.meanwhile = () => {
      shop.time += 4 * SECOND;
    };
    await shop.place();
    expect(shop.row).toMatchObject({
      prepayId: 'wx-prepay-1',
      prepayIdAt: '2026-01-01T12:00:00.000Z',
      updatedAt: '2026-01-01T12:00:04.000Z',
    });
  });

  test('tells that an order was created; its repeats do not', async () => {
    await shop.place();
    await shop.place();
    shop.time += 116 * MINUTE;
    await shop.place();
    expect(shop.told).toEqual([{ kind: 'created', outTradeNo: 'T20260101000001' }]);
  });

  test('that is sent twice at once makes one order, and both can pay it', async () => {
    const both = await Promise.all([shop.place(), shop.place()]);
    expect(shop.rows.size).toBe(1);
    expect(both.map(({ created }) => created).sort()).toEqual([false, true]);
    expect(both.every(({ prepayId }) => shop.givenOut.has(prepayId))).toBe(true);
    for (const { order } of shop.placed) expect(parametersOf(order)).toEqual(parametersOf(shop.row));
    expect(shop.told).toHaveLength(1);
  });

  test('without a number gets one, and each such request is an order of its own', async () => {
    const { outTradeNo, ...nameless } = input;
    expect(outTradeNo).toBeDefined();
    const first = await placeOrder(shop.ports, terms, nameless);
    const another = { ...shop.ports, randomText: (length: number) => 'Q'.repeat(length) };
    const second = await placeOrder(another, terms, nameless);
    expect([first, second].map(({ order, created }) => [order.outTradeNo, created])).toEqual([
      ['20260101Rz9Rz9Rz9Rz9Rz9R', true],
      [`20260101${'Q'.repeat(16)}`, true],
    ]);
    expect(shop.rows.size).toBe(2);
  });

  test.each<[string, Product | undefined, Partial<OrderInput>]>([
    ['sku_unknown', undefined, {}],
    ['sku_off_sale', { ...tea, onSale: false }, {}],
    ['total_fee_not_open', tea, { totalFee: 100 }],
    ['total_fee_required', gift, {}],
    ['total_fee_out_of_range', gift, { totalFee: 501 }],
  ])(
    'that cannot be priced is refused with %s, writes nothing and calls nobody',
    async (code, product, change) => {
      shop.product = product;
      expect(await shop.refusal(change)).toMatchObject({ code });
      expect(shop.rows.size).toBe(0);
      expect(shop.placed).toEqual([]);
      expect(shop.told).toEqual([]);
    },
  );

  test('that has no number and cannot be priced looks for no order', async () => {
    const { outTradeNo, ...nameless } = input;
    expect(outTradeNo).toBeDefined();
    shop.product = undefined;
    await expect(placeOrder(shop.ports, terms, nameless)).rejects.toMatchObject({ code: 'sku_unknown' });
    expect(shop.asked).toEqual(['price', 'open']);
  });

  test('for an open amount keeps what the client asked', async () => {
    shop.product = gift;
    expect((await shop.place({ totalFee: 333 })).order.totalFee).toBe(333);
    expect(shop.row.clientTotalFee).toBe(333);
  });
});

describe('a request that is cut off', () => {
  test.each(POINTS)('at "%s" goes on by its repeat with the parameters of the first', async (point) => {
    shop.breaksAt = point;
    await expect(shop.place()).rejects.toThrow('cut off');
    const first = shop.rows.get('T20260101000001');
    shop.time += MINUTE;
    const { prepayId, created, order } = await shop.place();

    expect(shop.rows.size).toBe(1);
    expect(created).toBe(first === undefined);
    expect(prepayId).toBe(`wx-prepay-${shop.placed.length}`);
    expect(shop.row.prepayId).toBe(prepayId);
    expect(order.createdAt).toBe((first ?? shop.row).createdAt);
    for (const placed of shop.placed) {
      expect(placed.hadRow).toBe(true);
      expect(parametersOf(placed.order)).toEqual(parametersOf(first ?? shop.row));
    }
  });

  test('after its prepay_id was kept makes no second call', async () => {
    shop.breaksAt = 'after keep';
    await expect(shop.place()).rejects.toThrow('cut off');
    expect((await shop.place()).prepayId).toBe('wx-prepay-1');
    expect(shop.placed).toHaveLength(1);
  });

  test.each(POINTS)('at "%s" by a fault of ours ends in that very fault', async (point) => {
    shop.breaksAt = point;
    await expect(shop.place()).rejects.toBe(shop.breaksBy);
  });

  test('by WeChat tells the number that was made here, and goes on by it', async () => {
    const { outTradeNo, ...nameless } = input;
    expect(outTradeNo).toBeDefined();
    shop.breaksAt = 'call';
    shop.breaksBy = new PayError('wechat_unavailable', 'Repeat it.', { facts: { reason: 'timeout' } });
    const error: unknown = await placeOrder(shop.ports, terms, nameless).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'wechat_unavailable',
      detail: 'Repeat it.',
      facts: { reason: 'timeout' },
      outTradeNo: '20260101Rz9Rz9Rz9Rz9Rz9R',
    });
    const repeat = { ...nameless, outTradeNo: (error as PayError).outTradeNo ?? '' };
    expect(await placeOrder(shop.ports, terms, repeat)).toMatchObject({
      prepayId: 'wx-prepay-1',
      created: false,
    });
    expect(shop.rows.size).toBe(1);
  });

  test('any number of times anywhere ends in one row that carries what was asked first', async () => {
    const step = fc.record({
      breaksAt: fc.option(fc.constantFrom(...POINTS), { nil: undefined }),
      minutes: fc.integer({ min: 0, max: 100 }),
      unitPrice: fc.integer({ min: 1, max: 1_000 }),
      clientIp: fc.ipV4(),
      notifyUrl: fc.constantFrom('https://one.example.com/', 'https://two.example.com/'),
      gone: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const tried = new Shop();
        let first: Order | undefined;
        const isClean = {
          breaksAt: undefined,
          minutes: 1,
          unitPrice: 7,
          clientIp: '',
          notifyUrl: '',
          gone: true,
        };
        for (const { breaksAt, minutes, unitPrice, clientIp, notifyUrl, gone } of [...steps, isClean]) {
          tried.time += minutes * MINUTE;
          tried.breaksAt = breaksAt;
          tried.product = gone && first ? undefined : { ...tea, unitPrice };
          await tried.place({ clientIp }, { notifyUrl }).catch((error: unknown) => {
            if (error !== tried.breaksBy) throw error;
          });
          first ??= tried.rows.get('T20260101000001');
        }
        tried.breaksAt = undefined;
        const { prepayId } = await tried.place();

        expect(tried.rows.size).toBe(1);
        expect(first && parametersOf(first)).toEqual(parametersOf(tried.row));
        for (const { order, hadRow } of tried.placed) {
          expect(hadRow).toBe(true);
          expect(parametersOf(order)).toEqual(parametersOf(tried.row));
        }
        expect(tried.time - (tried.givenOut.get(prepayId) ?? 0)).toBeLessThan(115 * MINUTE);
        expect(tried.told.filter(({ kind }) => kind === 'created').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a prepay_id', () => {
  beforeEach(async () => {
    await shop.place();
  });

  test.each([0, MINUTE, 115 * MINUTE - 1])(
    'is used again %d ms after it was asked for, without a call',
    async (age) => {
      shop.time += age;
      expect(await shop.place()).toMatchObject({ prepayId: 'wx-prepay-1', created: false });
      expect(shop.placed).toHaveLength(1);
    },
  );

  test.each([115 * MINUTE, 23 * 60 * MINUTE])(
    'is asked for again %d ms later, with the stored parameters',
    async (age) => {
      const [{ order: first } = { order: shop.row }] = shop.placed;
      shop.time += age;
      const changed = {
        notifyUrl: 'https://new.example.com/',
        signType: 'HMAC-SHA256',
        orderMinutes: 5,
      } as const;
      expect(await shop.place({ clientIp: '198.51.100.9' }, changed)).toMatchObject({
        prepayId: 'wx-prepay-2',
        created: false,
      });
      expect(shop.placed.map(({ order }) => parametersOf(order))).toEqual([
        parametersOf(first),
        parametersOf(first),
      ]);
      expect(shop.row).toMatchObject({
        prepayId: 'wx-prepay-2',
        // The first one lived for two hours at least; this one may be as old as that.
        prepayIdAt: new Date(NOON + Math.min(age, 120 * MINUTE)).toISOString(),
      });
    },
  );

  test('that was asked for again is fresh for another 115 minutes', async () => {
    shop.time += 115 * MINUTE;
    await shop.place();
    shop.time += 115 * MINUTE - 1;
    expect((await shop.place()).prepayId).toBe('wx-prepay-2');
  });
});

describe('the end of an order’s time', () => {
  const END = 1440 * MINUTE;

  test('is exactly timeExpire, fresh prepay_id or not', async () => {
    const prepayIdAt = new Date(NOON + END - MINUTE).toISOString();
    shop.holding({ prepayId: 'wx-prepay-0', prepayIdAt });
    shop.time = NOON + END - 1;
    expect((await shop.place()).prepayId).toBe('wx-prepay-0');
    shop.time = NOON + END;
    const error = await shop.refusal();
    expect(error).toMatchObject({ code: 'order_expired', outTradeNo: 'T20260101000001' });
    expect(error.detail).toContain('2026-01-02T12:00:00.000Z');
    expect(shop.placed).toEqual([]);
  });

  test('is reached for WeChat a minute earlier: no call is made for less', async () => {
    shop.holding({ prepayIdAt: '2026-01-01T10:00:00.000Z' });
    shop.time = NOON + END - MINUTE + 1;
    expect(await shop.refusal()).toMatchObject({ code: 'order_expired', outTradeNo: 'T20260101000001' });
    expect(shop.placed).toEqual([]);
    shop.time = NOON + END - MINUTE;
    expect((await shop.place()).prepayId).toBe('wx-prepay-1');
  });

  test('is reached too for a prepay_id that is too old in its last minute', async () => {
    shop.holding({ prepayId: 'wx-prepay-0', prepayIdAt: '2026-01-01T12:00:00.000Z' });
    shop.time = NOON + END - 30 * SECOND;
    expect(await shop.refusal()).toMatchObject({ code: 'order_expired' });
    expect(shop.placed).toEqual([]);
  });
});

describe('a number that another order has', () => {
  test('is refused in the same words whoever has it, and nothing is told of that order', async () => {
    const details = [];
    for (const change of [
      { openid: 'oSomebodyElse' },
      { appId: 'wx0000000000000000' },
      { mchId: '1900000110' },
    ]) {
      for (const tradeState of ['NOTPAY', 'SUCCESS', 'CLOSED'] as const) {
        const other = new Shop().holding({ ...change, tradeState, sku: 'coffee' });
        const before = other.row;
        const error = await other.refusal();
        expect(error).toMatchObject({ code: 'out_trade_no_used', fields: [] });
        details.push(error.detail);
        expect(other.row).toEqual(before);
        expect(other.placed).toEqual([]);
        expect(other.told).toEqual([]);
      }
    }
    expect(new Set(details).size).toBe(1);
  });

  test('is refused in those words even when the request cannot be priced', async () => {
    shop.holding({ openid: 'oSomebodyElse' });
    const { detail } = await shop.refusal();
    shop.product = undefined;
    expect(await shop.refusal()).toMatchObject({ code: 'out_trade_no_used', detail });
  });
});

describe('a repeat with other values', () => {
  test.each<[string, Partial<OrderInput>, string[]]>([
    ['another sku', { sku: 'coffee' }, ['sku']],
    ['another quantity', { quantity: 2 }, ['quantity']],
    ['an attach that there was none of', { attach: 'table 7' }, ['attach']],
    ['all of them', { sku: 'coffee', quantity: 2, attach: 'x' }, ['sku', 'quantity', 'attach']],
  ])('is refused and each is named: %s', async (_, change, fields) => {
    await shop.place();
    const error = await shop.refusal(change);
    expect(error.code).toBe('order_differs');
    expect(error.fields.map(({ field }) => field)).toEqual(fields);
    expect(error.detail).toContain(fields.join(', '));
    expect(shop.placed).toHaveLength(1);
  });

  test('is refused when the attach is left out', async () => {
    await shop.place({ attach: 'table 7' });
    expect((await shop.refusal()).fields.map(({ field }) => field)).toEqual(['attach']);
  });

  test('is refused when the amount is another one', async () => {
    shop.product = gift;
    await shop.place({ totalFee: 333 });
    for (const totalFee of [332, 501]) {
      const error = await shop.refusal({ totalFee });
      expect(error).toMatchObject({ code: 'order_differs' });
      expect(error.fields.map(({ field }) => field)).toEqual(['totalFee']);
    }
    expect((await shop.place({ totalFee: 333 })).created).toBe(false);
  });

  test('does not learn the stored values', async () => {
    await shop.place({ attach: 'hush' });
    const { message, fields } = await shop.refusal({ attach: 'other' });
    expect(JSON.stringify([message, fields])).not.toContain('hush');
  });
});

describe('between a request and its repeat', () => {
  test.each<[string, Product | undefined]>([
    ['the product goes', undefined],
    ['the product goes off sale', { ...tea, onSale: false }],
    ['the price rises', { ...tea, unitPrice: 999 }],
    ['the price becomes open', gift],
    ['the text changes', { ...tea, body: '雨前龙井' }],
  ])('%s, and the order’s terms win', async (_, product) => {
    shop.breaksAt = 'call';
    await expect(shop.place()).rejects.toThrow('cut off');
    shop.product = product;
    const { order, prepayId, created } = await shop.place();
    expect(order).toMatchObject({ totalFee: 100, body: '明前龙井 50g' });
    expect({ prepayId, created }).toEqual({ prepayId: 'wx-prepay-1', created: false });
    expect(shop.placed.map((call) => call.order.totalFee)).toEqual([100]);
  });

  test('the row of the product becomes unreadable, and the order’s terms win', async () => {
    shop.breaksAt = 'call';
    await expect(shop.place()).rejects.toThrow('cut off');
    shop.breaksAt = 'price';
    expect((await shop.place()).order.totalFee).toBe(100);
  });

  test('an open amount becomes a fixed price, and the order’s terms win', async () => {
    shop.product = gift;
    await shop.place({ totalFee: 333 });
    shop.product = tea;
    expect((await shop.place({ totalFee: 333 })).order.totalFee).toBe(333);
  });

  test.each([
    ['SUCCESS', 'order_paid'],
    ['REFUND', 'order_paid'],
    ['CLOSED', 'order_closed'],
  ] as const)(
    'the order reaches %s, and the repeat is refused with %s, even after its time',
    async (tradeState, code) => {
      shop.holding({ tradeState, prepayId: 'wx-prepay-0', prepayIdAt: '2026-01-01T12:00:00.000Z' });
      const error = await shop.refusal();
      expect(error).toMatchObject({ code, outTradeNo: 'T20260101000001' });
      // What is done with such an order is not to be guessed.
      expect(error.detail).toContain(code === 'order_paid' ? 'GET /orders/' : 'another outTradeNo');
      shop.time += 3 * 1440 * MINUTE;
      expect(await shop.refusal()).toMatchObject({ code, outTradeNo: 'T20260101000001' });
      expect(shop.placed).toEqual([]);
    },
  );
});

describe('the age of a prepay_id', () => {
  test('stays what it was where WeChat gives the same one again', async () => {
    shop.holding({ prepayId: 'wx-prepay-0', prepayIdAt: '2026-01-01T12:00:00.000Z' });
    shop.time = NOON + 117 * MINUTE;
    shop.answer = { kind: 'prepared', prepayId: 'wx-prepay-0' };
    await shop.place();
    expect(shop.row.prepayIdAt).toBe('2026-01-01T12:00:00.000Z');
    shop.answer = { kind: 'prepared', prepayId: 'wx-prepay-1' };
    shop.time = NOON + 121 * MINUTE;
    expect((await shop.place()).prepayId).toBe('wx-prepay-1');
  });

  test("is the order's where none was kept: the first answer may have been lost", async () => {
    const { prepayId, prepayIdAt, ...unprepared } = anOrder();
    shop.memory.plant({ ...unprepared });
    expect([prepayId, prepayIdAt]).not.toContain(undefined);
    shop.time = NOON + 110 * MINUTE;
    await shop.place();
    expect(shop.row.prepayIdAt).toBe(unprepared.createdAt);
  });
});

describe('a row that holds one half of a prepay_id', () => {
  test('without its time is asked about anew, and the order’s own time counts', async () => {
    const { prepayIdAt, ...half } = anOrder({ prepayId: 'wx-prepay-1' });
    expect(prepayIdAt).toBeDefined();
    shop.memory.plant({ ...half });
    shop.time += MINUTE;
    expect((await shop.place()).prepayId).toBe('wx-prepay-1');
    expect(shop.placed).toHaveLength(1);
    expect(shop.row.prepayIdAt).toBe(half.createdAt);
  });

  test('with nothing but the time is asked about anew, and the order’s own time counts', async () => {
    const { prepayId, ...half } = anOrder({ prepayIdAt: '2026-01-01T12:00:30.000Z' });
    expect(prepayId).toBeDefined();
    shop.memory.plant({ ...half });
    shop.time += MINUTE;
    expect((await shop.place()).prepayId).toBe('wx-prepay-1');
    expect(shop.row.prepayIdAt).toBe(half.createdAt);
  });
});

describe('a number that WeChat knows with other values', () => {
  beforeEach(() => {
    shop.holding({ prepayIdAt: '2026-01-01T10:00:00.000Z' });
    shop.answer = { kind: 'query', because: new PayError('out_trade_no_used', 'in use') };
  });

  test('is our own paid order, where the query says so: nobody is told to pay again', async () => {
    shop.queryAnswer = { kind: 'paid', payment: aPayment() };
    expect(await shop.refusal()).toMatchObject({ code: 'order_paid' });
  });

  test("is somebody else's, where the query knows of no payment", async () => {
    shop.queryAnswer = { kind: 'open', tradeState: 'NOTPAY' };
    const error = await shop.refusal();
    expect(error).toMatchObject({ code: 'out_trade_no_used' });
    expect(error.outTradeNo).toBeUndefined();
  });

  test("is somebody else's, where it was paid and no signature ever left us: an anomaly, not our payment", async () => {
    const { prepayId, prepayIdAt, ...unprepared } = anOrder();
    expect([prepayId, prepayIdAt]).not.toContain(undefined);
    shop.memory.plant({ ...unprepared });
    shop.queryAnswer = { kind: 'paid', payment: aPayment() };
    expect(await shop.refusal()).toMatchObject({ code: 'out_trade_no_used' });
    expect(shop.row.tradeState).toBe('NOTPAY');
    expect(shop.told).toEqual([{ kind: 'anomaly', anomaly: 'never_prepared', recorded: 'now' }]);
  });
});

describe('when WeChat calls the order paid or closed', () => {
  beforeEach(() => {
    shop.holding({ prepayIdAt: '2026-01-01T10:00:00.000Z' });
    shop.answer = { kind: 'query', because: new PayError('wechat_unavailable', 'not confirmed yet') };
  });

  test('a query that says paid settles it: order_paid', async () => {
    shop.queryAnswer = { kind: 'paid', payment: aPayment() };
    expect(await shop.refusal()).toMatchObject({ code: 'order_paid', outTradeNo: 'T20260101000001' });
    expect(shop.row).toMatchObject({ tradeState: 'SUCCESS', transactionId: aPayment().transactionId });
    expect(shop.told).toEqual([{ kind: 'marked_paid' }]);
    expect(shop.asked).not.toContain('keep');
  });

  test('a query that says paid of an order that a notification settled meanwhile: order_paid', async () => {
    shop.meanwhile = () => {
      shop.holding({ tradeState: 'SUCCESS', transactionId: aPayment().transactionId });
    };
    shop.queryAnswer = { kind: 'paid', payment: aPayment() };
    const error = await shop.refusal();
    expect(error).toMatchObject({ code: 'order_paid' });
    // The money fits: the owner reads the order, and need not wait for the shop.
    expect(error.detail).toContain('GET /orders/');
    expect(shop.told).toEqual([{ kind: 'duplicate' }]);
  });

  test('a query that says paid with another amount: an anomaly, and no second payment', async () => {
    shop.queryAnswer = { kind: 'paid', payment: aPayment({ totalFee: 1 }) };
    const error = await shop.refusal();
    expect(error).toMatchObject({ code: 'order_paid', outTradeNo: 'T20260101000001' });
    expect(error.detail).toContain('Do not pay again');
    expect(shop.row.tradeState).toBe('NOTPAY');
    expect(shop.told).toMatchObject([{ kind: 'anomaly', anomaly: 'total_fee_mismatch' }]);
  });

  test('a query that says closed closes it: order_closed', async () => {
    shop.queryAnswer = { kind: 'closed' };
    expect(await shop.refusal()).toMatchObject({ code: 'order_closed', outTradeNo: 'T20260101000001' });
    expect(shop.row.tradeState).toBe('CLOSED');
  });

  test('a query that says open changes nothing: wechat_unavailable', async () => {
    const before = shop.row;
    expect(await shop.refusal()).toMatchObject({ code: 'wechat_unavailable', outTradeNo: 'T20260101000001' });
    expect(shop.row).toEqual(before);
  });

  test('a query that says paid of an order whose row is gone ends in what WeChat said first', async () => {
    shop.meanwhile = () => {
      shop.memory.remove('T20260101000001');
    };
    shop.queryAnswer = { kind: 'paid', payment: aPayment() };
    expect(await shop.refusal()).toMatchObject({ code: 'wechat_unavailable' });
    expect(shop.told).toEqual([{ kind: 'unknown_order' }]);
  });

  test('a query for another merchant changes nothing: wechat_unavailable', async () => {
    shop.queryAnswer = { kind: 'paid', payment: aPayment({ mchId: '1900000110', totalFee: 1 }) };
    expect(await shop.refusal()).toMatchObject({ code: 'wechat_unavailable' });
    expect(shop.row.tradeState).toBe('NOTPAY');
  });

  test('a query without an answer ends in its error, about the order', async () => {
    shop.breaksAt = 'query';
    shop.breaksBy = new PayError('wechat_answer_invalid', 'Repeat it.');
    expect(await shop.refusal()).toMatchObject({
      code: 'wechat_answer_invalid',
      outTradeNo: 'T20260101000001',
    });
  });
});

describe('when the row takes no prepay_id', () => {
  test.each([
    ['SUCCESS', 'order_paid'],
    ['REFUND', 'order_paid'],
    ['CLOSED', 'order_closed'],
  ] as const)('because it reached %s meanwhile, the request is refused with %s', async (tradeState, code) => {
    shop.meanwhile = () => {
      shop.holding({ tradeState });
    };
    expect(await shop.refusal()).toMatchObject({ code, outTradeNo: 'T20260101000001' });
    expect(shop.row.prepayId).toBe(anOrder().prepayId);
  });

  test('because money came meanwhile that does not fit, the request is refused and nothing is signed', async () => {
    const { transactionId, openid, totalFee, cashFee, feeType, bankType, timeEnd } = aPayment({
      totalFee: 1,
    });
    const money = { transactionId, openid, totalFee, cashFee, feeType, bankType, timeEnd };
    const anomaly = { ...money, kind: 'total_fee_mismatch', recordedAt: '2026-01-01T12:00:40.000Z' } as const;
    shop.meanwhile = () => {
      shop.holding({ anomalies: { [`total_fee_mismatch#${transactionId}`]: anomaly } });
    };
    expect(await shop.refusal()).toMatchObject({ code: 'order_paid', outTradeNo: 'T20260101000001' });
    expect(shop.row.prepayId).toBe(anOrder().prepayId);
  });

  test('because it is gone, that is a fault of ours and not an answer', async () => {
    shop.meanwhile = () => {
      shop.memory.remove('T20260101000001');
    };
    await expect(shop.place()).rejects.toThrow('it is gone');
  });
});

describe('a payer with open orders', () => {
  const MAX = 20;
  const OPEN = Array.from({ length: MAX }, (_, index) => `T2026010100${100 + index}`);

  /** The numbers of the orders that the table holds. */
  const held = (): readonly string[] => [...shop.rows.keys()];

  test('is counted by what the index holds of this payer and merchant, for as long as an order lives', async () => {
    await shop.place({}, { orderMinutes: 60 });
    expect(shop.looked).toEqual([
      {
        payer: { openid: input.openid, appId: terms.appId, mchId: terms.mchId },
        since: '2026-01-01T11:00:00.000Z',
        now: '2026-01-01T12:00:00.000Z',
      },
    ]);
  });

  test.each([0, 1, MAX - 1])('places one more beside %d', async (count) => {
    shop.indexed = OPEN.slice(0, count);
    expect(await shop.place()).toMatchObject({ created: true });
  });

  test.each([MAX, MAX + 5])('places none beside %d, and is told MAX_OPEN_ORDERS of them', async (count) => {
    shop.indexed = Array.from({ length: count }, (_, index) => `T2026010100${100 + index}`);
    expect(await shop.refusal()).toMatchObject({
      code: 'too_many_open_orders',
      members: { openOrders: OPEN },
    });
    expect(shop.asked).toEqual(['price', 'open', 'get']);
    expect(held()).toEqual([]);
  });

  test('is told first that the product cannot be bought', async () => {
    shop.indexed = OPEN;
    shop.product = { ...tea, onSale: false };
    expect(await shop.refusal()).toMatchObject({ code: 'sku_off_sale' });
  });

  test('repeats an order without limit', async () => {
    await shop.place();
    shop.indexed = [...OPEN, input.outTradeNo ?? ''];
    shop.asked.length = 0;
    expect(await shop.place()).toMatchObject({ prepayId: 'wx-prepay-1', created: false });
    expect(shop.asked).toEqual(['price', 'open', 'get']);
  });

  test('repeats an order while the index cannot be read', async () => {
    await shop.place();
    shop.breaksAt = 'open';
    expect(await shop.place()).toMatchObject({ prepayId: 'wx-prepay-1', created: false });
  });

  test('learns nothing of an order of another payer', async () => {
    await shop.place();
    shop.indexed = OPEN;
    expect(await shop.refusal({ openid: 'oSomebodyElse' })).toMatchObject({ code: 'out_trade_no_used' });
  });

  test.each([2, 5, 30])(
    'exceeds the limit by a burst of %d less one at the most: by what the index does not hold yet',
    async (burst) => {
      for (const outTradeNo of OPEN.slice(1)) await shop.place({ outTradeNo });
      shop.indexed = held();
      await Promise.all(
        Array.from({ length: burst }, (_, index) => shop.place({ outTradeNo: `burst-${index}` })),
      );
      expect(held()).toHaveLength(MAX + burst - 1);
      shop.indexed = held();
      expect(await shop.refusal({ outTradeNo: 'one-more' })).toMatchObject({ code: 'too_many_open_orders' });
      expect(held()).toHaveLength(MAX + burst - 1);
    },
  );
});
