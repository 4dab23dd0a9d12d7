import { isDeepStrictEqual } from 'node:util';
import type { Row, Scenario, ScenarioShop } from './scenario';
import type { LedgerEntry, SimulatorSide } from './simulator-side';

/** What is true of an order, read in the table and in WeChat's ledger at that moment: each judges one step. */
export interface Judges {
  /** Judges anything else. @param found what there is instead, where it is not ok */
  readonly judge: (en: string, zh: string, ok: boolean, found?: string) => void;
  /** The row, which has to be there. @throws Error where it is not */
  readonly row: (outTradeNo: string) => Promise<Row>;
  /** Written down, unpaid, and ready to be paid: the table has the prepay_id that WeChat gave. @returns the row */
  readonly judgePrepared: (outTradeNo: string) => Promise<Row>;
  /** Neither the table nor WeChat knows of any payment, and there is no anomaly. */
  readonly judgeUnpaid: (outTradeNo: string) => Promise<void>;
  /** Paid in the table by a transaction that WeChat's ledger has. @returns the row */
  readonly judgePaid: (outTradeNo: string) => Promise<Row>;
  /** Money that does not fit is kept beside the order, and the order is what it was. */
  readonly judgeAnomaly: (
    outTradeNo: string,
    kind: string,
    transactionId: string,
    tradeState: string,
  ) => Promise<void>;
  /** Every transaction of WeChat's ledger stands in the row: as the payment, or as an anomaly. */
  readonly judgeNothingLost: (outTradeNo: string) => Promise<void>;
  /** The row is what it was, to the last attribute. */
  readonly judgeUntouched: (before: Row) => Promise<void>;
  /** A refund stands in the table as WeChat has it. */
  readonly judgeRefund: (outTradeNo: string, outRefundNo: string, status: string) => Promise<void>;
}

const entriesOf = (value: unknown): readonly [string, Readonly<Record<string, unknown>>][] =>
  Object.entries((value ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>);

/** What a row says of its payment, for a reader who expected something else. */
function facts(row: Row | undefined): string {
  if (row === undefined) return 'no row';
  const { tradeState, transactionId, anomalies } = row;
  const kept = entriesOf(anomalies).map(([name]) => name);
  const transaction = typeof transactionId === 'string' ? `, transactionId ${transactionId}` : '';
  return `tradeState ${String(tradeState)}${transaction}${kept.length > 0 ? `, anomalies ${kept.join(', ')}` : ''}`;
}

const paidIn = (entry: LedgerEntry | undefined): readonly string[] =>
  (entry?.transactions ?? []).map(({ transactionId }) => transactionId);

/** Reads the real state and tells the verdicts. */
export function judges(
  { orders }: Pick<ScenarioShop, 'orders'>,
  wechat: SimulatorSide,
  step: Parameters<Scenario['run']>[1],
): Judges {
  const judge: Judges['judge'] = (en, zh, ok, found = '') => {
    const isTold = !ok && found !== '';
    step({
      text: { en: isTold ? `${en} – found: ${found}` : en, zh: isTold ? `${zh}——实际：${found}` : zh },
      ok,
    });
  };
  const row: Judges['row'] = async (outTradeNo) => {
    const found = await orders.get(outTradeNo);
    if (found === undefined) throw new Error(`the orders table has no row ${outTradeNo}`);
    return found;
  };
  return {
    judge,
    row,
    judgePrepared: async (outTradeNo) => {
      const [found, entry] = [await row(outTradeNo), await wechat.ledger(outTradeNo)];
      const { tradeState, prepayId } = found;
      const isKnown = entry?.prepayIds.some((each) => each === prepayId) ?? false;
      judge(
        'The order is in the table, unpaid, with the prepay_id that WeChat gave',
        '订单已在表中，未支付，prepay_id 就是微信给的那个',
        tradeState === 'NOTPAY' && isKnown && entry?.totalFee === found['totalFee'],
        `${facts(found)}, prepayId ${String(prepayId)}`,
      );
      return found;
    },
    judgeUnpaid: async (outTradeNo) => {
      const [found, entry] = [await orders.get(outTradeNo), await wechat.ledger(outTradeNo)];
      const isClean =
        found?.['tradeState'] === 'NOTPAY' &&
        found['transactionId'] === undefined &&
        entriesOf(found['anomalies']).length === 0;
      judge(
        'WeChat’s ledger has no payment, and the table has none',
        '微信账本里没有付款，订单表里也没有',
        isClean && paidIn(entry).length === 0,
        facts(found),
      );
    },
    judgePaid: async (outTradeNo) => {
      const [found, entry] = [await row(outTradeNo), await wechat.ledger(outTradeNo)];
      const isOurs = paidIn(entry).some((each) => each === found['transactionId']);
      judge(
        'The table says SUCCESS, by the transaction of WeChat’s ledger',
        '订单表是 SUCCESS，交易号与微信账本一致',
        found['tradeState'] === 'SUCCESS' && isOurs,
        facts(found),
      );
      return found;
    },
    judgeAnomaly: async (outTradeNo, kind, transactionId, tradeState) => {
      const found = await row(outTradeNo);
      const isKept = entriesOf(found['anomalies']).some(
        ([, anomaly]) => anomaly['kind'] === kind && anomaly['transactionId'] === transactionId,
      );
      judge(
        `The table keeps that money as an anomaly (${kind}), and the order stays ${tradeState}`,
        `这笔钱在表中记为异常款项（${kind}），订单仍是 ${tradeState}`,
        isKept && found['tradeState'] === tradeState,
        facts(found),
      );
    },
    judgeNothingLost: async (outTradeNo) => {
      const [found, entry] = [await orders.get(outTradeNo), await wechat.ledger(outTradeNo)];
      const held = [
        found?.['transactionId'],
        ...entriesOf(found?.['anomalies']).map(([, anomaly]) => anomaly['transactionId']),
      ];
      const paid = paidIn(entry);
      judge(
        `WeChat took money (${paid.length}×), and all of it stands in the table`,
        `微信收了 ${paid.length} 笔钱，订单表里一笔不少`,
        paid.length > 0 && paid.every((each) => held.includes(each)),
        facts(found),
      );
    },
    judgeUntouched: async (before) => {
      const after = await orders.get(before.outTradeNo);
      judge(
        'The row in the table is what it was, to the last attribute',
        '表中这一行原封不动',
        isDeepStrictEqual(after, before),
        `${facts(after)}, updatedAt ${String(after?.['updatedAt'])}`,
      );
    },
    judgeRefund: async (outTradeNo, outRefundNo, status) => {
      const [found, entry] = [await row(outTradeNo), await wechat.ledger(outTradeNo)];
      const inBooks = entriesOf(found['refunds']).find(([name]) => name === outRefundNo)?.[1]['refundStatus'];
      const atWechat = entry?.refunds.find((each) => each.outRefundNo === outRefundNo)?.status;
      judge(
        `WeChat’s ledger says ${status} of the refund, and so does the table`,
        `这笔退款，微信账本是 ${status}，订单表也是`,
        inBooks === status && atWechat === status,
        `table ${String(inBooks)}, WeChat ${String(atWechat)}`,
      );
    },
  };
}
