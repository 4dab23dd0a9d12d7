import type { NotifyRefusal } from '../../../errors/errors';
import type { Payment, SignType } from '../../../orders/order';
import { ambiguousField } from './ambiguous';
import { verify, type Fields } from './sign';
import { fromWechatTime } from './time';

/** Who we are, and how messages to us are signed. From configuration, never from a message. */
export interface Merchant {
  readonly appId: string;
  readonly mchId: string;
  /** The API v2 key (not the appsecret). */
  readonly key: string;
}

/** The variables that hold it. */
export interface MerchantConfig {
  readonly WECHAT_APPID: string;
  readonly WECHAT_MCH_ID: string;
  readonly WECHAT_MCH_KEY: string;
}

/** The merchant that a function's configuration names. */
export function merchantOf(config: MerchantConfig): Merchant {
  return { appId: config.WECHAT_APPID, mchId: config.WECHAT_MCH_ID, key: config.WECHAT_MCH_KEY };
}

/** Why a message is refused, and the field where one is at fault. */
interface Refusal {
  readonly refusal: NotifyRefusal;
  readonly field?: string;
}

export type PaymentReading =
  { readonly ok: true; readonly payment: Payment } | (Refusal & { readonly ok: false });

/** What every message about a successful payment carries. @see https://pay.weixin.qq.com/doc/v2/merchant/4011937248 */
const ALWAYS = [
  'return_code',
  'appid',
  'mch_id',
  'nonce_str',
  'sign',
  'result_code',
  'openid',
  'trade_type',
  'bank_type',
  'total_fee',
  'cash_fee',
  'transaction_id',
  'out_trade_no',
  'time_end',
] as const;

type PaymentFields = Readonly<Record<(typeof ALWAYS)[number], string>> & Fields;

function isComplete(fields: Fields): fields is PaymentFields {
  return ALWAYS.every((name) => (fields[name] ?? '') !== '');
}

/**
 * A whole number of fen, as WeChat writes it; undefined for anything else (signs, blanks, decimals, exponents).
 *
 * @param least the smallest amount that makes sense, in fen
 */
export function readFen(text: string, least: 0 | 1): number | undefined {
  const fen = /^(?:0|[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(fen) && fen >= least ? fen : undefined;
}

/**
 * Whether the message is WeChat's and speaks to us: the signature over every element under the pinned sign type,
 * which fits no second reading, then our own appid and mch_id. This goes before everything else that is read from a
 * message.
 *
 * @returns why it is refused, with the field where one is at fault
 */
export function refusalOfSender(fields: Fields, merchant: Merchant, signType: SignType): Refusal | undefined {
  if ((fields['sign'] ?? '') === '') return { refusal: 'sign_missing' };
  if (!verify(fields, merchant.key, signType)) return { refusal: 'sign_mismatch' };
  const field = ambiguousField(fields);
  if (field !== undefined) return { refusal: 'ambiguous', field };
  // An empty element is no element, here as in the signature.
  if (![undefined, '', signType].includes(fields['sign_type'])) return { refusal: 'sign_type_mismatch' };
  if (fields['appid'] !== merchant.appId) return { refusal: 'appid_mismatch' };
  if (fields['mch_id'] !== merchant.mchId) return { refusal: 'mch_id_mismatch' };
  return undefined;
}

/**
 * Reads what a message says was paid. The merchant key also signs `paySign`, requests and other answers, whose
 * signatures would verify too: so every field that only a payment carries must be there and fit.
 *
 * @param tradeStates the values of `trade_state` that mean paid; a notification has none, a query always has one
 * @param tradeType `any` reads a payment of whatever kind of order; without it only one of a mini program
 */
export function readPayment(
  fields: Fields,
  merchant: Merchant,
  signType: SignType,
  tradeStates: readonly (string | undefined)[],
  tradeType: 'JSAPI' | 'any' = 'JSAPI',
): PaymentReading {
  const refusal = refusalOfSender(fields, merchant, signType);
  if (refusal) return { ok: false, ...refusal };
  if (!isComplete(fields)) {
    const field = ALWAYS.find((name) => (fields[name] ?? '') === '') ?? '';
    return { ok: false, refusal: 'field_missing', field };
  }
  if (fields.return_code !== 'SUCCESS') return { ok: false, refusal: 'not_success', field: 'return_code' };
  if (fields.result_code !== 'SUCCESS') return { ok: false, refusal: 'not_success', field: 'result_code' };
  const tradeState = fields['trade_state'];
  if (!tradeStates.includes(tradeState)) return { ok: false, refusal: 'not_success', field: 'trade_state' };
  if (tradeType !== 'any' && fields.trade_type !== tradeType)
    return { ok: false, refusal: 'trade_type_mismatch', field: 'trade_type' };

  // Both become keys of our table, so nothing else may stand in them.
  if (!/^[0-9A-Za-z_\-|*]{1,32}$/.test(fields.out_trade_no)) {
    return { ok: false, refusal: 'field_invalid', field: 'out_trade_no' };
  }
  if (!/^[0-9A-Za-z]{1,32}$/.test(fields.transaction_id)) {
    return { ok: false, refusal: 'field_invalid', field: 'transaction_id' };
  }
  const totalFee = readFen(fields.total_fee, 1);
  if (totalFee === undefined) return { ok: false, refusal: 'field_invalid', field: 'total_fee' };
  const cashFee = readFen(fields.cash_fee, 0);
  if (cashFee === undefined) return { ok: false, refusal: 'field_invalid', field: 'cash_fee' };
  const timeEnd = fromWechatTime(fields.time_end);
  if (timeEnd === undefined) return { ok: false, refusal: 'field_invalid', field: 'time_end' };

  return {
    ok: true,
    payment: {
      outTradeNo: fields.out_trade_no,
      transactionId: fields.transaction_id,
      appId: fields.appid,
      mchId: fields.mch_id,
      openid: fields.openid,
      totalFee,
      cashFee,
      feeType: fields['fee_type'] === undefined || fields['fee_type'] === '' ? 'CNY' : fields['fee_type'],
      bankType: fields.bank_type,
      timeEnd,
      tradeState: tradeState === 'REFUND' ? 'REFUND' : 'SUCCESS',
      signType,
    },
  };
}
