import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Exchange } from '../../exchange';
import type { PageExplanation } from '../../explaining';
import { server } from '../server';
import { timeOfDay } from '../text/time';
import { orderOf } from '../timeline/about';
import { useWords } from '../words-context';
import { Findings } from './findings';
import { KeyChoice } from './key-choice';
import { pastedQuestion, signedMessagesOf, type Question } from './signed-messages';
import { TakenApartSteps } from './taken-apart';

/** What to look at: a message of the timeline (an empty id is the latest one), or one that somebody pasted. */
export type Choice = { readonly id: string } | { readonly pasted: Question };

interface Props {
  readonly exchanges: readonly Exchange[];
  readonly chosen: Choice;
  readonly choose: (choice: Choice) => void;
}

/**
 * The explanation of a question, asked of the server once for each; undefined while there is none.
 *
 * @param key to explain with; without it, the stage's
 */
function useExplanation(question: Question | undefined, key: string | undefined) {
  const asked = question === undefined ? '' : JSON.stringify({ ...question, key });
  const [told, setTold] = useState<{ asked: string; explanation?: PageExplanation; reason?: string }>();
  useEffect(() => {
    if (asked === '') return;
    let isWanted = true;
    server.explain(JSON.parse(asked) as Question).then(
      (explanation) => {
        if (isWanted) setTold({ asked, explanation });
      },
      (error: unknown) => {
        if (isWanted) setTold({ asked, reason: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return told?.asked === asked ? told : undefined;
}

function Paste({ explain }: { readonly explain: (question: Question) => void }) {
  const { words } = useWords();
  const [text, setText] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    explain(pastedQuestion(text));
  };
  return (
    <form class="paste" onSubmit={submit}>
      <label for="pasted">{words.microscope.paste}</label>
      <textarea
        id="pasted"
        rows={4}
        spellcheck={false}
        value={text}
        placeholder={'<xml>…</xml>'}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
        }}
      />
      <button type="submit" class="tinted" disabled={text.trim() === ''}>
        {words.microscope.explain}
      </button>
    </form>
  );
}

/** A signature under the microscope: one of the timeline's, or of a message that somebody pasted. */
export function Microscope({ exchanges, chosen, choose }: Props) {
  const { words } = useWords();
  const pasted = 'pasted' in chosen ? chosen.pasted : undefined;
  const id = 'id' in chosen ? chosen.id : '';
  const messages = useMemo(() => exchanges.flatMap(signedMessagesOf).reverse(), [exchanges]);
  const message = messages.find((each) => each.id === id) ?? messages[0];
  const [key, setKey] = useState<string>();
  const told = useExplanation(pasted ?? message?.question, key);
  const verdict = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The form stands below: without this its answer would come where nobody is looking.
    if (pasted !== undefined && told !== undefined) verdict.current?.scrollIntoView({ block: 'start' });
  }, [pasted, told]);
  return (
    <div class="scrolls padded microscope">
      <h2>{words.microscope.title}</h2>
      <p class="intro">{words.microscope.intro}</p>
      {messages.length === 0 ? (
        <p class="empty">{words.microscope.none}</p>
      ) : (
        <label class="choice">
          <span>{words.microscope.choose}</span>
          <select
            value={pasted === undefined ? (message?.id ?? '') : ''}
            onChange={({ currentTarget }) => {
              choose({ id: currentTarget.value });
            }}
          >
            {pasted !== undefined && <option value="">—</option>}
            {messages.map(({ id, exchange, side }) => (
              <option key={id} value={id}>
                {[
                  timeOfDay(exchange.startedAt),
                  `${exchange.name} (${words.microscope.side[side]})`,
                  orderOf(exchange) ?? '',
                ].join('  ')}
              </option>
            ))}
          </select>
        </label>
      )}
      <div ref={verdict} />
      {(pasted ?? message) !== undefined && told === undefined && (
        <p class="faint">{words.microscope.waiting}</p>
      )}
      {told?.reason !== undefined && (
        <p class="reason" role="alert">
          {words.failed(told.reason)}
        </p>
      )}
      {told?.explanation !== undefined && (
        <>
          <Findings findings={told.explanation.findings} />
          {told.explanation.taken !== undefined && (
            <section class="explained" aria-label={words.microscope.steps}>
              <h3>{words.microscope.steps}</h3>
              <TakenApartSteps taken={told.explanation.taken} signType={told.explanation.signType} />
            </section>
          )}
        </>
      )}
      <KeyChoice used={told?.explanation?.key} choose={setKey} />
      <Paste
        explain={(question) => {
          choose({ pasted: question });
        }}
      />
    </div>
  );
}
