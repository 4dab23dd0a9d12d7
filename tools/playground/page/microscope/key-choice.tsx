import { useState } from 'preact/hooks';
import type { UsedKey } from '../../explaining';
import { useWords } from '../words-context';
import { KEY_WORDS } from './key-words';

interface Props {
  /** The key of the explanation that is shown; undefined while there is none. */
  readonly used: UsedKey | undefined;
  /** Explains with another key; without one, with the stage's. */
  readonly choose: (key?: string) => void;
}

/** Which key was used, and a masked field for another. It is no form, so that no browser offers to keep what it holds. */
export function KeyChoice({ used, choose }: Props) {
  const { language } = useWords();
  const words = KEY_WORDS[language];
  const [text, setText] = useState('');
  const use = (): void => {
    if (text === '') return;
    choose(text);
    setText('');
  };
  return (
    <div class="key-choice">
      {used !== undefined && (
        <p class="key-used">
          {words.used(used)}{' '}
          {used.source === 'given' && (
            <button
              type="button"
              class="quiet stage-key"
              onClick={() => {
                choose();
              }}
            >
              {words.stage}
            </button>
          )}
        </p>
      )}
      <label for="other-key">{words.label}</label>
      <div class="key-field">
        <input
          id="other-key"
          type="password"
          autocomplete="off"
          spellcheck={false}
          maxLength={256}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter') use();
          }}
        />
        <button type="button" class="quiet use-key" disabled={text === ''} onClick={use}>
          {words.use}
        </button>
      </div>
      <p class="faint">{words.why}</p>
    </div>
  );
}
