import type { CallName, Fault } from '../faults';
import { signatureOf, type Fields, type SignType } from '../sign';
import type { WireAnswer, WireRequest } from '../wire';
import type { Wechat } from '../world';
import { writeXml } from '../xml';
import { closeorder } from './closeorder';
import { checkCommonFields, readSignedRequest, type SignedRequest } from './door';
import { orderquery } from './orderquery';
import { refund } from './refund';
import { refundquery } from './refundquery';
import { report } from './report';
import { errCodes, ParameterFault, Refusal, refuse } from './refusal';
import { unifiedorder } from './unifiedorder';

const operations = {
  ...{ unifiedorder, orderquery, closeorder, refund, refundquery, report },
} as const satisfies Partial<Record<CallName, (world: Wechat, fields: Fields, signType: SignType) => Fields>>;

/** A call that is asked and answered in signed XML. */
export type PayCall = keyof typeof operations;

/**
 * Answers a call of API v2: HTTP 200 and XML whatever happens, signed where the request's own signature and its
 * parameters are right.
 * https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export function answerPayCall(
  world: Wechat,
  call: PayCall,
  request: WireRequest,
  fault: Fault | undefined,
): WireAnswer {
  if (fault?.fault === 'return-fail') return unsigned('FAIL', fault.params.returnMsg ?? '系统繁忙');
  try {
    return signedAnswer(world, call, readSignedRequest(world.merchant, request), fault);
  } catch (error) {
    if (error instanceof Refusal) return unsigned(error.errCode, error.description);
    throw error;
  }
}

/** @throws ParameterFault */
function signedAnswer(
  world: Wechat,
  call: PayCall,
  signed: SignedRequest,
  fault: Fault | undefined,
): WireAnswer {
  const result = resultOf(world, call, signed, fault);
  const verdict =
    `${result.err_code ?? result.trade_state ?? 'SUCCESS'} ${signed.fields.out_trade_no ?? ''}`.trim();
  // A report is the one call whose answer names no merchant and has no signature.
  if (call === 'report')
    return xml(writeXml({ return_code: 'SUCCESS', return_msg: 'OK', ...result }), verdict);
  const answer = { ...echo(world, signed.fields, fault), ...result };
  return xml(writeXml({ ...answer, ...signatureFor(world, answer, signed.signType, fault) }), verdict);
}

/**
 * What the operation gives, or the refusal of it.
 * @throws ParameterFault
 */
function resultOf(
  world: Wechat,
  call: PayCall,
  { fields, signType }: SignedRequest,
  fault: Fault | undefined,
): Fields {
  try {
    checkCommonFields(world.merchant, fields);
    playErrCode(fault);
    return { result_code: 'SUCCESS', ...operations[call](world, fields, signType) };
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof ParameterFault) throw error;
    return { result_code: 'FAIL', err_code: error.errCode, err_code_des: error.description };
  }
}

function playErrCode(fault: Fault | undefined): void {
  if (fault?.fault === 'systemerror') refuse('SYSTEMERROR');
  if (fault?.fault === 'err-code') {
    const errCode = fault.params.errCode ?? 'SYSTEMERROR';
    const known = Object.entries(errCodes).find(([name]) => name === errCode)?.[1];
    throw new Refusal(errCode, fault.params.errCodeDes ?? known ?? errCode);
  }
}

function echo(world: Wechat, fields: Fields, fault: Fault | undefined): Fields {
  const appId = fault?.fault === 'wrong-appid-echo' ? 'wxffffffffffffffff' : fields.appid;
  return {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    ...(appId ? { appid: appId } : {}),
    mch_id: fields.mch_id ?? '',
    nonce_str: world.random.text(16),
  };
}

function signatureFor(world: Wechat, answer: Fields, signType: SignType, fault: Fault | undefined): Fields {
  if (fault?.fault === 'unsigned') return {};
  // A signature of the right length that another key made.
  const key = fault?.fault === 'wrongly-signed' ? world.random.text(32) : world.merchant.mchKey;
  return { sign: signatureOf(answer, signType, key) };
}

/** WeChat says only this much, without a signature, of a request that it does not take as one. */
function unsigned(errCode: string, returnMsg: string): WireAnswer {
  return xml(
    writeXml({ return_code: 'FAIL', return_msg: returnMsg }),
    `refused unsigned: ${errCode} ${returnMsg}`,
  );
}

function xml(body: string, verdict: string): WireAnswer {
  return { status: 200, contentType: 'text/plain', body, verdict };
}
