import { PayError } from '../../../../lib/errors/errors';
import { followShipment } from '../../../../lib/orders/ship/follow-shipment';
import type { Order } from '../../../../lib/orders/order';
import type { Outcome } from '../../../../lib/orders/outcomes';
import type { UploadShippingResult } from '../../../../lib/orders/ports/shipping-service';
import { shipOrder } from '../../../../lib/orders/ship/ship-order';
import { nextCheck } from '../../../../lib/orders/due';
import { aPaidOrder, aShipment } from '../../../support/a-shipment';
import { anOrder, MERCHANT } from '../../../support/an-order';
import { heldOrders } from '../../../support/held-orders';

const terms = { firstMs: 60_000, longestMs: 6 * 3_600_000, isShippingOn: true };
const START = Date.parse('2026-01-01T13:00:00.000Z');
const { logisticsType, parcels } = aShipment();
const CONTENT = { logisticsType, parcels };
const OTHER = { logisticsType: 'pickup', parcels: [{ itemDesc: '明前龙井 50g' }] } as const;
const OK: UploadShippingResult = { kind: 'uploaded', errcode: 0 };
const UNKNOWN: UploadShippingResult = { kind: 'unknown_order', errcode: 10060001 };
const SILENT = new PayError('wechat_unavailable', 'silent');
const REFUSED_BECAUSE = new PayError('shipment_refused', 'refused');
const refused = (errcode: number): UploadShippingResult => ({
  kind: 'refused',
  errcode,
  because: REFUSED_BECAUSE,
});
const shippedBefore = (errcode: number): UploadShippingResult => ({
  kind: 'shipped_before',
  errcode,
  because: REFUSED_BECAUSE,
});

const inVain = (because: PayError): UploadShippingResult => ({ kind: 'in_vain', because });

