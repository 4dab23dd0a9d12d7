import type { Random } from '../random';
import { fromChineseTime } from './chinese-time';
import type { Ledger, LedgerOrder } from './ledger';
import { envelope, paymentFields, type MerchantAccount } from './messages';
import { refund, refundQuery } from './refunds';
import { failed, signatureOf, type Fields, type SignType } from './sign';

/** An answer before it is signed; `refused` answers carry only a return_msg and no signature. */
export type PayAnswer =
  | { readonly kind: 'signed'; readonly fields: Fields; readonly signType: SignType }
  | { readonly kind: 'refused'; readonly because: string };

const LEAST_LIFE_MS = 60_000;

function parametersOf(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !['nonce_str', 'sign'].includes(name)));
}

/** What WeChat answers to a unified order: the same number again needs the same parameters. */
export function unifiedOrder(ledger: Ledger, fields: Fields, signType: SignType, now: number): Fields {
  const parameters = parametersOf(fields);
  const known = ledger.order(fields['out_trade_no'] ?? '');
  if (known?.state === 'CLOSED') return failed('ORDERCLOSED', '订单已关闭');
  if (known !== undefined && known.state !== 'NOTPAY') return failed('ORDERPAID', '该订单已支付');
  if (known !== undefined) {
    const names = [...Object.keys(known.fields), ...Object.keys(parameters)];
    if (names.some((name) => known.fields[name] !== parameters[name])) {
      return failed('INVALID_REQUEST', '201 商户订单号重复');
    }
  }
  if (fromChineseTime(fields['time_expire'] ?? '') - now < LEAST_LIFE_MS) {
    return failed('INVALID_REQUEST', 'time_expire时间过短');
  }
  const order: LedgerOrder = known ?? {
    outTradeNo: fields['out_trade_no'] ?? '',
    fields: parameters,
    signType,
    openid: fields['openid'] ?? '',
    totalFee: Number(fields['total_fee']),
    by: 'shop',
    state: 'NOTPAY',
    wasClosed: false,
    placedAt: now,
    prepayIds: [],
    transactions: [],
  };
  if (known === undefined) ledger.add(order);
  return { result_code: 'SUCCESS', prepay_id: ledger.prepayId(order, now), trade_type: 'JSAPI' };
}

const LEAST_AGE_MS = 5 * 60_000;

/** What WeChat answers to the wish that nobody shall pay an order any more. */
export function closeOrder(ledger: Ledger, fields: Fields, now: number): Fields {
  const order = ledger.order(fields['out_trade_no'] ?? '');
  if (order === undefined) return failed('ORDERNOTEXIST', '订单不存在');
  if (order.state === 'CLOSED') return failed('ORDERCLOSED', '订单已关闭');
  if (order.state !== 'NOTPAY') return failed('ORDERPAID', '订单已支付');
  if (now - order.placedAt < LEAST_AGE_MS) return failed('TRADE_STATE_ERROR', '订单生成后五分钟内不能关闭');
  order.state = 'CLOSED';
  order.wasClosed = true;
  return { result_code: 'SUCCESS' };
}

/**
 * What WeChat answers to the question how an order stands, or one transaction of it. Of two transactions it tells the
 * first, unless it is asked about the other.
 */
export function orderQuery(ledger: Ledger, fields: Fields, random: Random): Fields {
  const named = ledger.transaction(fields['transaction_id'] ?? '');
  const order = ledger.order(named?.outTradeNo ?? fields['out_trade_no'] ?? '');
  if (order === undefined) return failed('ORDERNOTEXIST', '此交易订单号不存在');
  const transaction = named ?? order.transactions[0];
  return {
    result_code: 'SUCCESS',
    // Elements without a value are part of the answer, and no part of its signature.
    device_info: '',
    ...(transaction === undefined
      ? { out_trade_no: order.outTradeNo, total_fee: String(order.totalFee) }
      : paymentFields(order, transaction, random)),
    trade_state: transaction === undefined ? order.state : transaction.isRefunded ? 'REFUND' : 'SUCCESS',
    trade_state_desc: '订单状态',
  };
}

const MANDATORY: Readonly<Record<string, readonly string[]>> = {
  '/pay/unifiedorder': [
    ...['body', 'out_trade_no', 'total_fee', 'spbill_create_ip', 'time_start', 'time_expire'],
    ...['notify_url', 'trade_type', 'openid'],
  ],
  '/pay/closeorder': ['out_trade_no'],
  '/pay/refundquery': ['out_refund_no'],
  '/secapi/pay/refund': ['transaction_id', 'out_refund_no', 'total_fee', 'refund_fee', 'notify_url'],
};

/** WeChat Pay's gateway: checks who asks, then answers the truth. */
export function answerPay(
  world: {
    readonly ledger: Ledger;
    readonly account: MerchantAccount;
    readonly now: number;
    /** Whether this payer's account cannot take money. */
    readonly isGone: (openid: string) => boolean;
  },
  path: string,
  fields: Fields,
  random: Random,
): PayAnswer {
  const { ledger, account, now } = world;
  const signType = fields['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5';
  const missing = ['appid', 'mch_id', 'nonce_str', ...(MANDATORY[path] ?? [])].find(
    (name) => (fields[name] ?? '') === '',
  );
  if (missing !== undefined) return { kind: 'refused', because: `缺少参数 ${missing}` };
  if (fields['sign'] !== signatureOf(fields, account.key, signType)) {
    return { kind: 'refused', because: '签名错误' };
  }
  if (fields['appid'] !== account.appId || fields['mch_id'] !== account.mchId) {
    return { kind: 'refused', because: 'appid和mch_id不匹配' };
  }
  return { kind: 'signed', fields: { ...envelope(account, random), ...answer() }, signType };

  function answer(): Fields {
    switch (path) {
      case '/pay/unifiedorder':
        return unifiedOrder(ledger, fields, signType, now);
      case '/pay/closeorder':
        return closeOrder(ledger, fields, now);
      case '/pay/refundquery':
        return refundQuery(ledger, fields);
      case '/secapi/pay/refund': {
        const payer = ledger.transaction(fields['transaction_id'] ?? '')?.openid ?? '';
        return refund(ledger, fields, world.isGone(payer));
      }
      default:
        return orderQuery(ledger, fields, random);
    }
  }
}
