import { setting } from '../../tests/fixtures/hostile/setting';
import { anOrder } from '../../tests/support/an-order';
import type { PeerMerchant } from './peers/peer';

/** The merchant of every measurement that needs no backend; the key is the one that WeChat Pay's documentation prints. */
export const MERCHANT: PeerMerchant = { ...setting.merchant, signType: setting.signType };

/** The order that is placed and paid, over and over. */
export const ORDER = anOrder();

/** When it is paid: `time_end`, in UTC+8, and the clock of the function that hears of it. */
export const TIME_END = '20260101200030';
export const NOW = new Date(setting.now);
