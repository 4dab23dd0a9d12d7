import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Exchange } from '../../exchange';
import { Diagram } from '../diagram/diagram';
import { mermaidOf } from '../diagram/mermaid';
import { CopyButton } from '../frame/copy-button';
import { useWords } from '../words-context';
import { ordersIn } from './about';
import { filtered, NO_FILTER } from './filter';
import { Filters } from './filters';
import { useFollowing } from './following';
import { Row } from './row';

interface Props {
  readonly exchanges: readonly Exchange[];
  readonly isShown: boolean;
  readonly look: (message: string) => void;
}

type View = 'list' | 'diagram';

function ViewSwitch({ view, show }: { readonly view: View; readonly show: (view: View) => void }) {
  const { words } = useWords();
  return (
    <div class="segments" role="group" aria-label={words.timeline.view}>
      {(['list', 'diagram'] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={view === each}
          onClick={() => {
            show(each);
          }}
        >
          {words.timeline[each]}
        </button>
      ))}
    </div>
  );
}

/** Every exchange as it happens: as a list, or as a sequence diagram. */
export function Timeline({ exchanges, isShown, look }: Props) {
  const { words } = useWords();
  const [view, setView] = useState<View>('list');
  const [filter, setFilter] = useState(NO_FILTER);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [target, setTarget] = useState<string>();
  const orders = useMemo(() => ordersIn(exchanges), [exchanges]);
  // An order that is gone, as after a reset, hides nothing.
  const chosen = orders.includes(filter.outTradeNo) ? filter : { ...filter, outTradeNo: '' };
  const shown = useMemo(() => filtered(exchanges, chosen), [exchanges, filter]);
  const following = useFollowing(shown.length, isShown);
  const toggle = (id: string): void => {
    following.stay();
    const rest = new Set(open);
    if (!rest.delete(id)) rest.add(id);
    setOpen(rest);
  };
  const goTo = (id: string): void => {
    following.stay();
    setOpen(new Set([id]));
    setView('list');
    setTarget(id);
  };
  useEffect(() => {
    if (target === undefined) return;
    const row = document.getElementById(`row-${target}`);
    row?.scrollIntoView({ block: 'start' });
    row?.querySelector('button')?.focus({ preventScroll: true });
    setTarget(undefined);
  }, [target]);

  return (
    <div class="timeline">
      <div class="bar">
        <ViewSwitch view={view} show={setView} />
        <Filters orders={orders} filter={chosen} change={setFilter} />
        {view === 'diagram' && (
          <CopyButton label={words.timeline.copyMermaid} text={() => mermaidOf(shown, words.parties)} />
        )}
      </div>
      <div class="scrolls" ref={following.list} onScroll={following.scrolled}>
        {shown.length === 0 && (
          <p class="empty">{exchanges.length === 0 ? words.timeline.empty : words.timeline.nothingFits}</p>
        )}
        {view === 'diagram' && shown.length > 0 && <Diagram exchanges={shown} open={goTo} />}
        {view === 'list' && (
          <ol class="rows">
            {shown.map((exchange) => (
              <Row
                key={exchange.id}
                exchange={exchange}
                isOpen={open.has(exchange.id)}
                toggle={() => {
                  toggle(exchange.id);
                }}
                look={look}
              />
            ))}
          </ol>
        )}
      </div>
      {!following.isFollowing && (
        <button type="button" class="to-newest" onClick={following.toNewest}>
          ↓ {words.timeline.newer}
        </button>
      )}
    </div>
  );
}
