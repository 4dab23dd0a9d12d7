import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

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

/** @param length of the list; when it grows and nobody scrolled away, the end is shown */
export function useFollowing(length: number): Following {
  const list = useRef<HTMLDivElement>(null);
  const [isFollowing, setFollowing] = useState(true);
  const toEnd = (): void => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  };
  useLayoutEffect(() => {
    if (isFollowing) toEnd();
  }, [length, isFollowing]);
  useEffect(() => {
    // A list that was hidden has no height to scroll in.
    if (isFollowing) requestAnimationFrame(toEnd);
  }, []);
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
