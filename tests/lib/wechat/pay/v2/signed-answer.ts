import { setting } from '../../../../fixtures/hostile/setting';
import { changed, signed, wire, type Change } from '../../../../fixtures/hostile/signed-notify';
import type { SignType } from '../../../../../lib/orders/order';

/** The elements that stand in every signed answer of WeChat's. */
const EVERY = {
  return_code: 'SUCCESS',
  return_msg: 'OK',
  appid: setting.merchant.appId,
  mch_id: setting.merchant.mchId,
  nonce_str: 'IITRi8Iabbblz1Jc',
  result_code: 'SUCCESS',
} as const;

/** An answer as WeChat sends it, rightly signed by a library that is not ours. */
export function answer(
  change: Change = {},
  signType: SignType = 'MD5',
  key: string = setting.merchant.key,
): Buffer {
  return Buffer.from(wire(signed(changed(EVERY, change), signType, key)));
}

/** A signed refusal. */
export function refusal(errCode: string, errCodeDes = '错误'): Buffer {
  return answer({ result_code: 'FAIL', err_code: errCode, err_code_des: errCodeDes });
}

/** What WeChat says when it does not believe the request: never signed. */
export const UNSIGNED_FAIL = Buffer.from(
  '<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[签名错误]]></return_msg></xml>',
);

/** What `act` throws. */
export function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
