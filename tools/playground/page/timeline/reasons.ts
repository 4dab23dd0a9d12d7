import {
  explainClient,
  explainCode,
  explainErrCode,
  explainErrcode,
  explainRefusal,
  REFUND_REFUSALS,
  type Entry,
} from '../../../error-catalogue/catalogue';
import { NOTIFY_REFUSALS, type NotifyRefusal } from '../../../../lib/errors/errors';
import { ambiguousField } from '../../../../lib/wechat/pay/v2/ambiguous';
import { ERR_CODES, type Operation } from '../../../../lib/wechat/pay/v2/err-codes';
import type { Exchange } from '../../exchange';
import { bodyFields } from '../text/fields';

/** A code, and what the catalogue of errors says of it. */
export interface Reason {
  readonly code: string;
  readonly entry: Entry;
}

type Named = Readonly<Record<string, unknown>>;

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function reason(code: string, entry: Entry | undefined): readonly Reason[] {
  return entry === undefined ? [] : [{ code, entry }];
}

/** Nothing signs a notification of a refund, and the order is that of the refund. */
const OF_PAYMENTS: readonly NotifyRefusal[] = [
  'ambiguous',
  'trade_type_mismatch',
  'order_unknown',
  'previous_key_unconfirmed',
];

/** What the message itself shows that cannot be the reason. */
const RULED_OUT: Partial<Record<NotifyRefusal, (message: Named) => boolean>> = {
  sign_missing: ({ sign }) => text(sign) !== '',
  sign_mismatch: ({ sign }) => text(sign) === '',
  ambiguous: (message) =>
    ambiguousField(
      Object.fromEntries(Object.entries(message).map(([name, value]) => [name, text(value)])),
    ) === undefined,
  sign_type_mismatch: (message) => text(message['sign_type']) === '',
  not_success: (message) =>
    ['return_code', 'result_code'].every((name) => [undefined, 'SUCCESS'].includes(message[name] as string)),
  trade_type_mismatch: (message) => message['trade_type'] === 'JSAPI',
};

/** Why a notification may be refused: the shop tells WeChat on purpose no more than a few words. */
function refusalsOf(name: string, told: string, message: Named): readonly Reason[] {
  const others = name === 'payment-notify' ? REFUND_REFUSALS : OF_PAYMENTS;
  const refusals = Object.keys(NOTIFY_REFUSALS) as NotifyRefusal[];
  const possible = refusals.filter(
    (each) => NOTIFY_REFUSALS[each] === told && !others.includes(each) && RULED_OUT[each]?.(message) !== true,
  );
  return possible.flatMap((each) => reason(each, explainRefusal(each)));
}

function isOperation(name: string): name is Operation {
  return Object.hasOwn(ERR_CODES, name);
}

/** By WeChat's XML: an `err_code`, of a bill `return_msg`; of a notification what the shop answers. */
function reasonsInXml({ name, request }: Exchange, answer: Named): readonly Reason[] {
  const told = text(answer['return_msg']);
  const isFailed = answer['return_code'] === 'FAIL';
  if (isFailed && name.endsWith('-notify')) return refusalsOf(name, told, bodyFields(request.body));
  if (!isOperation(name)) return [];
  const errCode = text(answer['err_code']) || (isFailed ? told : '');
  return reason(errCode, explainErrCode(name, errCode));
}

/**
 * What an answer that says no means, and what to do, as the catalogue of errors says it.
 *
 * @returns nothing where all is well or nothing is known; more than one where the answer does not tell which it is
 */
export function reasonsOf(exchange: Exchange): readonly Reason[] {
  const { answer } = exchange;
  if (answer === undefined || answer.status === null) return [];
  const fields = bodyFields(answer.body);
  if (text(fields['return_code']) !== '') return reasonsInXml(exchange, fields);
  const { errcode, code, errMsg, err_desc: errDesc } = fields;
  if (typeof errcode === 'number') return reason(`errcode ${String(errcode)}`, explainErrcode(errcode));
  if (text(errMsg) !== '') {
    const said = text(errDesc) || text(errMsg);
    return reason(said, explainClient(said));
  }
  return answer.status < 400 ? [] : reason(text(code), explainCode(text(code)));
}
