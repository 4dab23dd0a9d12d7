import { nodeEasywechat } from './node-easywechat';
import type { Peer } from './peer';
import { tenpay } from './tenpay';
import { wechatPay } from './wechat-pay';
import { wechatpayAxiosPlugin } from './wechatpay-axios-plugin';
import { weixinPayPeer } from './weixin-pay';

/** The five packages that people take for this. */
export const PEERS: readonly Peer[] = [
  wechatpayAxiosPlugin,
  tenpay,
  wechatPay,
  weixinPayPeer,
  nodeEasywechat,
];
