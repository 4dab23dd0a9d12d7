import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words-context';

/** Where the phone says that it is: `{ kind: 'page', path }`. */
function pagePath(data: unknown): string | undefined {
  const { kind, path } = (data ?? {}) as { readonly kind?: unknown; readonly path?: unknown };
  return kind === 'page' && typeof path === 'string' ? path : undefined;
}

/** The phone on which the mini program runs, in a document of its own. */
export function Phone() {
  const { words, language } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const [path, setPath] = useState('');
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent): void => {
      if (origin !== location.origin || source !== frame.current?.contentWindow) return;
      setPath((before) => pagePath(data) ?? before);
    };
    addEventListener('message', hear);
    return () => {
      removeEventListener('message', hear);
    };
  }, []);
  return (
    <div class="device">
      <div class="device-body">
        <iframe ref={frame} src={`/phone/?lang=${language}`} title={words.phoneTitle} />
      </div>
      <p class="device-path">{path || '\u00a0'}</p>
    </div>
  );
}
