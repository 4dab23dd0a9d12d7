import { explainErrCode, explainRefusal, explainReturnMsg, type Entry } from '../error-catalogue/catalogue';
import type { NotifyRefusal } from '../../lib/errors/errors';
import type { Fields } from '../../lib/wechat/pay/v2/sign';
import { ERR_CODES, type Operation } from '../../lib/wechat/pay/v2/err-codes';
import type { Words } from '../shared/words';
import type { Finding } from './finding';

/** The meaning, and behind it what it is about. */
function titleOf({ en, zh }: Entry, about: string): Words {
  if (about === '') return { en: en.meaning, zh: zh.meaning };
  return {
    en: `${en.meaning.replace(/\.$/, '')}: ${about}`,
    zh: `${zh.meaning.replace(/。$/, '')}：${about}`,
  };
}

/**
 * A row of the catalogue of errors as a finding.
 *
 * @param about what of the message it is about; never a secret
 */
export function explained(id: string, entry: Entry, about = ''): Finding {
  const { en, zh, page } = entry;
  const fix = { en: `${en.cause} ${en.fix}`, zh: zh.cause + zh.fix };
  return { id, kind: 'refusal', title: titleOf(entry, about), fix, ...(page !== undefined && { page }) };
}

/** Why lib refuses a message, as {@link explained}. */
export function refusedAs(refusal: NotifyRefusal, about = ''): Finding {
  return explained(refusal, explainRefusal(refusal), about);
}

/** What the words of a refusal say, where they are known. */
export function returnMsgFindings(said: string): readonly Finding[] {
  const entry = explainReturnMsg(said);
  return entry === undefined ? [] : [explained('return_msg', entry, said)];
}

const OPERATIONS = Object.keys(ERR_CODES) as Operation[];

function isOfRefund(fields: Fields): boolean {
  return Object.keys(fields).some((name) => name === 'out_refund_no' || name.startsWith('refund_'));
}

/**
 * What an answer says by its `err_code`. No answer names the call that it belongs to: where a code means two things, and
 * neither the answer nor the messages beside it speak of a refund, both are told.
 *
 * @param errCode of a bill: the text of `return_msg`
 * @param messages the answer, and others of the same payment
 * @param about what stands behind the meaning; without it the code and its text
 * @returns nothing for a code that is not in the catalogue
 */
export function errCodeFindings(
  errCode: string,
  errCodeDes: string,
  messages: readonly Fields[],
  about = [errCode.trim().toUpperCase(), errCodeDes].filter((each) => each !== '').join(' '),
): readonly Finding[] {
  const code = errCode.trim().toUpperCase();
  const known = OPERATIONS.filter((operation) => Object.hasOwn(ERR_CODES[operation].rows, code));
  const ofRefunds = known.filter((operation) => operation.startsWith('refund'));
  const operations = ofRefunds.length > 0 && messages.some(isOfRefund) ? ofRefunds : known;
  const entries = operations.flatMap((operation) => explainErrCode(operation, code) ?? []);
  const different = entries.filter(({ en }, at) => entries.findIndex((each) => each.en === en) === at);
  return different.map((entry) => explained('err_code', entry, about));
}
