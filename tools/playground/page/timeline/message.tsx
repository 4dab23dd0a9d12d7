import { useWords } from '../words-context';
import { CopyButton } from '../frame/copy-button';
import { PrettyBody } from '../frame/pretty-body';

interface Props {
  readonly title: string;
  /** The first line: method and address, or the status. */
  readonly firstLine: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly look?: () => void;
  readonly curl?: string;
}

/** One message: its first line, its headers, its body. */
export function Message({ title, firstLine, headers, body, look, curl }: Props) {
  const { words } = useWords();
  const entries = Object.entries(headers);
  return (
    <section class="message" aria-label={title}>
      <h4>
        {title} <code class="first-line">{firstLine}</code>
      </h4>
      {entries.length > 0 && (
        <details class="headers">
          <summary>{words.timeline.headers(entries.length)}</summary>
          <dl>
            {entries.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {body === '' ? <p class="faint">{words.timeline.noBody}</p> : <PrettyBody body={body} label={title} />}
      <div class="message-actions">
        {look !== undefined && (
          <button type="button" class="tinted" onClick={look}>
            {words.timeline.look}
          </button>
        )}
        {curl !== undefined && <CopyButton label={words.timeline.copyCurl} text={() => curl} />}
        {body !== '' && <CopyButton label={words.timeline.copyBody} text={() => body} />}
      </div>
    </section>
  );
}
