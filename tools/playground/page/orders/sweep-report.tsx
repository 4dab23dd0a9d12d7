import type { Standing, SweepReport, SweptOrder } from '../../sweep-report';
import { timeOfDay } from '../text/time';
import type { Words } from '../words';
import { useWords } from '../words-context';

function told(table: Readonly<Record<string, string>>, name: string): string {
  return table[name] ?? name;
}

/** What a pass changed of an order, in words; nothing where all is as before. */
export function changesOf({ before, after }: SweptOrder, { orders }: Words): readonly string[] {
  const { states, refundStates, anomalies, sweep } = orders;
  const state = ({ tradeState }: Standing): string => states[tradeState];
  const refunds = Object.entries(after.refunds).filter(([no, status]) => before.refunds[no] !== status);
  return [
    ...(before.tradeState === after.tradeState ? [] : [`${state(before)} → ${state(after)}`]),
    ...refunds.map(([no, status]) => sweep.refund(no, told(refundStates, status))),
    ...after.anomalies.slice(before.anomalies.length).map((kind) => told(anomalies, kind)),
  ];
}

/** Leads to the card of an order, also where it is folded away. */
function leadTo(outTradeNo: string): () => void {
  return () => {
    const card = document.getElementById(`order-${outTradeNo}`);
    const folded = card?.closest('details');
    if (folded) folded.open = true;
    card?.scrollIntoView({ block: 'start' });
  };
}

function Line({ order }: { readonly order: SweptOrder }) {
  const { words } = useWords();
  const { sweep, states } = words.orders;
  const changes = changesOf(order, words);
  const { outTradeNo, after, nextAt } = order;
  return (
    <li class={changes.length > 0 ? 'swept swept-changed' : 'swept'}>
      <button type="button" class="link" onClick={leadTo(outTradeNo)}>
        <code>{outTradeNo}</code>
      </button>
      <span>{changes.length > 0 ? changes.join(' · ') : sweep.unchanged(states[after.tradeState])}</span>
      {nextAt !== undefined && <span class="faint">{sweep.next(timeOfDay(Date.parse(nextAt)))}</span>}
    </li>
  );
}

/** What a pass of the sweep found, order by order. */
export function SweepFound({ report }: { readonly report: SweepReport }) {
  const { words } = useWords();
  const { sweep } = words.orders;
  const { orders, unanswered, left, nextAt } = report;
  const changed = orders.filter((order) => changesOf(order, words).length > 0).length;
  const next =
    nextAt === undefined ? sweep.nothingOutstanding : sweep.nextOfAll(timeOfDay(Date.parse(nextAt)));
  return (
    <section class="sweep-report" role="status">
      <p>
        {orders.length === 0 ? `${sweep.nothingDue} ${next}` : sweep.sum(orders.length, changed)}
        {unanswered > 0 && ` ${sweep.unanswered(unanswered)}`}
        {left > 0 && ` ${sweep.left(left)}`}
      </p>
      {orders.length > 0 && (
        <ul>
          {orders.map((order) => (
            <Line key={order.outTradeNo} order={order} />
          ))}
        </ul>
      )}
    </section>
  );
}
