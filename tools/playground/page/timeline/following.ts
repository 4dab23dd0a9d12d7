import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const NEAR = 48;

/** A list that stays at its newest end until somebody scrolls away from there. */
export interface Following {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly isFollowing: boolean;
  /** To be called when the list was scrolled. */
  readonly scrolled: () => void;
  readonly toNewest: () => void;
  /** Stays where it is, as when a row was opened. */
  readonly stay: () => void;
}

/**
 * @param length of the list; when it grows and nobody scrolled away, the end is shown
 * @param isShown a list that is hidden cannot scroll, so it does when it is shown again
 */
export function useFollowing(length: number, isShown: boolean): Following {
  const list = useRef<HTMLDivElement>(null);
  const [isFollowing, setFollowing] = useState(true);
  const toEnd = (): void => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  };
  useLayoutEffect(() => {
    // Whatever somebody was reading is gone: the next message is the newest again.
    if (length === 0) setFollowing(true);
    if (isFollowing) toEnd();
  }, [length, isFollowing, isShown]);
  return {
    list,
    isFollowing,
    scrolled: () => {
      const element = list.current;
      if (!element) return;
      setFollowing(element.scrollHeight - element.scrollTop - element.clientHeight < NEAR);
    },
    toNewest: () => {
      setFollowing(true);
      toEnd();
    },
    stay: () => {
      setFollowing(false);
    },
  };
}
