/** One row of WeChat's bill, as far as the orders table is compared with it. Amounts are fen. */
export type BillRow = PaymentRow | RefundRow;

interface RowOfOrder {
  /** 交易时间, as WeChat writes it: `yyyy-MM-dd HH:mm:ss` in UTC+8. */
  readonly tradeTime: string;
  /** 商户订单号. */
  readonly outTradeNo: string;
  /** 微信订单号. */
  readonly transactionId: string;
  /** 用户标识. */
  readonly openid: string;
  /** 货币种类. */
  readonly feeType: string;
}

export interface PaymentRow extends RowOfOrder {
  readonly tradeState: 'SUCCESS';
  /** 订单金额, what the order asked for (`total_fee`), before coupons. */
  readonly totalFee: number;
}

export interface RefundRow extends RowOfOrder {
  /** REVOKED is what a scanned payment (付款码) becomes that is taken back; no order of this backend can be one. */
  readonly tradeState: 'REFUND' | 'REVOKED';
  /** 商户退款单号. */
  readonly outRefundNo: string;
  /** 微信退款单号. */
  readonly refundId: string;
  /** 申请退款金额, what the refund asked for (`refund_fee`), before coupons. */
  readonly refundFee: number;
  /** 退款状态, as it was when the bill was made; WeChat does not write it anew. */
  readonly refundStatus: string;
}

/** A row whose values could not be told apart. Nothing it says is kept: any of it may belong elsewhere. */
export interface UnreadableRow {
  /** Where it begins in the bill's file, from 1. */
  readonly line: number;
}

export type BillLine = BillRow | UnreadableRow;

/** What the bill's last row says of all rows before it, and what was read must fit. Amounts are fen. */
export interface BillTotals {
  /** 总交易单数; those that could not be read are among them. */
  readonly rows: number;
  /** 订单总金额. */
  readonly totalFee: number;
  /** 申请退款总金额. */
  readonly refundFee: number;
}
