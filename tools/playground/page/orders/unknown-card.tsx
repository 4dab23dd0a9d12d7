import type { UnknownPayment } from '../../../../lib/orders/ports/order-store';
import { PrettyBody } from '../frame/pretty-body';
import { yuan } from '../text/money';
import { timeOfDay } from '../text/time';
import { useWords } from '../words-context';
import { isOfScenario } from './order-row';

/** Money that came for an order that nobody placed: the row that keeps it. */
export function UnknownCard({ row }: { readonly row: UnknownPayment }) {
  const { words } = useWords();
  const { outTradeNo, payment, recordedAt } = row;
  return (
    <li class="card order" id={`order-${outTradeNo}`}>
      <div class="order-head">
        <div>
          <h3>{words.orders.unknownOrder}</h3>
          <code>{payment.outTradeNo}</code>
          {isOfScenario(payment.outTradeNo) && (
            <span class="badge badge-scenario">{words.orders.ofScenario}</span>
          )}
        </div>
        <div class="order-sum">
          <strong>{yuan(payment.totalFee)}</strong>
        </div>
      </div>
      <p class="anomaly">
        <strong>{words.orders.anomaly}</strong>{' '}
        <time dateTime={recordedAt}>{timeOfDay(Date.parse(recordedAt))}</time>
      </p>
      <p class="faint">
        {words.orders.transaction} <code>{payment.transactionId}</code>
      </p>
      <details class="raw">
        <summary>{words.orders.raw}</summary>
        <PrettyBody body={JSON.stringify(row)} label={words.orders.raw} />
      </details>
    </li>
  );
}
