import type { UnknownRow } from '../../../lib/events/order-event';
import { useDeed } from '../deed';
import { server } from '../server';
import type { State } from '../state';
import { useWords } from '../words-context';
import type { OrderLife } from './history';
import { OrderCard } from './order-card';
import { isOfScenario } from './order-row';
import { UnknownCard } from './unknown-card';

interface CardsProps {
  readonly unknown: readonly UnknownRow[];
  readonly lives: readonly OrderLife[];
}

function Cards({ unknown, lives }: CardsProps) {
  return (
    <ul class="cards">
      {unknown.map((row) => (
        <UnknownCard key={row.outTradeNo} row={row} />
      ))}
      {lives.map((life) => (
        <OrderCard key={life.row.outTradeNo} life={life} />
      ))}
    </ul>
  );
}

/** The books: every order, the latest first; those that scenarios placed stand apart, below. */
export function Orders({ orders, unknown }: Pick<State, 'orders' | 'unknown'>) {
  const { words } = useWords();
  const { isRunning, reason, start } = useDeed();
  const lives = [...orders.values()].sort((one, other) => (one.row.createdAt < other.row.createdAt ? 1 : -1));
  const money = [...unknown.values()];
  const own = lives.filter(({ row }) => !isOfScenario(row.outTradeNo));
  const ownMoney = money.filter(({ payment }) => !isOfScenario(payment.outTradeNo));
  const played = lives.filter(({ row }) => isOfScenario(row.outTradeNo));
  const playedMoney = money.filter(({ payment }) => isOfScenario(payment.outTradeNo));
  const countPlayed = played.length + playedMoney.length;
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
      {lives.length + money.length === 0 && <p class="empty">{words.orders.empty}</p>}
      <Cards unknown={ownMoney} lives={own} />
      {countPlayed > 0 && (
        <details class="played" open={own.length + ownMoney.length === 0}>
          <summary>{words.orders.ofScenarios(countPlayed)}</summary>
          <Cards unknown={playedMoney} lives={played} />
        </details>
      )}
    </div>
  );
}
