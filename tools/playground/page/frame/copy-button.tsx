import { useState } from 'preact/hooks';
import { useWords } from '../words-context';

/** A button that copies a text, and says so. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }) {
  const { words } = useWords();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = (): void => {
    navigator.clipboard.writeText(text()).then(
      () => {
        setState('copied');
      },
      () => {
        setState('failed');
      },
    );
  };
  const told = { ready: label, copied: words.timeline.copied, failed: words.timeline.copyFailed }[state];
  return (
    <button
      type="button"
      class="quiet"
      onClick={copy}
      onBlur={() => {
        setState('ready');
      }}
    >
      <span aria-live="polite">{told}</span>
    </button>
  );
}
