import type { Exchange } from '../../exchange';
import { signedMessagesOf } from '../microscope/signed-messages';
import { duration, thousandths, timeOfDay } from '../text/time';
import { useWords } from '../words-context';
import { orderOf, shortNumber } from './about';
import { curlOf } from './curl';
import { glanceAt } from './glance';
import { Message } from './message';
import { ReasonList } from './reason-list';
import { reasonsOf } from './reasons';

interface Props {
  readonly exchange: Exchange;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Leads to the microscope, with the message of this id. */
  readonly look: (message: string) => void;
}

function Details({ exchange, look }: Pick<Props, 'exchange' | 'look'>) {
  const { words } = useWords();
  const { request, answer, verdict, fault } = exchange;
  const signed = signedMessagesOf(exchange);
  const looking = (side: 'request' | 'answer') => {
    const found = signed.find((each) => each.side === side);
    return found === undefined
      ? {}
      : {
          look: () => {
            look(found.id);
          },
        };
  };
  const curl = curlOf(exchange);
  return (
    <div class="details">
      {(verdict ?? fault) !== undefined && (
        <p class="verdict">
          {words.timeline.simulatorSays} <q>{verdict}</q>
          {fault !== undefined && (
            <>
              {' '}
              <span class="fault">{fault}</span> {words.timeline.played}
            </>
          )}
        </p>
      )}
      <ReasonList reasons={reasonsOf(exchange)} />
      <div class="messages">
        <Message
          title={words.timeline.request}
          firstLine={`${request.method} ${request.url}`}
          headers={request.headers}
          body={request.body}
          {...looking('request')}
          {...(curl !== undefined && { curl })}
        />
        {answer === undefined || answer.status === null ? (
          <section class="message">
            <h4>{words.timeline.answer}</h4>
            <p class={answer === undefined ? 'faint' : 'no-answer'}>
              {answer === undefined ? words.timeline.underWay : `✕ ${words.timeline.noAnswer}`}
            </p>
          </section>
        ) : (
          <Message
            title={words.timeline.answer}
            firstLine={String(answer.status)}
            headers={answer.headers}
            body={answer.body}
            {...looking('answer')}
          />
        )}
      </div>
    </div>
  );
}

/** One exchange: a line that says it in one look, and all of it when it is opened. */
export function Row({ exchange, isOpen, toggle, look }: Props) {
  const { words } = useWords();
  const { id, from, to, name, startedAt, endedAt, answer, fault } = exchange;
  const { tone, word } = glanceAt(exchange);
  const outTradeNo = orderOf(exchange) ?? '';
  return (
    <li class={`row row-${tone}`} id={`row-${id}`}>
      <button type="button" class="row-line" aria-expanded={isOpen} onClick={toggle}>
        <time dateTime={new Date(startedAt).toISOString()}>
          {timeOfDay(startedAt)}
          <small>{thousandths(startedAt)}</small>
        </time>
        <span class="way">
          <span class={`party party-${from}`}>{words.parties[from]}</span>
          <span class="arrow" aria-label="→">
            →
          </span>
          <span class={`party party-${to}`}>{words.parties[to]}</span>
        </span>
        <span class="row-name">{name}</span>
        <span class="row-order" title={outTradeNo}>
          {shortNumber(outTradeNo)}
        </span>
        <span class="row-end">
          {fault !== undefined && <span class="fault">{fault}</span>}
          <span class={`glance glance-${tone}`}>
            <span class="unseen">{words.timeline.tones[tone]}</span>
            {tone === 'lost' ? `✕ ${words.timeline.tones.lost}` : null}
            {tone === 'open' ? '…' : null}
            {answer?.status ?? null} {tone === 'lost' ? null : word}
          </span>
          <span class="duration">{endedAt === undefined ? '' : duration(endedAt - startedAt)}</span>
        </span>
      </button>
      {isOpen && <Details exchange={exchange} look={look} />}
    </li>
  );
}
