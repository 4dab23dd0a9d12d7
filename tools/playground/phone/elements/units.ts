/**
 * WXSS's lengths in the words of CSS: the phone's width is 750rpx, and `vh` and `vw` measure the part of the
 * screen that is the page's, without the bars.
 */
export function inCss(text: string): string {
  return text
    .replace(/(?<![\w.#-])(-?\d*\.?\d+)rpx\b/g, 'calc($1 * var(--rpx))')
    .replace(/(?<![\w.#-])(-?\d*\.?\d+)v([hw])\b/g, '$1cq$2');
}
