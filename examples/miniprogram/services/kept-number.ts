import { OUT_TRADE_NO_PREFIX } from '../config';
import { newOutTradeNo } from './pay';

/** What makes a request the same order. */
export interface Cart {
  readonly sku: string;
  readonly quantity: number;
  /** Fen; only where the amount is open. */
  readonly totalFee?: number;
}

const KEY = 'kept-number';

interface Kept {
  readonly cart: string;
  readonly outTradeNo: string;
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'cart' in value && 'outTradeNo' in value;
}

/**
 * The number under which this cart is bought. It is kept before the first request: where the answer is lost, or the
 * mini program is closed meanwhile, buying the same cart again goes on with the same order.
 */
export function keepNumber({ sku, quantity, totalFee = 0 }: Cart): string {
  const cart = [sku, quantity, totalFee].join(' ');
  const kept: unknown = wx.getStorageSync(KEY);
  if (isKept(kept) && kept.cart === cart) return kept.outTradeNo;
  const outTradeNo = newOutTradeNo(OUT_TRADE_NO_PREFIX);
  wx.setStorageSync(KEY, { cart, outTradeNo });
  return outTradeNo;
}

/** The order has its own page from here on, or its number is of no use: the next purchase is another order. */
export function forgetNumber(): void {
  wx.removeStorageSync(KEY);
}
