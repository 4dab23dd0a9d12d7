/** The parts of the page. The phone is a tab only where the screen is too narrow for it to stand beside the others. */
export const TABS = ['phone', 'timeline', 'microscope', 'scenarios', 'orders'] as const;
export type Tab = (typeof TABS)[number];

/** The tab that an address names after its `#`; undefined where it names none. */
export function tabIn(hash: string): Tab | undefined {
  return TABS.find((tab) => `#${tab}` === hash);
}
