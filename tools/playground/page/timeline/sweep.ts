import type { Exchange } from '../../exchange';
import { orderOf } from './about';

/** What the sweep asks WeChat; a customer's request may ask it too. */
const ASKED = ['orderquery', 'closeorder', 'refundquery', 'upload_shipping_info'];

function isSweepItself({ name }: Exchange): boolean {
  return name === 'reconcile-orders';
}

/** Whether the shop was answering this request when it asked WeChat. */
function isCauseOf(request: Exchange, asked: Exchange): boolean {
  if (request.startedAt > asked.startedAt || (request.endedAt ?? Infinity) < asked.startedAt) return false;
  return [undefined, orderOf(asked)].includes(orderOf(request));
}

/**
 * The exchanges that are the sweep's: its own start by hand, and what the shop asks WeChat while no request about that
 * order is being answered.
 *
 * @returns their ids
 */
export function sweepIn(exchanges: readonly Exchange[]): ReadonlySet<string> {
  const requests = exchanges.filter((each) => each.to === 'shop' && !isSweepItself(each));
  const own = exchanges.filter((each) => {
    if (isSweepItself(each)) return true;
    if (each.from !== 'shop' || !ASKED.includes(each.name)) return false;
    return !requests.some((request) => isCauseOf(request, each));
  });
  return new Set(own.map(({ id }) => id));
}
