import type { NotifyRefusal } from '../../lib/errors/errors';
import { readPayment, refusalOfSender } from '../../lib/wechat/pay/v2/payment';
import { signatureOf, type Fields } from '../../lib/wechat/pay/v2/sign';
import { errCodeFindings, refusedAs, returnMsgFindings } from './explained';
import type { Finding } from './finding';
import { masked, secretsOf } from './mask';
import { signedFields, type Message, type Shop } from './message';
import { refusalsOfRequest } from './refusals-of-requests';
import { CURES_OF_OTHER_MESSAGES, refusal, type RefusalId } from './refusal-words';

/** What is no payment although it is about one. */
function isPayment(fields: Fields): boolean {
  const hasPaid = ['transaction_id', 'time_end', 'cash_fee'].some((name) => (fields[name] ?? '') !== '');
  const isRefund = Object.keys(fields).some(
    (name) => name.startsWith('refund_') || name.startsWith('out_refund_no'),
  );
  return hasPaid && !isRefund;
}

/** The fields by which a message names its sender. */
const SENDER_FIELDS: Partial<Record<NotifyRefusal, string>> = {
  sign_type_mismatch: 'sign_type',
  appid_mismatch: 'appid',
  mch_id_mismatch: 'mch_id',
};

/**
 * Why lib refuses the message, with the field and its value. The catalogue's fix is for notifications: of requests and
 * answers another is told.
 */
function refused({ fields }: Message, reason: NotifyRefusal, field = SENDER_FIELDS[reason]): Finding {
  const value = field === undefined ? undefined : fields[field];
  const finding = refusedAs(reason, [field, value].filter((each) => (each ?? '') !== '').join(' '));
  const fix = isPayment(fields) ? undefined : CURES_OF_OTHER_MESSAGES[reason];
  if (fix === undefined) return finding;
  const { id, kind, title } = finding;
  return { id, kind, title, fix };
}

/** What the message says by its `err_code`; nothing where it has none, or one that nobody has described. */
function ofErrCode({ fields, others = [] }: Message): readonly Finding[] {
  const { err_code: errCode = '', err_code_des: errCodeDes = '' } = fields;
  return [...errCodeFindings(errCode, errCodeDes, [fields, ...others]), ...returnMsgFindings(errCodeDes)];
}

/** What an answer refuses that is no payment: by its `err_code`, else in its own words. */
function ofAnswer(message: Message): readonly Finding[] {
  const { fields } = message;
  const failed = ['return_code', 'result_code'].find(
    (name) => ![undefined, 'SUCCESS'].includes(fields[name]),
  );
  if (failed === undefined) return [];
  const known = ofErrCode(message);
  if (known.length > 0) return known;
  const said = [fields[failed], fields['err_code'], fields['err_code_des']];
  return [refusal('answer_failed', failed, said.filter((each) => each !== undefined).join(' '))];
}

/** What lib would refuse about the content, were the signature right: it is made right before lib reads it. */
function refusalOfContent(message: Message, shop: Shop): readonly Finding[] {
  const { fields } = message;
  const signed = { ...fields, sign: signatureOf(signedFields(message), shop.key, shop.signType) };
  const merchant = {
    appId: shop.appId ?? fields['appid'] ?? '',
    mchId: shop.mchId ?? fields['mch_id'] ?? '',
    key: shop.key,
  };
  if (isPayment(fields)) {
    const reading = readPayment(signed, merchant, shop.signType, [undefined, '', 'SUCCESS', 'REFUND']);
    if (reading.ok) return [];
    return [refused(message, reading.refusal, reading.field), ...ofErrCode(message)];
  }
  const missing = ['appid', 'mch_id'].filter((name) => (fields[name] ?? '') === '');
  if (missing.length > 0) return missing.map((name) => refusal('element_missing', name));
  const sender = refusalOfSender(signed, merchant, shop.signType);
  return sender === undefined ? ofAnswer(message) : [refused(message, sender.refusal, sender.field)];
}

function refusalsOfMessage(message: Message, shop: Shop): Finding[] {
  const { fields, signature } = message;
  const isUnsigned = (signature ?? fields['sign'] ?? '') === '';
  if (isUnsigned && fields['return_code'] === 'FAIL') {
    const said = fields['return_msg'] ?? '';
    // Of a bill the reason stands in return_msg alone.
    const ofBill = errCodeFindings(said, '', [fields]);
    const known = [...returnMsgFindings(said), ...ofErrCode(message), ...ofBill];
    return [refusal('not_signed_because_fail', '', said), ...known];
  }
  if (isUnsigned && 'req_info' in fields) return [refusal('refund_notification')];
  return [
    ...(isUnsigned ? [refused(message, 'sign_missing')] : []),
    ...refusalOfContent(message, shop),
    ...refusalsOfRequest(fields).map(([id, field, value]) => refusal(id, field, value)),
  ];
}

/** What a phone refuses about a package: nothing, or one reason. */
function refusalOfPackage(text: string): RefusalId | undefined {
  if (!text.startsWith('prepay_id=')) return 'package_without_prefix';
  if (text.startsWith('prepay_id=prepay_id=')) return 'package_prefix_twice';
  return /^prepay_id=(?:|null|undefined|None)$/.test(text) ? 'package_without_number' : undefined;
}

function refusalsOfPayParams(message: Message, shop: Shop): Finding[] {
  const { fields } = message;
  const missing = ['appId', 'timeStamp', 'nonceStr', 'package'].filter((name) => (fields[name] ?? '') === '');
  const found: Finding[] = missing.map((name) => refusal('parameter_missing', name));
  const {
    appId = '',
    timeStamp = '',
    nonceStr = '',
    package: text = '',
    signType = 'MD5',
    paySign = '',
  } = fields;
  if (shop.appId !== undefined && appId !== '' && appId !== shop.appId) {
    found.push(refused(message, 'appid_mismatch', 'appId'));
  }
  if (timeStamp !== '' && !/^\d{10}$/.test(timeStamp)) found.push(refusal('time_stamp_not_seconds'));
  if (nonceStr.length > 32) found.push(refusal('nonce_too_long'));
  const ofPackage = text === '' ? undefined : refusalOfPackage(text);
  if (ofPackage !== undefined) found.push(refusal(ofPackage));
  if (signType === 'RSA') found.push(refusal('sign_type_of_v3'));
  else if (signType !== shop.signType) found.push(refusal('pay_sign_type_mismatch'));
  if (paySign === '') found.push(refusal('pay_sign_missing'));
  return found;
}

function refusalsOfSecrets({ fields }: Message, shop: Shop): Finding[] {
  const secrets = secretsOf(shop);
  const names = Object.keys(fields).filter((name) => {
    const value = fields[name] ?? '';
    return masked(value, secrets) !== value;
  });
  return names.map((name) => refusal('key_in_message', name));
}

/** Everything that is refused about a message, but for a signature that does not fit. */
export function refusalsOf(message: Message, shop: Shop): Finding[] {
  const ofKind = message.kind === 'message' ? refusalsOfMessage : refusalsOfPayParams;
  return [...refusalsOfSecrets(message, shop), ...ofKind(message, shop)];
}
