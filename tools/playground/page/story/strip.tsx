import { reasonsOf } from '../timeline/reasons';
import { useWords } from '../words-context';
import { STEPS, type StepState, type Story } from './steps';

const SIGNS: Readonly<Partial<Record<StepState, string>>> = { done: '✓', failed: '!' };

function useTelling({ steps, current, isByQuery, isSheetLeft, outTradeNo, sheet }: Story): string {
  const { words, language } = useWords();
  const state = steps[current];
  if (state === 'waiting') return words.beginning;
  if (current === 'paid' && isByQuery) return words.paidByQuery;
  const [refusal] = current === 'sheet' && state === 'failed' && sheet ? reasonsOf(sheet) : [];
  if (refusal !== undefined) {
    const { meaning, fix } = refusal.entry[language];
    return words.phoneSays(refusal.code, `${meaning} ${fix}`);
  }
  const told = words.telling[current][state];
  if (current !== 'sheet' || state !== 'done' || outTradeNo === undefined) return told;
  return isSheetLeft ? words.sheetLeft : `${told} ${words.openSheet}`;
}

/** What is happening now, in plain words. */
export function Strip({ story }: { readonly story: Story }) {
  const { words } = useWords();
  const telling = useTelling(story);
  return (
    <section class="story" aria-label={words.story}>
      <ol class="steps">
        {STEPS.map((name, at) => {
          const state = story.steps[name];
          return (
            <li
              key={name}
              class={`step step-${state}`}
              aria-current={story.current === name ? 'step' : undefined}
            >
              <span class="step-number" aria-hidden="true">
                {SIGNS[state] ?? at + 1}
              </span>
              <span class="step-words">
                <span class="step-name">{words.steps[name]}</span>
                <span class="step-hint">{words.stepHints[name]}</span>
              </span>
              <span class="unseen">{words.stepStates[state]}</span>
            </li>
          );
        })}
      </ol>
      <p class="telling" aria-live="polite">
        {telling}
      </p>
    </section>
  );
}
