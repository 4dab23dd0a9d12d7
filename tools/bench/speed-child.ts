import { makePaymentNotify } from '../../functions/payment-notify';
import { lambdaHttp } from '../../lib/aws/lambda-http';
import { readConfig } from '../../lib/config/config';
import { realPayDeps } from '../../lib/wiring/order-deps';
import { readNotification } from '../../lib/wechat/pay/v2/notification';
import { sign } from '../../lib/wechat/pay/v2/sign';
import { toWechatTime } from '../../lib/wechat/pay/v2/time';
import { buildUnifiedOrder } from '../../lib/wechat/pay/v2/unified-order';
import { buildXml } from '../../lib/wechat/pay/v2/xml';
import * as axiosPlugin from './peers/wechatpay-axios-plugin';
import * as tenpay from './peers/tenpay';
import { inRounds, type Subjects } from './rounds';
import { MERCHANT, NOW, ORDER, TIME_END } from './setting';
import { paidNotification } from './signed-message';

/** The names under which the parent finds the times. */
export interface SpeedTimes {
  readonly read: Record<'ours' | 'wechatpay-axios-plugin' | 'tenpay' | 'handler', number[]>;
  readonly build: Record<'ours' | 'whole' | 'wechatpay-axios-plugin' | 'tenpay', number[]>;
}

const body = paidNotification(ORDER, MERCHANT, TIME_END);
const bytes = Buffer.from(body);
const NONCE = '5K8264ILTKCH16CQ2502SI8ZNMTM67VS';

/** The function as it is deployed, real logger and counters included; only the database answers without being there. */
function notifyHandler(): () => Promise<{ readonly body: string }> {
  const config = { ...readConfig('payment-notify'), WECHAT_MCH_KEY: MERCHANT.key };
  const handler = lambdaHttp(
    makePaymentNotify({
      ...realPayDeps(config.STAGE),
      config,
      now: () => NOW,
      documentClient: { send: () => Promise.resolve({}) },
    }),
  );
  const event = { headers: { 'content-type': 'text/xml' }, routeKey: 'POST /payment-notify', body };
  return () => handler(event);
}

/** What both sides sign and build: the fields as they travel. */
const FIELDS = {
  appid: ORDER.appId,
  mch_id: ORDER.mchId,
  nonce_str: NONCE,
  sign_type: ORDER.signType,
  body: ORDER.body,
  out_trade_no: ORDER.outTradeNo,
  fee_type: ORDER.feeType,
  total_fee: String(ORDER.totalFee),
  spbill_create_ip: ORDER.spbillCreateIp,
  time_start: toWechatTime(ORDER.timeStart),
  time_expire: toWechatTime(ORDER.timeExpire),
  notify_url: ORDER.notifyUrl,
  trade_type: 'JSAPI',
  openid: ORDER.openid,
};

/** @throws Error when a side does not do the work that is timed, so that nobody wins by failing */
async function check(subjects: Subjects, isDone: (result: unknown) => boolean): Promise<void> {
  for (const [name, run] of Object.entries(subjects)) {
    const result = await run();
    if (!isDone(result)) throw new Error(`${name} did not do its work: ${JSON.stringify(result)}`);
  }
}

async function main(rounds: number): Promise<SpeedTimes> {
  const askAxiosPlugin = axiosPlugin.readAndVerify(MERCHANT);
  const askTenpay = tenpay.readAndVerify(MERCHANT);
  const read = {
    // All begin with the bytes of the request; a peer is given them as the text that it wants.
    ours: () => readNotification(bytes, MERCHANT, MERCHANT.signType),
    'wechatpay-axios-plugin': () => askAxiosPlugin(bytes.toString('utf8')),
    tenpay: () => askTenpay(bytes.toString('utf8')),
    handler: notifyHandler(),
  };
  await check(read, (result) =>
    /"ok":true|"verdict":"accepts"|<return_code>SUCCESS/.test(JSON.stringify(result)),
  );
  const signAxiosPlugin = axiosPlugin.signAndBuild(MERCHANT);
  const signTenpay = tenpay.signAndBuild(MERCHANT);
  const build = {
    ours: () => buildXml({ ...FIELDS, sign: sign(FIELDS, MERCHANT.key, ORDER.signType) }),
    whole: () => buildUnifiedOrder(ORDER, MERCHANT, NONCE),
    'wechatpay-axios-plugin': () => signAxiosPlugin(FIELDS),
    tenpay: () => signTenpay(FIELDS),
  };
  const signature = sign(FIELDS, MERCHANT.key, ORDER.signType);
  await check(build, (result) => String(result).includes(signature));
  return { read: await inRounds(read, rounds), build: await inRounds(build, rounds) };
}

void main(Number(process.argv[2])).then((times) => process.send?.(times));
