import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Exchange } from '../../exchange';
import { useWords } from '../words-context';
import { arrowsOf, partiesOf } from './arrows';
import { HEAD, layOut, type PlacedArrow } from './layout';

interface Props {
  readonly exchanges: readonly Exchange[];
  /** Leads to the row of an exchange. */
  readonly open: (id: string) => void;
}

/** The width of an element, as it is and becomes. */
function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(Math.max(300, Math.min(880, current.clientWidth)));
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { element, width };
}

function Arrow({
  arrow,
  isChosen,
  open,
}: {
  readonly arrow: PlacedArrow;
  readonly isChosen: boolean;
  readonly open: () => void;
}) {
  const { words } = useWords();
  const { kind, from, to, label, tone, isLost, x1, x2, y, labelX, shownLabel } = arrow;
  const way = Math.sign(x2 - x1);
  const end = isLost ? x1 + (x2 - x1) * 0.8 : x2 - way * 2;
  const whole = `${words.parties[from]} → ${words.parties[to]}: ${label}`;
  return (
    <g
      class={`arrow-${kind} arrow-${tone}${isChosen ? ' arrow-chosen' : ''}`}
      role="option"
      aria-selected={isChosen}
      aria-label={isLost ? `${whole} ✕ ${words.timeline.tones.lost}` : whole}
      onClick={open}
      id={`arrow-${arrow.id}-${kind}`}
    >
      <title>{whole}</title>
      <rect class="arrow-room" x="2" y={y - 25} width="99%" height="36" rx="6" />
      <text x={labelX} y={y - 8} text-anchor="middle">
        {shownLabel}
      </text>
      <line x1={x1} x2={end} y1={y} y2={y} />
      {isLost ? (
        <path class="lost" d={`M${end - 5} ${y - 5}l10 10m0-10l-10 10`} />
      ) : (
        <path class="head" d={`M${end} ${y}l${-way * 8} -4v8z`} />
      )}
    </g>
  );
}

/** The exchanges as a sequence diagram. Up and down choose an arrow, Enter opens its row. */
export function Diagram({ exchanges, open }: Props) {
  const { words } = useWords();
  const { element, width } = useWidth();
  const [chosen, setChosen] = useState(-1);
  const arrows = arrowsOf(exchanges);
  const layout = layOut(arrows, partiesOf(arrows), width);
  const current = layout.arrows[chosen];
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const next = Math.max(0, Math.min(arrows.length - 1, chosen + step));
      setChosen(next);
      const arrow = arrows[next];
      if (arrow)
        document.getElementById(`arrow-${arrow.id}-${arrow.kind}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && current) open(current.id);
    else return;
    event.preventDefault();
  };
  return (
    <div
      class="diagram"
      ref={element}
      tabIndex={0}
      role="listbox"
      aria-label={words.timeline.diagramLabel}
      aria-activedescendant={current && `arrow-${current.id}-${current.kind}`}
      onKeyDown={press}
    >
      <svg class="heads" width={layout.width} height={HEAD} role="presentation">
        {layout.lifelines.map(({ party, x }) => (
          <g key={party} class={`lifeline lifeline-${party}`} role="presentation">
            <rect x={x - layout.boxWidth / 2} y="8" width={layout.boxWidth} height="32" rx="8" />
            <text x={x} y="29" text-anchor="middle">
              {words.parties[party]}
            </text>
          </g>
        ))}
      </svg>
      <svg width={layout.width} height={layout.height} role="presentation">
        {layout.lifelines.map(({ party, x }) => (
          <g key={party} class="lifeline" role="presentation">
            <line x1={x} x2={x} y1={-14} y2={layout.height - 4} />
          </g>
        ))}
        {layout.arrows.map((arrow, at) => (
          <Arrow
            key={`${arrow.id}-${arrow.kind}`}
            arrow={arrow}
            isChosen={at === chosen}
            open={() => {
              open(arrow.id);
            }}
          />
        ))}
      </svg>
    </div>
  );
}
