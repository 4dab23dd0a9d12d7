import { useWords } from '../words-context';
import type { Reason } from './reasons';

/** What a refusal means, how it comes about and what to do, in the page's language. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { words, language } = useWords();
  if (reasons.length === 0) return null;
  return (
    <section class="reasons" aria-label={words.timeline.reasons}>
      <h4>{reasons.length === 1 ? words.timeline.reasons : words.timeline.oneOfReasons}</h4>
      <ul class="findings">
        {reasons.map(({ code, entry }) => (
          <li key={code} class="finding finding-refusal">
            <p class="finding-title">
              <code>{code}</code> {entry[language].meaning}
            </p>
            <p>{entry[language].cause}</p>
            <p>{entry[language].fix}</p>
            {entry.page !== undefined && (
              <p>
                <a href={entry.page} target="_blank" rel="noreferrer">
                  {words.docs}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
