/** Who has to act on an error. */
type Who = 'caller' | 'payer' | 'merchant' | 'wechat';

interface ErrorRow {
  /** The HTTP status of the answer. */
  readonly status: number;
  readonly who: Who;
  /** One line that is the same for every occurrence (RFC 9457 `title`). */
  readonly title: string;
}

/** Every error that an API of this project answers, by its stable code. A code, once published, keeps its meaning. */
export const ERRORS = {
  request_malformed: { status: 400, who: 'caller', title: 'The request body cannot be read.' },
  request_too_large: { status: 413, who: 'caller', title: 'The request body is too large.' },
  content_type_unsupported: { status: 415, who: 'caller', title: 'The content type is not supported.' },
  field_invalid: { status: 400, who: 'caller', title: 'A field is missing or not valid.' },
  token_missing: { status: 401, who: 'caller', title: 'The session token is missing.' },
  token_invalid: { status: 401, who: 'caller', title: 'The session token is not valid.' },
  token_expired: { status: 401, who: 'caller', title: 'The session token has expired.' },
  openid_mismatch: { status: 403, who: 'caller', title: 'The openid is not the one that logged in.' },

  login_code_invalid: { status: 400, who: 'caller', title: 'WeChat does not know this login code.' },
  login_code_used: { status: 409, who: 'caller', title: 'This login code has been used already.' },
  login_rate_limited: { status: 429, who: 'caller', title: 'This user logs in too often.' },
  login_user_blocked: { status: 403, who: 'payer', title: 'WeChat blocks this user as high-risk.' },

  sku_unknown: { status: 422, who: 'caller', title: 'There is no such product.' },
  sku_off_sale: { status: 409, who: 'caller', title: 'This product is not on sale.' },
  total_fee_required: { status: 400, who: 'caller', title: 'This product needs an amount.' },
  total_fee_not_open: { status: 422, who: 'caller', title: 'This product has a fixed price.' },
  total_fee_out_of_range: { status: 422, who: 'caller', title: 'The amount is out of range.' },

  out_trade_no_used: { status: 409, who: 'caller', title: 'This out_trade_no is in use.' },
  order_differs: { status: 409, who: 'caller', title: 'This order was placed with other values.' },
  order_expired: { status: 409, who: 'caller', title: 'This order can no longer be paid.' },
  order_paid: { status: 409, who: 'caller', title: 'This order is paid already.' },
  order_closed: { status: 409, who: 'caller', title: 'This order is closed.' },
  payment_refused: { status: 409, who: 'payer', title: 'WeChat refuses this payment.' },
  order_not_found: { status: 404, who: 'caller', title: 'There is no such order.' },

  refund_funds_short: {
    status: 409,
    who: 'caller',
    title: 'The merchant account does not cover the refund.',
  },
  refund_refused: { status: 409, who: 'caller', title: 'WeChat will not make this refund.' },
  refund_transaction_unknown: {
    status: 409,
    who: 'caller',
    title: 'No money of this transaction stands on the order.',
  },
  refund_differs: { status: 409, who: 'caller', title: 'This refund was asked for with other values.' },
  refund_over_rest: { status: 409, who: 'caller', title: 'The refund is more than what is left.' },
  refund_currency: { status: 409, who: 'caller', title: 'The payment was not made in CNY.' },
  refund_too_soon: { status: 409, who: 'caller', title: 'Refunds of one order are a minute apart.' },
  refund_too_many: { status: 409, who: 'caller', title: 'An order is refunded 50 times at most.' },
  refund_too_late: { status: 409, who: 'caller', title: 'The payment is more than a year old.' },
  refund_number_used: { status: 409, who: 'caller', title: 'This out_refund_no is in use.' },

  shipping_off: { status: 409, who: 'caller', title: 'Shipments are not switched on.' },
  shipping_not_managed: { status: 409, who: 'caller', title: 'WeChat manages no shipments here.' },
  order_not_paid: { status: 409, who: 'caller', title: 'This order is not paid.' },
  order_refunded: { status: 409, who: 'caller', title: 'This order has been refunded in full.' },
  shipment_differs: { status: 409, who: 'caller', title: 'This order was shipped with other values.' },
  shipment_not_uploaded: { status: 409, who: 'caller', title: 'There is no shipment to correct yet.' },
  shipment_corrected: { status: 409, who: 'caller', title: 'This shipment has been corrected already.' },
  shipment_refused: { status: 409, who: 'caller', title: 'WeChat refuses this shipment.' },

  merchant_misconfigured: { status: 500, who: 'merchant', title: 'WeChat refuses our configuration.' },
  wechat_refused: { status: 502, who: 'merchant', title: 'WeChat refuses our request.' },
  wechat_answer_invalid: { status: 502, who: 'wechat', title: "WeChat's answer cannot be believed." },
  wechat_unavailable: { status: 503, who: 'wechat', title: 'WeChat does not answer.' },
  internal_error: { status: 500, who: 'merchant', title: 'Something went wrong on our side.' },
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof ERRORS;

/** What a number in use is answered with, word for word the same whoever has it and whoever found out. */
export const NUMBER_USED = 'Another order has this number. Place yours under another outTradeNo.';

/** A field of the caller's input that is not as it should be, and the cure. */
export interface FieldFault {
  readonly field: string;
  readonly detail: string;
}

/** Facts for the log, never for the answer. `telemetry.ts` writes only the names that it allows. */
export type FaultFacts = Readonly<Record<string, string | number>>;

/**
 * An error that an API answers. `detail` is read by the caller: it names what went wrong and the cure, and holds
 * no secret. `facts` are read by the operator in the log.
 */
export class PayError extends Error {
  override readonly name = 'PayError';
  readonly code: ErrorCode;
  readonly detail: string;
  readonly fields: readonly FieldFault[];
  readonly facts: FaultFacts;
  /** The order that the error is about, where the caller may have to name it in the next request. */
  readonly outTradeNo: string | undefined;

  constructor(
    code: ErrorCode,
    detail: string,
    more: {
      readonly fields?: readonly FieldFault[];
      readonly facts?: FaultFacts;
      readonly outTradeNo?: string;
    } = {},
  ) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.fields = more.fields ?? [];
    this.facts = more.facts ?? {};
    this.outTradeNo = more.outTradeNo;
  }

  /** The same error, about this order. */
  about(outTradeNo: string): PayError {
    const { code, detail, fields, facts } = this;
    return new PayError(code, detail, { fields, facts, outTradeNo });
  }
}

/**
 * Why a payment notification is refused, and what WeChat is told. The words tell a forger nothing: not which
 * signature or which value would have been right.
 */
export const NOTIFY_REFUSALS = {
  body_too_large: 'malformed message',
  not_utf8: 'malformed message',
  xml_malformed: 'malformed message',
  sign_missing: 'signature does not verify',
  sign_mismatch: 'signature does not verify',
  sign_type_mismatch: 'signature does not verify',
  field_missing: 'message does not fit',
  field_invalid: 'message does not fit',
  not_success: 'message does not fit',
  trade_type_mismatch: 'message does not fit',
  appid_mismatch: 'message does not fit',
  mch_id_mismatch: 'message does not fit',
  order_unknown: 'order not found',
  req_info_unreadable: 'message does not fit',
  refund_mismatch: 'message does not fit',
  refund_unconfirmed: 'please repeat',
  previous_key_unconfirmed: 'please repeat',
} as const;

export type NotifyRefusal = keyof typeof NOTIFY_REFUSALS;
