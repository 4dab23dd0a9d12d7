import type { BillRow } from './bill';
import type { ValueOf } from './bill-columns';
import { fenOfYuan } from './yuan';

/** What the bill must be about. */
export interface ExpectedBill {
  /** `yyyymmdd` in China's calendar. */
  readonly billDate: string;
  readonly mchId: string;
}

/** A row, and what it adds to the totals, in fen. */
export interface ReadRow {
  readonly row: BillRow;
  readonly totalFee: number;
  readonly refundFee: number;
}

/** Why a row cannot be used: what is wrong in which column. */
export interface WrongRow {
  readonly wrong: string;
  readonly field: string;
}

/**
 * Reads one row.
 *
 * @param at its number in the bill, from 1
 */
export function readRow(value: ValueOf, at: number, expected: ExpectedBill): ReadRow | WrongRow {
  if (value('商户号') !== expected.mchId) {
    return { wrong: 'The bill is of another merchant: 商户号 is not WECHAT_MCH_ID.', field: '商户号' };
  }
  // Of the two amounts one is zero and means nothing here; the totals add up both.
  const totalFee = fenOfYuan(value('订单金额'));
  const refundFee = fenOfYuan(value('申请退款金额'));
  if (totalFee === undefined || refundFee === undefined) {
    const field = totalFee === undefined ? '订单金额' : '申请退款金额';
    return { wrong: `The amount ${field} of row ${at} is no amount in yuan.`, field };
  }
  const tradeTime = value('交易时间');
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(tradeTime)) {
    return { wrong: `交易时间 of row ${at} is no time.`, field: '交易时间' };
  }
  const ofOrder = {
    tradeTime,
    outTradeNo: value('商户订单号'),
    transactionId: value('微信订单号'),
    openid: value('用户标识'),
    feeType: value('货币种类'),
  };
  if (ofOrder.outTradeNo === '' || ofOrder.transactionId === '') {
    return { wrong: `Row ${at} names no order.`, field: '商户订单号' };
  }
  const tradeState = value('交易状态');
  switch (tradeState) {
    case 'SUCCESS':
      // WeChat's day is that of the payment; a refund's row stands on the day on which the refund was accepted.
      if (tradeTime.slice(0, 10).replaceAll('-', '') !== expected.billDate) {
        return {
          wrong: `The bill is of another day than ${expected.billDate}: see row ${at}.`,
          field: '交易时间',
        };
      }
      return { row: { ...ofOrder, tradeState, totalFee }, totalFee, refundFee };
    case 'REFUND':
    case 'REVOKED': {
      const refund = {
        outRefundNo: value('商户退款单号'),
        refundId: value('微信退款单号'),
        refundFee,
        refundStatus: value('退款状态'),
      };
      return { row: { ...ofOrder, tradeState, ...refund }, totalFee, refundFee };
    }
    default:
      return { wrong: `交易状态 of row ${at} is neither SUCCESS, REFUND nor REVOKED.`, field: '交易状态' };
  }
}
