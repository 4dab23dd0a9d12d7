import { requestRefund, type RequestRefundPorts } from '../../lib/orders/refund/request-refund';
import { aPaidOrder, MERCHANT } from '../support/an-order';
import type { OrderStoreUnderTest } from './order-store-under-test';

const at = new Date('2026-01-01T12:10:00.000Z');
const NOTIFY_URL = 'https://pay.example.com/refund-notify';

/** What the refunds of one order rely on where many are asked for at once; part of the contract of every store. */
export function describeRefundsAtOnce(table: () => OrderStoreUnderTest): void {
  let last = 0;

  /** A paid order of its own for each test. */
  async function given(): Promise<string> {
    const outTradeNo = `refunds-${(last += 1)}`;
    await table().plant({ ...aPaidOrder({ outTradeNo }) });
    return outTradeNo;
  }

  /** A WeChat that accepts every refund, and remembers which. */
  function accepting(now: () => Date): { ports: RequestRefundPorts; accepted: Map<string, number> } {
    const accepted = new Map<string, number>();
    const unused = () => Promise.reject(new Error('not asked'));
    return {
      accepted,
      ports: {
        orders: table().store,
        now,
        isShippingOn: false,
        record: () => undefined,
        merchant: MERCHANT,
        prepareRefund: () => Promise.resolve(),
        refund: (_, { outRefundNo, refundFee }) => {
          accepted.set(outRefundNo, refundFee);
          return Promise.resolve({ kind: 'accepted', refundId: `50${accepted.size}` });
        },
        queryRefund: unused,
        queryOrder: unused,
      },
    };
  }

  test.each([
    ['at one moment', 0],
    // WeChat's minute does not keep these apart: only the sum does.
    ['each a minute after the other', 60_000],
  ])('twenty refunds %s: what is accepted never exceeds what was paid', async (_, apart) => {
    const outTradeNo = await given();
    let time = at.getTime();
    const { ports, accepted } = accepting(() => new Date((time += apart)));
    const asked = await Promise.allSettled(
      Array.from({ length: 20 }, (_each, number) =>
        requestRefund(ports, NOTIFY_URL, { outTradeNo, outRefundNo: `R${number}`, refundFee: 30 }),
      ),
    );
    const sum = [...accepted.values()].reduce((total, fee) => total + fee, 0);
    expect(sum).toBeLessThanOrEqual(100);
    expect(sum).toBeGreaterThan(0);
    const done = asked.filter(({ status }) => status === 'fulfilled');
    expect(done).toHaveLength(accepted.size);
    const row = await table().row(outTradeNo);
    expect(row).toMatchObject({ refundedFee: sum });
    expect(Object.keys(row?.['refunds'] ?? {}).sort()).toEqual([...accepted.keys()].sort());
  });

  test('five refunds under one number in the same millisecond are one refund', async () => {
    const outTradeNo = await given();
    const { ports, accepted } = accepting(() => at);
    const asked = await Promise.all(
      Array.from({ length: 5 }, () =>
        requestRefund(ports, NOTIFY_URL, { outTradeNo, outRefundNo: 'R1', refundFee: 30 }),
      ),
    );
    expect(asked.filter(({ created }) => created)).toHaveLength(1);
    expect([...accepted.keys()]).toEqual(['R1']);
    await expect(table().row(outTradeNo)).resolves.toMatchObject({ refundedFee: 30, refundCount: 1 });
  });
}
