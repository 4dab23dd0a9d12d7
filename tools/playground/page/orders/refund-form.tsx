import { useState } from 'preact/hooks';
import { useDeed } from '../deed';
import { server } from '../server';
import { readYuan, yuan } from '../text/money';
import { useWords } from '../words-context';

/** Pays back some of an order, as the shop's staff does. */
export function RefundForm({ outTradeNo, most }: { readonly outTradeNo: string; readonly most: number }) {
  const { words } = useWords();
  const { isRunning, reason, start } = useDeed();
  const [text, setText] = useState(yuan(most).slice(1));
  const fen = readYuan(text);
  const isRight = fen !== undefined && fen <= most;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (isRight) start(() => server.refund(outTradeNo, fen));
  };
  const note = `refund-note-${outTradeNo}`;
  return (
    <form class="refund" onSubmit={submit}>
      <span class="money-input">
        <span aria-hidden="true">¥</span>
        <input
          inputMode="decimal"
          aria-label={`${words.orders.refundAmount} (${outTradeNo})`}
          aria-invalid={!isRight}
          aria-describedby={note}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
      </span>
      <button type="submit" class="quiet" disabled={!isRight || isRunning}>
        {words.orders.refund}
      </button>
      <span class={isRight ? 'faint' : 'reason'} id={note}>
        {isRight ? words.orders.refundable(yuan(most)) : words.orders.refundWrong(yuan(most).slice(1))}
      </span>
      {reason !== undefined && (
        <p class="reason" role="alert">
          {words.failed(reason)}
        </p>
      )}
    </form>
  );
}
