import { isSignedBy, isSignType, type Fields, type SignType } from '../sign';
import type { WireRequest } from '../wire';
import type { Merchant } from '../world';
import { readXml } from '../xml';
import { refuse } from './refusal';

/** A request whose signature is right. */
export interface SignedRequest {
  fields: Fields;
  signType: SignType;
}

/**
 * What every call of API v2 passes first. Nothing refused here can be answered with a signature.
 * @throws Refusal
 */
export function readSignedRequest(merchant: Merchant, request: WireRequest): SignedRequest {
  if (request.method !== 'POST') refuse('REQUIRE_POST_METHOD');
  if (request.body.length === 0) refuse('POST_DATA_EMPTY');
  const fields = fieldsOf(textOf(request.body));
  if (!fields.mch_id) refuse('LACK_PARAMS', '缺少参数mch_id');
  // Without a known merchant there is no key to check or to sign with.
  if (fields.mch_id !== merchant.mchId) refuse('MCHID_NOT_EXIST');
  const named = fields.sign_type ? fields.sign_type : 'MD5';
  const signType = isSignType(named) ? named : 'MD5';
  if (!isSignedBy(fields, fields.sign, signType, merchant.mchKey)) refuse('SIGNERROR');
  return { fields, signType };
}

/**
 * What every call must carry once its signature is right; refusals are signed from here on.
 * @throws Refusal
 */
export function checkCommonFields(merchant: Merchant, fields: Fields): void {
  const signType = fields.sign_type ?? '';
  if (signType && !isSignType(signType)) refuse('PARAM_ERROR', 'sign_type参数格式错误');
  for (const name of ['appid', 'nonce_str']) if (!fields[name]) refuse('LACK_PARAMS', `缺少参数${name}`);
  if (Buffer.byteLength(fields.nonce_str ?? '') > 32) refuse('PARAM_ERROR', 'nonce_str参数长度有误');
  const appId = fields.appid ?? '';
  if (appId === merchant.appId) return;
  // Whatever looks like an appid is somebody's, but bound to some other merchant.
  refuse(/^wx[0-9a-f]{16}$/.test(appId) ? 'APPID_MCHID_NOT_MATCH' : 'APPID_NOT_EXIST');
}

function textOf(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return refuse('NOT_UTF8');
  }
}

function fieldsOf(text: string): Fields {
  try {
    return readXml(text);
  } catch {
    return refuse('XML_FORMAT_ERROR');
  }
}
