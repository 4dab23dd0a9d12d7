import { pretty } from '../text/pretty';

/** A body laid out and coloured. It is shown as text, never run. */
export function PrettyBody({ body, label }: { readonly body: string; readonly label: string }) {
  return (
    <pre class="body" tabIndex={0} role="region" aria-label={label}>
      {pretty(body).map(({ indent, tokens }, line) => (
        <span class="line" key={line} style={{ paddingLeft: `${indent * 1.25 + 1.25}em` }}>
          {tokens.map(({ kind, text }, at) => (
            <span class={`token-${kind}`} key={at}>
              {text}
            </span>
          ))}
          {'\n'}
        </span>
      ))}
    </pre>
  );
}
