import type { UnknownPayment } from '../../../../lib/orders/ports/order-store';
import { useState } from 'preact/hooks';
import type { SweepReport } from '../../sweep-report';
import { useDeed } from '../deed';
import { server } from '../server';
import type { State } from '../state';
import { useWords } from '../words-context';
import { OrderCard } from './order-card';
import { isOfScenario, type OrderRow } from './order-row';
import { SweepFound } from './sweep-report';
import { UnknownCard } from './unknown-card';

interface CardsProps {
  readonly unknown: readonly UnknownPayment[];
  readonly rows: readonly OrderRow[];
  readonly moments: State['moments'];
}

function Cards({ unknown, rows, moments }: CardsProps) {
  return (
    <ul class="cards">
      {unknown.map((row) => (
        <UnknownCard key={row.outTradeNo} row={row} />
      ))}
      {rows.map((row) => (
        <OrderCard key={row.outTradeNo} row={row} moments={moments.get(row.outTradeNo) ?? []} />
      ))}
    </ul>
  );
}

/** The books: every order, the latest first; those that scenarios placed stand apart, below. */
export function Orders({ orders, moments, unknown }: Pick<State, 'orders' | 'moments' | 'unknown'>) {
  const { words } = useWords();
  const { isRunning, reason, start } = useDeed();
  const [report, setReport] = useState<SweepReport>();
  const sweep = async (): Promise<void> => {
    setReport(undefined);
    setReport(await server.reconcile());
  };
  const rows = [...orders.values()].sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
  const money = [...unknown.values()];
  const own = rows.filter(({ outTradeNo }) => !isOfScenario(outTradeNo));
  const ownMoney = money.filter(({ payment }) => !isOfScenario(payment.outTradeNo));
  const played = rows.filter(({ outTradeNo }) => isOfScenario(outTradeNo));
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
            start(sweep);
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
      {report !== undefined && <SweepFound report={report} />}
      {rows.length + money.length === 0 && <p class="empty">{words.orders.empty}</p>}
      <Cards unknown={ownMoney} rows={own} moments={moments} />
      {countPlayed > 0 && (
        <details class="played" open={own.length + ownMoney.length === 0}>
          <summary>{words.orders.ofScenarios(countPlayed)}</summary>
          <Cards unknown={playedMoney} rows={played} moments={moments} />
        </details>
      )}
    </div>
  );
}
