/** The one mini program and the one merchant that this WeChat knows. */
export interface Merchant {
  appId: string;
  appSecret: string;
  mchId: string;
  /** The API v2 key. */
  mchKey: string;
}
