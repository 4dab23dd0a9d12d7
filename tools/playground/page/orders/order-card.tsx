import { yuan } from '../text/money';
import type { Moment } from '../../moment';
import { dayAndTime } from '../text/time';
import type { Words } from '../words';
import { useWords } from '../words-context';
import { PrettyBody } from '../frame/pretty-body';
import { historyOf, type Change, type Entry } from './history';
import { anomaliesOf, isOfScenario, refundableFee, refundsOf, type OrderRow } from './order-row';
import { RefundForm } from './refund-form';

function told(table: Readonly<Record<string, string>>, name: string): string {
  return table[name] ?? name;
}

function changeInWords(change: Change, { orders }: Words): string {
  const { changes, refundStates, anomalies } = orders;
  switch (change.kind) {
    case 'refund':
      return changes.refund(told(refundStates, change.status), yuan(change.fee));
    case 'anomaly':
      return changes.anomaly(told(anomalies, change.anomaly), yuan(change.fee));
    case 'placed':
    case 'prepared':
    case 'paid':
    case 'closed':
    case 'refundedElsewhere':
      return changes[change.kind];
  }
}

function History({ history }: { readonly history: readonly Entry[] }) {
  const { words } = useWords();
  const now = Date.now();
  return (
    <ol class="history" aria-label={words.orders.history}>
      {history.map(({ at, change }, key) => (
        <li key={key} class={`change change-${change.kind}`}>
          {at === undefined ? (
            <span class="time-unknown">{words.orders.timeUnknown}</span>
          ) : (
            <time dateTime={at}>{dayAndTime(Date.parse(at), now)}</time>
          )}
          <span>{changeInWords(change, words)}</span>
        </li>
      ))}
    </ol>
  );
}

/** An order: how it stands, what happened to it, and what can be done. */
export function OrderCard({ row, moments }: { readonly row: OrderRow; readonly moments: readonly Moment[] }) {
  const { words } = useWords();
  const { outTradeNo, tradeState } = row;
  const most = refundableFee(row);
  return (
    <li class="card order" id={`order-${outTradeNo}`}>
      <div class="order-head">
        <div>
          <h3>
            {row.body} {row.quantity > 1 && <span class="faint">{words.orders.quantity(row.quantity)}</span>}
          </h3>
          <code>{outTradeNo}</code>
          {isOfScenario(outTradeNo) && <span class="badge badge-scenario">{words.orders.ofScenario}</span>}
        </div>
        <div class="order-sum">
          <strong>{yuan(row.totalFee)}</strong>
          <span class={`badge badge-${tradeState}`} title={tradeState}>
            {words.orders.states[tradeState]}
          </span>
        </div>
      </div>
      {anomaliesOf(row).map(({ kind, totalFee, transactionId }) => (
        <p class="anomaly" key={`${kind}#${transactionId}`}>
          <strong>{words.orders.anomaly}</strong> {told(words.orders.anomalies, kind)} ({yuan(totalFee)})
        </p>
      ))}
      {row.transactionId !== undefined && (
        <p class="faint">
          {words.orders.transaction} <code>{row.transactionId}</code>
        </p>
      )}
      <History history={historyOf(row, moments)} />
      {refundsOf(row).length > 0 && (
        <ul class="refunds" aria-label={words.orders.refunds}>
          {refundsOf(row).map(({ outRefundNo, refundStatus, refundFee }) => (
            <li key={outRefundNo}>
              <span class={`badge badge-refund-${refundStatus}`} title={refundStatus}>
                {words.orders.refundStates[refundStatus]}
              </span>
              <strong>{yuan(refundFee)}</strong> <code>{outRefundNo}</code>
            </li>
          ))}
        </ul>
      )}
      {most > 0 && <RefundForm key={most} outTradeNo={outTradeNo} most={most} />}
      <details class="raw">
        <summary>{words.orders.raw}</summary>
        <PrettyBody body={JSON.stringify(row)} label={words.orders.raw} />
      </details>
    </li>
  );
}
