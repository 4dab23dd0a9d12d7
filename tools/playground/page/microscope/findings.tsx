import type { Finding } from '../../../explain/finding';
import { useWords } from '../words-context';
import { MarkedText } from './taken-apart';

const SIGNS: Readonly<Record<Finding['kind'], string>> = {
  right: '✓',
  mistake: '✕',
  refusal: '!',
  unexplained: '?',
};

/** What the explainer says about a message, and what to do. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { words, language } = useWords();
  return (
    <section class="explained" aria-label={words.microscope.findings}>
      <h3>{words.microscope.findings}</h3>
      <ul class="findings">
        {findings.map(({ id, kind, title, fix, signed }) => (
          <li key={id} class={`finding finding-${kind}`}>
            <p class="finding-title">
              <span aria-hidden="true">{SIGNS[kind]}</span> {title[language]}
            </p>
            <p>{fix[language]}</p>
            {signed !== undefined && (
              <dl class="signed">
                <dt>{words.microscope.signed}</dt>
                <dd>
                  <MarkedText text={signed.text} differsAt={signed.differsAt} />
                </dd>
                <dt>{words.microscope.right}</dt>
                <dd>
                  <MarkedText text={signed.right} differsAt={signed.differsAt} />
                </dd>
              </dl>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
