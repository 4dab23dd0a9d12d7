/** Where a page of the mini program is, and what it is opened with. */
export interface PageUrl {
  /** As in app.json: `pages/order/order`. */
  path: string;
  /** Values as they stand in the URL: WeChat leaves it to the page to decode them. */
  query: Record<string, string>;
}

/**
 * Reads a URL of `wx.navigateTo` and its kin.
 *
 * @param url `/pages/order/order?id=1`, or relative to the page that asks: `../order/order?id=1`
 * @param from the path of the page that asks
 */
export function readPageUrl(url: string, from: string): PageUrl {
  const [address = '', query = ''] = url.split('?', 2);
  const steps = address.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of address.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const pairs = query.split('&').filter(Boolean);
  return { path: steps.join('/'), query: Object.fromEntries(pairs.map(readPair)) };
}

function readPair(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}
