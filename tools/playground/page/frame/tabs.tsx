import { Icon } from './icon';
import { TABS, type Tab } from './tab';
import { useWords } from '../words-context';

interface Props {
  readonly tabs: readonly Tab[];
  readonly chosen: Tab;
  readonly choose: (tab: Tab) => void;
  /** Small numbers beside the names. */
  readonly counts: Readonly<Partial<Record<Tab, number>>>;
}

/** The place that an arrow key leads to; undefined for any other key. */
function placeAfter(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** The list of tabs: above the panels, or at the foot of a narrow screen. */
export function Tabs({ tabs, chosen, choose, counts }: Props) {
  const { words } = useWords();
  const move = (event: KeyboardEvent): void => {
    const next = placeAfter(event.key, tabs.indexOf(chosen), tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    choose(tab);
    document.getElementById(`tab-${tab}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.parts} onKeyDown={move}>
      {TABS.filter((tab) => tabs.includes(tab)).map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          class="tab"
          aria-selected={tab === chosen}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => {
            choose(tab);
          }}
        >
          <Icon name={tab} />
          <span>{words.tabs[tab]}</span>
          {counts[tab] ? (
            <span class="count" aria-hidden="true">
              {counts[tab]}
            </span>
          ) : null}
        </button>
      ))}
    </div>
  );
}
