/** The languages that the doctor speaks. */
export type Language = 'en' | 'zh';

/** A text in both languages. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** A name that is the same in both languages. */
export function same(text: string): Words {
  return { en: text, zh: text };
}

/**
 * The language that is asked for, else that of the terminal.
 *
 * @param shell where LC_ALL, LC_MESSAGES and LANG stand, the first that is set counts
 */
export function languageOf(
  shell: Readonly<Record<string, string | undefined>>,
  asked: Language | undefined,
): Language {
  const locale = [shell['LC_ALL'], shell['LC_MESSAGES'], shell['LANG']].find((each) => (each ?? '') !== '');
  return asked ?? (locale?.startsWith('zh') === true ? 'zh' : 'en');
}
