import { useState } from 'preact/hooks';
import { useDeed } from '../deed';
import { server } from '../server';
import { useWords } from '../words-context';

const DOCS = 'https://pay.weixin.qq.com/doc/v2/merchant/4011940985';

function Reset() {
  const { words } = useWords();
  const { isRunning, reason, start } = useDeed();
  const [isAsking, setAsking] = useState(false);
  const press = (): void => {
    if (isAsking) start(server.reset);
    setAsking(!isAsking);
  };
  return (
    <>
      {reason !== undefined && (
        <span class="reason" role="alert">
          {words.failed(reason)}
        </span>
      )}
      <button
        type="button"
        class={isAsking ? 'danger' : 'quiet'}
        disabled={isRunning}
        onClick={press}
        onBlur={() => {
          setAsking(false);
        }}
      >
        {isAsking ? words.resetSure : words.reset}
      </button>
    </>
  );
}

/** The head of the page. */
export function Header({ switchLanguage }: { readonly switchLanguage: () => void }) {
  const { words, language } = useWords();
  return (
    <header class="header">
      <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="9" />
        <path d="M9 17.5 14 22 23.5 10.5" />
      </svg>
      <h1>{words.title}</h1>
      <div class="header-actions">
        <Reset />
        <a class="quiet docs" href={DOCS} target="_blank" rel="noreferrer">
          {words.docs}
        </a>
        <button
          type="button"
          class="quiet"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={switchLanguage}
        >
          {words.otherLanguage}
        </button>
      </div>
    </header>
  );
}
