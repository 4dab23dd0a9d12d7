import { useDeed } from '../deed';
import { server } from '../server';
import type { State } from '../state';
import { useWords } from '../words-context';
import type { OrderLife } from './history';
import { OrderCard } from './order-card';
import { isOfScenario } from './order-row';

function Cards({ lives }: { readonly lives: readonly OrderLife[] }) {
  return (
    <ul class="cards">
      {lives.map((life) => (
        <OrderCard key={life.row.outTradeNo} life={life} />
      ))}
    </ul>
  );
}

/** The books: every order, the latest first; those that scenarios placed stand apart, below. */
export function Orders({ orders }: Pick<State, 'orders'>) {
  const { words } = useWords();
  const { isRunning, reason, start } = useDeed();
  const lives = [...orders.values()].sort((one, other) => (one.row.createdAt < other.row.createdAt ? 1 : -1));
  const own = lives.filter(({ row }) => !isOfScenario(row));
  const played = lives.filter(({ row }) => isOfScenario(row));
  return (
    <div class="scrolls padded">
      <div class="panel-head">
        <div>
          <h2>{words.orders.title}</h2>
          <p class="intro">{words.orders.intro}</p>
        </div>
        <button
          type="button"
          class="quiet"
          title={words.orders.reconcileWhy}
          disabled={isRunning}
          onClick={() => {
            start(server.reconcile);
          }}
        >
          {words.orders.reconcile}
        </button>
      </div>
      {reason !== undefined && (
        <p class="reason" role="alert">
          {words.failed(reason)}
        </p>
      )}
      {lives.length === 0 && <p class="empty">{words.orders.empty}</p>}
      <Cards lives={own} />
      {played.length > 0 && (
        <details class="played" open={own.length === 0}>
          <summary>{words.orders.ofScenarios(played.length)}</summary>
          <Cards lives={played} />
        </details>
      )}
    </div>
  );
}
