/** How near to the end, in CSS pixels, unless a page's JSON says otherwise. */
const usual = 50;

/**
 * Tells a page that its end is near, once each time it comes near: `onReachBottom`.
 *
 * @param page the element that scrolls
 */
export function watchBottom(page: HTMLElement, distance = usual, reached: () => void): void {
  let isNear = false;
  page.addEventListener('scroll', () => {
    const wasNear = isNear;
    isNear = page.scrollHeight - page.scrollTop - page.clientHeight <= distance;
    if (isNear && !wasNear) reached();
  });
}
