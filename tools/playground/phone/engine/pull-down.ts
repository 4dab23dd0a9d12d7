import type { Words } from '../words';
import { button, element } from './element';

/** How far down, in CSS pixels, a finger has to pull. */
const far = 56;

/** The indicator above the page. */
export interface PullDown {
  /** Whether the page on the screen wants to be pulled. */
  allow: (isAllowed: boolean) => void;
  /** Shows the dots and tells the page: `wx.startPullDownRefresh`. */
  start: () => void;
  /** Hides the dots: `wx.stopPullDownRefresh`. */
  stop: () => void;
}

/**
 * Pull-to-refresh by finger or mouse, and for the keyboard a button that shows when it is reached.
 *
 * @param refresh what the page does when it was pulled
 */
export function drawPullDown(viewport: HTMLElement, words: Words, refresh: () => void): PullDown {
  const dots = element('div.dots', { role: 'status' }, element('i'), element('i'), element('i'));
  const reach = button('refresh', words.refresh, () => {
    start();
  });
  viewport.append(reach, dots);
  let isAllowed = false;
  let from: number | undefined;

  function start(): void {
    if (viewport.classList.contains('is-refreshing')) return;
    viewport.classList.add('is-refreshing');
    dots.setAttribute('aria-label', words.loading);
    refresh();
  }
  function pull(by: number): void {
    viewport.style.setProperty('--pull', `${Math.max(0, Math.min(by, far * 1.5))}px`);
  }
  function begin(y: number, target: EventTarget | null): void {
    const page = (target as HTMLElement).closest('wx-page');
    from = isAllowed && page?.scrollTop === 0 ? y : undefined;
  }
  function end(y: number | undefined): void {
    const by = from === undefined || y === undefined ? 0 : y - from;
    from = undefined;
    pull(0);
    if (by >= far) start();
  }

  viewport.addEventListener('mousedown', (event) => {
    begin(event.clientY, event.target);
  });
  viewport.addEventListener('mousemove', (event) => {
    if (from !== undefined && event.buttons === 1) pull(event.clientY - from);
  });
  viewport.addEventListener('mouseup', (event) => {
    end(event.clientY);
  });
  viewport.addEventListener('mouseleave', () => {
    end(undefined);
  });
  viewport.addEventListener('touchstart', (event) => {
    begin(event.touches[0]?.clientY ?? 0, event.target);
  });
  viewport.addEventListener(
    'touchmove',
    (event) => {
      const by = (event.touches[0]?.clientY ?? 0) - (from ?? Infinity);
      if (by <= 0) return;
      // Else the browser would refresh the whole page itself.
      event.preventDefault();
      pull(by);
    },
    { passive: false },
  );
  viewport.addEventListener('touchend', (event) => {
    end(event.changedTouches[0]?.clientY);
  });

  return {
    allow: (allowed) => {
      isAllowed = allowed;
      reach.hidden = !allowed;
    },
    start,
    stop: () => {
      viewport.classList.remove('is-refreshing');
      dots.removeAttribute('aria-label');
    },
  };
}
