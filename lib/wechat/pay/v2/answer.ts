import { PayError } from '../../../errors/errors';
import type { SignType } from '../../../orders/order';
import { refusalOfSender, type Merchant } from './payment';
import { FIELD_SOURCES, readReturnMsg, RETURN_MSGS, toldOf } from './return-msg';
import type { Fields } from './sign';
import { readXml } from './xml';

/** A verified answer: the call worked, or WeChat says why it did not. */
export type Answer =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly errCode: string; readonly errCodeDes: string };

/** What is said of a `return_msg` that is not known. */
const UNKNOWN_WORDS = {
  meaning: 'The log holds its words (returnMsg).',
  fix: 'They name a parameter, or the signature: check the request, WECHAT_APPID, WECHAT_MCH_ID, WECHAT_MCH_KEY and WECHAT_SIGN_TYPE.',
};

/** @throws PayError `wechat_answer_invalid`: always */
export function unbelievable(reason: string, facts: Readonly<Record<string, string>> = {}): never {
  throw new PayError(
    'wechat_answer_invalid',
    "WeChat Pay's answer does not verify, so nothing in it was believed. Repeat the same request; nothing is lost.",
    { facts: { reason, ...facts } },
  );
}

/** @throws PayError `wechat_refused`: always, with what the words say and the parameter that they name */
function refusedAsWhole(returnMsg: string): never {
  const read = readReturnMsg(returnMsg);
  const { meaning, fix } = read === undefined ? UNKNOWN_WORDS : toldOf(read, RETURN_MSGS, FIELD_SOURCES);
  const field = read?.field === undefined ? {} : { field: read.field };
  throw new PayError('wechat_refused', `WeChat Pay refuses the request as a whole. ${meaning} ${fix}`, {
    facts: { returnMsg, ...field },
  });
}

/**
 * Reads an answer of WeChat's and believes it only when its own signature verifies and it speaks to us.
 *
 * @throws PayError `wechat_refused` on `return_code` FAIL, which is never signed: an error to report, never a fact;
 *   `wechat_answer_invalid` on everything that is not a signed answer to us
 */
export function readAnswer(bytes: Uint8Array, merchant: Merchant, signType: SignType): Answer {
  const reading = readXml(bytes);
  if (!reading.ok) unbelievable(reading.fault);
  const { fields } = reading;
  if (fields['return_code'] === 'FAIL') {
    refusedAsWhole(fields['return_msg'] ?? '');
  }
  const refusal = refusalOfSender(fields, merchant, signType);
  if (refusal) unbelievable(refusal.refusal, refusal.field === undefined ? {} : { field: refusal.field });
  if (fields['return_code'] !== 'SUCCESS') unbelievable('return_code');
  if (fields['result_code'] === 'SUCCESS') return { ok: true, fields };
  if (fields['result_code'] !== 'FAIL') unbelievable('result_code');
  return { ok: false, errCode: fields['err_code'] ?? '', errCodeDes: fields['err_code_des'] ?? '' };
}