/** An order in the table, WeChat's answers one after the other, and a clock that stands still until it is moved. */
function shop(order: Order, answers: readonly (UploadShippingResult | PayError)[], isManaged = true) {
  const outTradeNo = 'ship-1';
  const held = heldOrders({ ...order, outTradeNo });
  const sent: { readonly content: unknown; readonly uploadTime: string }[] = [];
  const events: Outcome[] = [];
  let time = START;
  const ports = {
    merchant: MERCHANT,
    orders: held.orders,
    uploadShipping: (_: Order, { logisticsType, parcels, uploadTime }: ReturnType<typeof aShipment>) => {
      const answer = answers[sent.length] ?? new Error('sent too often');
      sent.push({ content: { logisticsType, parcels }, uploadTime });
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    isTradeManaged: () => Promise.resolve(isManaged),
    record: (event: Outcome) => events.push(event),
    now: () => new Date(time),
  };
  function row(): Order {
    const standing = held.row();
    if (standing === undefined) throw new Error('there is no row');
    return standing;
  }
  return {
    ports,
    hold: held.hold,
    store: held.memory.store,
    sent,
    events,
    row,
    pass: (seconds: number) => {
      time += seconds * 1000;
    },
    ship: (content: typeof CONTENT | typeof OTHER = CONTENT, isCorrection = false) =>
      shipOrder(ports, { outTradeNo, content, isCorrection }),
    follow: () => followShipment(ports, row()),
  };
}

describe('a shipment', () => {
  test('is written down, told, and kept as WeChat has it; the sweep looks once more', async () => {
    const { ports, ship, row, sent, events } = shop(aPaidOrder(), [OK]);
    expect(await ship()).toMatchObject({
      isNew: true,
      slot: 'shipping',
      shipment: { shippingState: 'UPLOADED' },
    });
    expect(sent).toEqual([{ content: CONTENT, uploadTime: '2026-01-01T13:00:00.000Z' }]);
    expect(row()).toMatchObject({
      shipping: { ...CONTENT, shippingState: 'UPLOADED', errcode: 0, attempts: 1 },
      dueAt: '2026-01-01T13:01:00.000Z',
      sequence: 3,
    });
    expect(events).toEqual([{ kind: 'shipment_uploaded' }]);
    expect(nextCheck(row(), ports.now(), terms)).toBeUndefined();
  });

  test('is in the books before WeChat is told', async () => {
    const { ports, ship, row } = shop(aPaidOrder(), []);
    let before: Order | undefined;
    ports.uploadShipping = () => {
      before = row();
      return Promise.resolve(OK);
    };
    await ship();
    expect(before?.shipping).toMatchObject({ ...CONTENT, shippingState: 'PENDING' });
  });

  test('that is repeated is told once', async () => {
    const { ship, sent } = shop(aPaidOrder(), [OK]);
    await ship();
    expect(await ship()).toMatchObject({ isNew: false, shipment: { shippingState: 'UPLOADED' } });
    expect(sent).toHaveLength(1);
  });

  test('that WeChat has is never told again, however late it is repeated', async () => {
    const { ship, sent, pass } = shop(aPaidOrder(), [OK]);
    await ship();
    pass(3600);
    expect(await ship()).toMatchObject({ isNew: false, shipment: { shippingState: 'UPLOADED' } });
    expect(sent).toHaveLength(1);
  });

  test('that WeChat has counts no attempt in vain, and is not read again to be answered', async () => {
    const { ship, ports, row } = shop(aPaidOrder(), [OK]);
    const { get } = ports.orders;
    let reads = 0;
    ports.orders = { ...ports.orders, get: (outTradeNo) => ((reads += 1), get(outTradeNo)) };
    await ship();
    expect(reads).toBe(1);
    expect(row().shipping).not.toHaveProperty('attemptsInVain');
  });

  test('that somebody else brought to its end meanwhile is answered as the row has it', async () => {
    const { ship, ports, row, hold } = shop(aPaidOrder(), []);
    const ended = aShipment({
      shippingState: 'UPLOADED',
      errcode: 10060023,
      uploadTime: '2026-01-01T13:00:00.000Z',
    });
    ports.uploadShipping = () => {
      hold({ shipping: ended });
      return Promise.resolve(refused(10060004));
    };
    expect((await ship()).shipment).toEqual(ended);
    expect(row().shipping).toEqual(ended);
  });

  test('that WeChat refuses meanwhile, or to whose place another one has come, is refused', async () => {
    const uploadTime = '2026-01-01T13:00:00.000Z';
    const ends = [
      aShipment({ shippingState: 'REFUSED', errcode: 10060025, uploadTime }),
      aShipment({ ...OTHER, shippingState: 'UPLOADED', errcode: 0, uploadTime: '2026-01-01T13:00:02.000Z' }),
    ];
    for (const ended of ends) {
      const { ship, ports, row, hold } = shop(aPaidOrder(), []);
      ports.uploadShipping = () => {
        hold({ shipping: ended });
        return Promise.resolve(UNKNOWN);
      };
      await expect(ship()).rejects.toMatchObject({ code: 'shipment_refused' });
      expect(row().shipping).toEqual(ended);
    }
  });

  test('that WeChat has is uploaded, though it was sent once more while the answer was under way', async () => {
    const { ship, ports, row, hold } = shop(aPaidOrder(), []);
    ports.uploadShipping = (_, shipment) => {
      const again = { ...shipment, attempts: 2, attemptedAt: '2026-01-01T13:30:00.000Z' };
      hold({ shipping: again });
      return Promise.resolve(OK);
    };
    await ship();
    expect(row().shipping).toMatchObject({ shippingState: 'UPLOADED' });
  });

  test("that WeChat refuses is refused with WeChat's reason where the write of it was repeated", async () => {
    const { ship, ports, row, store, pass } = shop(aPaidOrder(), [refused(10060025)]);
    ports.orders = {
      ...ports.orders,
      replace: async (before, after) => {
        await store.replace(before, after);
        return store.replace(before, after);
      },
    };
    // The repeat of the first write is no claim: the second request sends what the first one wrote down.
    pass(0);
    await expect(ship()).resolves.toMatchObject({ isNew: false, shipment: { shippingState: 'PENDING' } });
    pass(15);
    ports.orders = {
      ...ports.orders,
      replace: async (before, after) => {
        const first = await store.replace(before, after);
        return after.shipping?.shippingState === 'PENDING' ? first : store.replace(before, after);
      },
    };
    await expect(ship()).rejects.toBe(REFUSED_BECAUSE);
    expect(row().shipping).toMatchObject({ shippingState: 'REFUSED', errcode: 10060025 });
  });

  test('is refused where another one stands in its place by then, refused', async () => {
    const { ship, ports, hold } = shop(aPaidOrder(), []);
    ports.uploadShipping = () => {
      hold({ shipping: aShipment({ shippingState: 'REFUSED', uploadTime: '2026-01-01T12:59:00.000Z' }) });
      return Promise.resolve(OK);
    };
    await expect(ship()).rejects.toMatchObject({ code: 'shipment_refused' });
  });

  test('whose row is written by others each time is an error', async () => {
    const { ship, ports, sent, hold, store } = shop(aPaidOrder(), [OK]);
    let tries = 0;
    ports.orders = {
      ...ports.orders,
      replace: (before, after) => {
        tries += 1;
        hold({});
        return store.replace(before, after);
      },
    };
    await expect(ship()).rejects.toThrow('written in between');
    expect(tries).toBe(5);
    expect(sent).toEqual([]);
  });

  test('of an order whose money went back in part is taken', async () => {
    const { ship, row } = shop(aPaidOrder({ tradeState: 'REFUND', refundedFee: 99 }), [OK]);
    await ship();
    expect(row().shipping?.shippingState).toBe('UPLOADED');
  });

  test('that two ask for at once is told once', async () => {
    const { ship, sent } = shop(aPaidOrder(), [OK]);
    const both = await Promise.all([ship(), ship()]);
    expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });

  test('with other values is refused, and WeChat hears nothing of it', async () => {
    const { ship, sent } = shop(aPaidOrder(), [OK]);
    await ship();
    await expect(ship(OTHER)).rejects.toMatchObject({ code: 'shipment_differs' });
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['not paid', anOrder(), 'order_not_paid'],
    ['closed', anOrder({ tradeState: 'CLOSED' }), 'order_not_paid'],
    ['refunded', aPaidOrder({ tradeState: 'REFUND', refundedFee: 100 }), 'order_refunded'],
  ])('of an order that is %s is refused, and nothing is written', async (_, order, code) => {
    const { ship, row, sent } = shop(order, [OK]);
    const before = row();
    await expect(ship()).rejects.toMatchObject({ code });
    expect(row()).toEqual(before);
    expect(sent).toEqual([]);
  });

  test('of an order that there is not is refused', async () => {
    const { ports } = shop(aPaidOrder(), []);
    const input = { outTradeNo: 'nobodys-1', content: CONTENT, isCorrection: false };
    await expect(shipOrder(ports, input)).rejects.toMatchObject({ code: 'order_not_found' });
  });

  test('is refused by the row where the money went back after it was read', async () => {
    const { ports, row, ship, sent, hold } = shop(aPaidOrder(), [OK]);
    const { get } = ports.orders;
    let isFirst = true;
    ports.orders = {
      ...ports.orders,
      get: async (outTradeNo) => {
        const order = await get(outTradeNo);
        if (isFirst) {
          isFirst = false;
          hold({ tradeState: 'REFUND', refundedFee: 100 });
        }
        return order;
      },
    };
    await expect(ship()).rejects.toMatchObject({ code: 'order_refunded' });
    expect(sent).toEqual([]);
    expect(row().shipping).toBeUndefined();
  });

  test('that WeChat does not take is kept as refused, and another may follow', async () => {
    const { ship, row, events } = shop(aPaidOrder(), [refused(10060025), OK]);
    await expect(ship()).rejects.toBe(REFUSED_BECAUSE);
    expect(row().shipping).toMatchObject({ shippingState: 'REFUSED', errcode: 10060025 });
    expect(events).toEqual([{ kind: 'shipment_refused', errcode: 10060025 }]);
    expect(await ship(OTHER)).toMatchObject({ isNew: true, shipment: { shippingState: 'UPLOADED' } });
  });

  test.each([10060002, 10060003])('that WeChat has from elsewhere (%i) is shipped', async (errcode) => {
    const { ship, row } = shop(aPaidOrder(), [shippedBefore(errcode)]);
    expect((await ship()).shipment.shippingState).toBe('UPLOADED');
    expect(row().shipping).toMatchObject({ shippingState: 'UPLOADED', errcode });
  });
});

describe('a payment that WeChat does not know yet', () => {
  test('leaves the shipment to the sweep, which sends it word for word', async () => {
    const { ports, ship, follow, row, sent, pass, events } = shop(aPaidOrder(), [UNKNOWN, UNKNOWN, OK]);
    expect(await ship()).toMatchObject({
      isNew: true,
      shipment: { shippingState: 'PENDING', errcode: 10060001 },
    });
    expect(row()).toMatchObject({ dueAt: '2026-01-01T13:01:00.000Z' });
    pass(59);
    await follow();
    expect(sent).toHaveLength(1);
    pass(1);
    const first = await follow();
    expect(nextCheck(first.order, ports.now(), terms)?.at.toISOString()).toBe('2026-01-01T13:02:00.000Z');
    pass(60);
    const second = await follow();
    expect(second.order.shipping).toMatchObject({ shippingState: 'UPLOADED', attempts: 3 });
    expect(row()).toMatchObject({ shipping: second.order.shipping });
    expect(new Set(sent.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(events.map(({ kind }) => kind)).toEqual([
      'shipment_pending',
      'shipment_pending',
      'shipment_uploaded',
    ]);
  });

  test('is never known where WeChat manages no shipments: that is said instead', async () => {
    const { ship, row } = shop(aPaidOrder(), [UNKNOWN], false);
    await expect(ship()).rejects.toMatchObject({ code: 'shipping_not_managed' });
    expect(row().shipping).toMatchObject({ shippingState: 'REFUSED' });
  });

  test('waits too where WeChat does not say whether it manages shipments', async () => {
    const { ship, ports, row } = shop(aPaidOrder(), [UNKNOWN]);
    ports.isTradeManaged = () => Promise.reject(SILENT);
    expect((await ship()).shipment.shippingState).toBe('PENDING');
    expect(row().shipping).toMatchObject({ shippingState: 'PENDING', errcode: UNKNOWN.errcode });
  });

  test('waits too where a fault of ours keeps us from asking whether it does, and the fault is thrown', async () => {
    const { ship, ports, row } = shop(aPaidOrder(), [UNKNOWN]);
    ports.isTradeManaged = () => Promise.reject(new Error('fault'));
    await expect(ship()).rejects.toThrow('fault');
    expect(row().shipping?.shippingState).toBe('PENDING');
  });
});

describe('silence', () => {
  test('leaves the shipment to be sent again, by a repeat after a quarter of a minute or by the sweep', async () => {
    const { ship, follow, sent, pass } = shop(aPaidOrder(), [SILENT, SILENT, OK]);
    expect(await ship()).toMatchObject({ unanswered: SILENT, shipment: { shippingState: 'PENDING' } });
    pass(14);
    expect((await ship()).shipment.shippingState).toBe('PENDING');
    expect(sent).toHaveLength(1);
    pass(1);
    expect(await ship()).toMatchObject({ isNew: false, unanswered: SILENT });
    expect(sent).toHaveLength(2);
    pass(60);
    expect((await follow()).order.shipping?.shippingState).toBe('UPLOADED');
  });

  test('of the set-up is told, and the shipment stays', async () => {
    const misconfigured = new PayError('merchant_misconfigured', 'wrong');
    const { ship, row, follow, pass } = shop(aPaidOrder(), [misconfigured, misconfigured]);
    await expect(ship()).rejects.toBe(misconfigured);
    expect(row().shipping?.shippingState).toBe('PENDING');
    pass(60);
    expect(await follow()).toMatchObject({ unanswered: misconfigured });
  });

  test('an answer that cannot be believed is silence too', async () => {
    const invalid = new PayError('wechat_answer_invalid', 'odd');
    const { ship } = shop(aPaidOrder(), [invalid]);
    expect(await ship()).toMatchObject({ unanswered: invalid, shipment: { shippingState: 'PENDING' } });
  });

  test('a fault of ours is thrown, by the sweep too', async () => {
    const { ship, follow, pass } = shop(aPaidOrder(), []);
    await expect(ship()).rejects.toThrow('sent too often');
    pass(60);
    await expect(follow()).rejects.toThrow('sent too often');
  });

  test('a sweep that finds it taken leaves it to whoever has it', async () => {
    const { ship, ports, row, sent, pass } = shop(aPaidOrder(), [SILENT, OK]);
    await ship();
    pass(60);
    const before = row();
    await ship();
    const { order, ...more } = await followShipment(ports, before);
    expect(order).toEqual(row());
    expect(more).toEqual({});
    expect(sent).toHaveLength(2);
  });

  test('does not let two send it again at once', async () => {
    const { ship, sent, pass } = shop(aPaidOrder(), [SILENT, OK]);
    await ship();
    pass(15);
    await Promise.all([ship(), ship()]);
    expect(sent).toHaveLength(2);
  });
});

describe('the correction', () => {
  const uploaded = aPaidOrder({ shipping: aShipment() });

  test('is refused by the row where WeChat does not have the first', async () => {
    const { ports, row, ship, hold, store, sent } = shop(uploaded, []);
    ports.orders = {
      ...ports.orders,
      replace: (before, after) => {
        if (before.sequence === 1) hold({ shipping: aShipment({ shippingState: 'PENDING' }) });
        return store.replace(before, after);
      },
    };
    await expect(ship(OTHER, true)).rejects.toMatchObject({ code: 'shipment_not_uploaded' });
    expect(row()).not.toHaveProperty('shippingCorrection');
    expect(sent).toEqual([]);
  });

  test('is told once, as later than the first, which stays in the books', async () => {
    const { ship, row, sent } = shop(uploaded, [OK]);
    expect(await ship(OTHER, true)).toMatchObject({ isNew: true, slot: 'shippingCorrection' });
    expect(sent).toEqual([{ content: OTHER, uploadTime: '2026-01-01T13:00:00.001Z' }]);
    expect(row()).toMatchObject({
      shipping: CONTENT,
      shippingCorrection: { ...OTHER, shippingState: 'UPLOADED' },
    });
    expect(await ship(OTHER, true)).toMatchObject({ isNew: false, slot: 'shippingCorrection' });
    await expect(
      ship({ ...CONTENT, logisticsType: 'express', parcels: [...parcels, ...parcels] }, true),
    ).rejects.toMatchObject({
      code: 'shipment_corrected',
    });
    expect(sent).toHaveLength(1);
  });

  test.each([10060002, 10060003])('that WeChat takes no more (%i) is refused', async (errcode) => {
    const { ship, row } = shop(uploaded, [shippedBefore(errcode)]);
    await expect(ship(OTHER, true)).rejects.toBe(REFUSED_BECAUSE);
    expect(row().shippingCorrection).toMatchObject({ shippingState: 'REFUSED', errcode });
  });

  test('whose answer was lost may be the one that WeChat has', async () => {
    const { ship, pass } = shop(uploaded, [SILENT, shippedBefore(10060003)]);
    await ship(OTHER, true);
    pass(15);
    expect((await ship(OTHER, true)).shipment.shippingState).toBe('UPLOADED');
  });

  test.each([
    ['never left', inVain(SILENT)],
    ['WeChat did not take', UNKNOWN],
  ])('that %s is not the one that WeChat has: the shop is told', async (_, first) => {
    const { ship, row, pass, events } = shop(uploaded, [first, first, shippedBefore(10060003)]);
    expect((await ship(OTHER, true)).shipment.shippingState).toBe('PENDING');
    pass(15);
    await ship(OTHER, true);
    expect(row().shippingCorrection).toMatchObject({ attempts: 2, attemptsInVain: 2 });
    pass(15);
    await expect(ship(OTHER, true)).rejects.toBe(REFUSED_BECAUSE);
    expect(row().shippingCorrection).toMatchObject({ shippingState: 'REFUSED', errcode: 10060003 });
    expect(events.at(-1)).toEqual({ kind: 'shipment_refused', errcode: 10060003 });
  });

  test('is told as refused by the sweep too, where the first try never left', async () => {
    const { ship, follow, row, pass } = shop(uploaded, [inVain(SILENT), shippedBefore(10060002)]);
    expect(await ship(OTHER, true)).toMatchObject({ unanswered: SILENT });
    pass(60);
    await follow();
    expect(row().shippingCorrection).toMatchObject({ shippingState: 'REFUSED', errcode: 10060002 });
  });

  test.each([
    ['before', [inVain(SILENT), SILENT]],
    ['after', [SILENT, inVain(SILENT)]],
  ])('counts as told where one try was lost, and one never left %s it', async (_, tries) => {
    const { ship, pass } = shop(uploaded, [...tries, shippedBefore(10060003)]);
    await ship(OTHER, true);
    pass(15);
    await ship(OTHER, true);
    pass(15);
    expect((await ship(OTHER, true)).shipment.shippingState).toBe('UPLOADED');
  });

  test('that ended without a word, as when the function is killed, may have arrived', async () => {
    const { ship, ports, pass } = shop(uploaded, []);
    const dead = new Error('killed');
    ports.uploadShipping = () => Promise.reject(dead);
    await expect(ship(OTHER, true)).rejects.toBe(dead);
    pass(15);
    ports.uploadShipping = () => Promise.resolve(shippedBefore(10060003));
    expect((await ship(OTHER, true)).shipment.shippingState).toBe('UPLOADED');
  });

  test('is not judged by a word that comes after a later try: that try is not forgotten', async () => {
    const { ship, ports, row, pass } = shop(uploaded, []);
    let say: (result: UploadShippingResult) => void = () => undefined;
    const late = new Promise<UploadShippingResult>((resolve) => (say = resolve));
    let begun: () => void = () => undefined;
    const isBegun = new Promise<void>((resolve) => (begun = resolve));
    ports.uploadShipping = () => {
      begun();
      return late;
    };
    const first = ship(OTHER, true);
    await isBegun;
    pass(60);
    ports.uploadShipping = () => Promise.reject(SILENT);
    await ship(OTHER, true);
    say(inVain(SILENT));
    await first;
    expect(row().shippingCorrection).toMatchObject({ attempts: 2 });
    expect(row().shippingCorrection).not.toHaveProperty('attemptsInVain');
  });

  test('that takes the place of a refused one has a time of its own, though the clock stands still', async () => {
    const { ship, sent } = shop(aPaidOrder(), [OK, refused(10060025), OK]);
    await ship();
    await expect(ship(OTHER, true)).rejects.toBe(REFUSED_BECAUSE);
    const third = { logisticsType: 'pickup', parcels: [{ itemDesc: 'tea' }] } as const;
    await ship(third, true);
    expect(sent.map(({ uploadTime }) => uploadTime)).toEqual([
      '2026-01-01T13:00:00.000Z',
      '2026-01-01T13:00:00.001Z',
      '2026-01-01T13:00:00.002Z',
    ]);
  });
});

describe('an order that nobody ships', () => {
  test('is named after 48 hours, and again each day', async () => {
    const { follow, row, events, pass } = shop(aPaidOrder(), []);
    pass(46 * 3600);
    await follow();
    expect(events).toEqual([]);
    pass(3600 + 30);
    const { order } = await follow();
    const { outTradeNo } = row();
    expect(events).toEqual([{ kind: 'unshipped', outTradeNo }]);
    expect(row()).toMatchObject({ unshippedNotedAt: order.unshippedNotedAt });
    await follow();
    expect(events).toHaveLength(1);
    pass(24 * 3600);
    await follow();
    expect(events).toHaveLength(2);
  });

  test('is named too where its money went back in part, and not where WeChat has its shipment by now', async () => {
    const part = shop(aPaidOrder({ tradeState: 'REFUND', refundedFee: 99 }), []);
    part.pass(48 * 3600);
    await part.follow();
    expect(part.events).toHaveLength(1);
    const shipped = shop(aPaidOrder(), []);
    const before = shipped.row();
    shipped.hold({ shipping: aShipment() });
    shipped.pass(48 * 3600);
    await followShipment(shipped.ports, before);
    expect(shipped.events).toEqual([]);
  });

  test('is named once by two sweeps', async () => {
    const { follow, events, pass } = shop(aPaidOrder(), []);
    pass(48 * 3600);
    await Promise.all([follow(), follow()]);
    expect(events).toHaveLength(1);
  });

  test('is not named where the sweep has just brought its shipment to WeChat', async () => {
    const order = aPaidOrder({ shipping: aShipment({ shippingState: 'PENDING' }) });
    const { follow, events, pass } = shop(order, [OK]);
    pass(48 * 3600);
    await follow();
    expect(events).toEqual([{ kind: 'shipment_uploaded' }]);
  });
});
