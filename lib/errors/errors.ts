import { API_ERRORS } from './texts';

/** Who has to act on an error. */
type Who = 'caller' | 'payer' | 'merchant' | 'wechat';

interface ErrorRow {
  /** The HTTP status of the answer. */
  readonly status: number;
  readonly who: Who;
}

/**
 * Every error that an API of this project answers, by its stable code. A code, once published, keeps its meaning. What it
 * means and what to do stands in lib/errors/texts.ts, in Chinese in tools/error-catalogue/zh.ts.
 */
export const ERRORS = {
  request_malformed: { status: 400, who: 'caller' },
  request_too_large: { status: 413, who: 'caller' },
  content_type_unsupported: { status: 415, who: 'caller' },
  field_invalid: { status: 400, who: 'caller' },
  token_missing: { status: 401, who: 'caller' },
  token_invalid: { status: 401, who: 'caller' },
  token_expired: { status: 401, who: 'caller' },
  openid_mismatch: { status: 403, who: 'caller' },

  login_code_invalid: { status: 400, who: 'caller' },
  login_code_used: { status: 409, who: 'caller' },
  login_rate_limited: { status: 429, who: 'caller' },
  login_user_blocked: { status: 403, who: 'payer' },

  sku_unknown: { status: 422, who: 'caller' },
  sku_off_sale: { status: 409, who: 'caller' },
  total_fee_required: { status: 400, who: 'caller' },
  total_fee_not_open: { status: 422, who: 'caller' },
  total_fee_out_of_range: { status: 422, who: 'caller' },

  out_trade_no_used: { status: 409, who: 'caller' },
  order_differs: { status: 409, who: 'caller' },
  order_expired: { status: 409, who: 'caller' },
  order_paid: { status: 409, who: 'caller' },
  order_closed: { status: 409, who: 'caller' },
  payment_refused: { status: 409, who: 'payer' },
  order_not_found: { status: 404, who: 'caller' },
  order_not_closable_yet: { status: 409, who: 'caller' },
  too_many_open_orders: { status: 429, who: 'caller' },
  order_other_merchant: { status: 409, who: 'caller' },

  refund_funds_short: { status: 409, who: 'caller' },
  refund_refused: { status: 409, who: 'caller' },
  refund_transaction_unknown: { status: 409, who: 'caller' },
  refund_differs: { status: 409, who: 'caller' },
  refund_over_rest: { status: 409, who: 'caller' },
  refund_currency: { status: 409, who: 'caller' },
  refund_too_soon: { status: 409, who: 'caller' },
  refund_too_many: { status: 409, who: 'caller' },
  refund_too_late: { status: 409, who: 'caller' },
  refund_number_used: { status: 409, who: 'caller' },

  shipping_off: { status: 409, who: 'caller' },
  shipping_not_managed: { status: 409, who: 'caller' },
  order_not_paid: { status: 409, who: 'caller' },
  order_refunded: { status: 409, who: 'caller' },
  shipment_differs: { status: 409, who: 'caller' },
  shipment_not_uploaded: { status: 409, who: 'caller' },
  shipment_corrected: { status: 409, who: 'caller' },
  shipment_refused: { status: 409, who: 'caller' },

  merchant_misconfigured: { status: 500, who: 'merchant' },
  wechat_refused: { status: 502, who: 'merchant' },
  wechat_answer_invalid: { status: 502, who: 'wechat' },
  wechat_unavailable: { status: 503, who: 'wechat' },
  internal_error: { status: 500, who: 'merchant' },
} as const satisfies Record<keyof typeof API_ERRORS, ErrorRow>;

export type ErrorCode = keyof typeof ERRORS;

/** A field of the caller's input that is not as it should be, and the fix. */
export interface FieldFault {
  readonly field: string;
  readonly detail: string;
}

/** Facts for the log, never for the answer. `telemetry.ts` writes only the names that it allows. */
export type FaultFacts = Readonly<Record<string, string | number>>;

/** What an answer says beside the members that every problem has, for programs to read. */
export interface ProblemMembers {
  /** Of `too_many_open_orders`: the numbers of the caller's open orders, the oldest first. */
  readonly openOrders?: readonly string[];
  /** Of `order_not_closable_yet`: from when on the order can be closed, ISO 8601 UTC. */
  readonly closableAt?: string;
}

/**
 * An error that an API answers. `detail` is read by the caller: it names what went wrong and the fix, and holds
 * no secret; it is the catalogue's fix of the code where nothing more exact can be said. `facts` are read by the
 * operator in the log.
 */
export class PayError extends Error {
  override readonly name = 'PayError';
  readonly code: ErrorCode;
  readonly detail: string;
  readonly fields: readonly FieldFault[];
  readonly facts: FaultFacts;
  /** The order that the error is about, where the caller may have to name it in the next request. */
  readonly outTradeNo: string | undefined;
  readonly members: ProblemMembers;

  constructor(
    code: ErrorCode,
    detail: string = API_ERRORS[code].fix,
    more: {
      readonly fields?: readonly FieldFault[];
      readonly facts?: FaultFacts;
      readonly outTradeNo?: string;
      readonly members?: ProblemMembers;
    } = {},
  ) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.fields = more.fields ?? [];
    this.facts = more.facts ?? {};
    this.outTradeNo = more.outTradeNo;
    this.members = more.members ?? {};
  }

  /** The same error, about this order. */
  about(outTradeNo: string): PayError {
    const { code, detail, fields, facts, members } = this;
    return new PayError(code, detail, { fields, facts, members, outTradeNo });
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
  ambiguous: 'message does not fit',
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
