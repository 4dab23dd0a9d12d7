import type { ComponentChildren } from 'preact';
import type { TakenApart } from '../../../explain/take-apart';
import { useWords } from '../words-context';
import { lastOf, markAt } from './difference';

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly why: string;
  readonly children: ComponentChildren;
}

function Step({ number, title, why, children }: StepProps) {
  return (
    <li class="lens-step">
      <span class="step-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <h4>{title}</h4>
        <p class="faint">{why}</p>
        {children}
      </div>
    </li>
  );
}

function Fields({ pairs }: Pick<TakenApart, 'pairs'>) {
  const { words } = useWords();
  return (
    <table class="fields">
      <thead class="unseen">
        <tr>
          <th>{words.microscope.field}</th>
          <th>{words.microscope.value}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(([name, value, leftOut]) => (
          <tr key={name} class={leftOut === undefined ? undefined : 'left-out'}>
            <th scope="row">{name}</th>
            <td>
              <span class="field-value">{value}</span>
              {leftOut !== undefined && <em>{words.microscope.leftOut[leftOut]}</em>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A text in one block, with the first letter that differs from another marked. */
export function MarkedText({ text, differsAt }: { readonly text: string; readonly differsAt?: number }) {
  const { same, different, rest } = markAt(text, differsAt);
  return (
    <>
      {same}
      {different !== '' && <mark>{different}</mark>}
      {rest}
    </>
  );
}

function Comparison({ digest, received, firstDifference, fits }: TakenApart) {
  const { words } = useWords();
  const verdict = fits
    ? words.microscope.fits
    : received === undefined
      ? words.microscope.missing
      : words.microscope.fitsNot((firstDifference ?? 0) + 1);
  const differsAt = firstDifference === undefined ? {} : { differsAt: firstDifference };
  return (
    <div class={`comparison ${fits ? 'fits' : 'fits-not'}`}>
      <dl>
        <div>
          <dt>{words.microscope.computed}</dt>
          <dd>
            <MarkedText text={digest} {...differsAt} />
          </dd>
        </div>
        <div>
          <dt>{words.microscope.received}</dt>
          <dd>
            {received === undefined ? (
              words.microscope.nothingReceived
            ) : (
              <MarkedText text={received} {...differsAt} />
            )}
          </dd>
        </div>
      </dl>
      <p class="comparison-verdict">
        {fits ? '✓' : '✕'} {verdict}
      </p>
    </div>
  );
}

/** A signature step by step: sorted, joined, with the key, hashed, compared. */
export function TakenApartSteps({
  taken,
  signType,
}: {
  readonly taken: TakenApart;
  readonly signType: string;
}) {
  const { words } = useWords();
  const { microscope } = words;
  const key = taken.withKey.slice(taken.joined.length);
  return (
    <ol class="lens">
      <Step number={1} title={microscope.sorted} why={microscope.sortedWhy}>
        <Fields pairs={taken.pairs} />
      </Step>
      <Step number={2} title={microscope.joined} why={microscope.joinedWhy}>
        <pre class="joined" tabIndex={0}>
          {taken.joined.split('&').map((pair, at) => (
            <span key={at}>
              {at > 0 && <b>&amp;</b>}
              {pair}
              <wbr />
            </span>
          ))}
        </pre>
      </Step>
      <Step number={3} title={microscope.withKey} why={microscope.withKeyWhy}>
        <pre class="joined" tabIndex={0}>
          <span class="gone-by">{lastOf(taken.joined, 24)}</span>
          <strong>{key}</strong>
        </pre>
      </Step>
      <Step number={4} title={microscope.digest(signType)} why={microscope.digestWhy}>
        <Comparison {...taken} />
      </Step>
    </ol>
  );
}
