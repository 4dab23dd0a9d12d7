import { useEffect, useState } from 'preact/hooks';
import { tabIn, TABS, type Tab } from './tab';

const NARROW = '(max-width: 899px)';

/** Which tabs there are, and which of them is shown: kept in the address, so that a reload comes back to it. */
export function usePlace() {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  const [asked, setAsked] = useState(() => tabIn(location.hash));
  useEffect(() => {
    const query = matchMedia(NARROW);
    const measure = (): void => {
      setNarrow(query.matches);
    };
    const read = (): void => {
      setAsked(tabIn(location.hash));
    };
    query.addEventListener('change', measure);
    addEventListener('hashchange', read);
    return () => {
      query.removeEventListener('change', measure);
      removeEventListener('hashchange', read);
    };
  }, []);
  const tabs: readonly Tab[] = isNarrow ? TABS : TABS.filter((tab) => tab !== 'phone');
  const chosen = tabs.find((tab) => tab === asked) ?? (isNarrow ? 'phone' : 'timeline');
  return {
    tabs,
    chosen,
    choose: (tab: Tab): void => {
      history.replaceState(null, '', `#${tab}`);
      setAsked(tab);
    },
  };
}
