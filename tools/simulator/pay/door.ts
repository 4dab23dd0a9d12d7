import { isSignedBy, isSignType, type Fields, type SignType } from '../sign';
import type { WireRequest } from '../wire';
import type { Merchant } from '../merchant';
import { readXml } from '../xml';
import { refuse, refuseParameter } from './refusal';

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
  if (!/^\d{1,32}$/.test(fields.mch_id ?? '')) refuseParameter('mch_id参数格式错误');
  // Without a known merchant there is no key to check or to sign with.
  if (fields.mch_id !== merchant.mchId) refuse('MCHID_NOT_EXIST');
  const named = fields.sign_type ? fields.sign_type : 'MD5';
  const signType = isSignType(named) ? named : 'MD5';
  if (!isSignedBy(fields, fields.sign, signType, merchant.mchKey)) refuse('SIGNERROR');
  return { fields, signType };
}

/**
 * What every call must carry once its signature is right.
 * @throws ParameterFault
 */
export function checkCommonFields(merchant: Merchant, fields: Fields): void {
  const signType = fields.sign_type ?? '';
  const appId = fields.appid ?? '';
  if (appId.length !== 18 && appId !== merchant.appId) refuseParameter('appid参数长度有误');
  if (signType && !isSignType(signType)) refuseParameter('sign_type参数格式错误');
  if (!fields.nonce_str) refuseParameter('缺少参数nonce_str');
  if (Buffer.byteLength(fields.nonce_str) > 32) refuseParameter('nonce_str参数长度有误');
  if (appId === merchant.appId) return;
  // Whatever looks like an appid is somebody's, but bound to some other merchant.
  refuseParameter(/^wx[0-9a-f]{16}$/.test(appId) ? '商户号mch_id与appid不匹配' : 'appid不存在');
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
