import type { Language } from '../error-catalogue/words';

/** A text in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** A name that is the same in both languages. */
export function same(text: string): Words {
  return { en: text, zh: text };
}

/** A text whose `{name}` is replaced in both languages, by a text or by words of their own. */
export function filled(words: Words, name: string, value: string | Words): Words {
  const { en, zh } = typeof value === 'string' ? same(value) : value;
  return {
    en: words.en.replaceAll(`{${name}}`, () => en),
    zh: words.zh.replaceAll(`{${name}}`, () => zh),
  };
}

/** A text in one language; a name that is the same in both may be given as it is. */
export function say(language: Language, text: Words | string): string {
  return typeof text === 'string' ? text : text[language];
}

/** A table of texts in one language. */
export function inLanguage<Name extends string>(
  language: Language,
  table: Readonly<Record<Name, Words>>,
): Readonly<Record<Name, string>> {
  const texts = Object.entries<Words>(table).map(([name, words]) => [name, words[language]] as const);
  return Object.fromEntries(texts) as Record<Name, string>;
}

/** Texts one after the other, in both languages. */
export function joined(texts: readonly (Words | string)[], separator: Words | string = ''): Words {
  const inOne = (language: Language) =>
    texts.map((text) => say(language, text)).join(say(language, separator));
  return { en: inOne('en'), zh: inOne('zh') };
}

/**
 * The language that is asked for, else that of the terminal.
 *
 * @param shell where LC_ALL, LC_MESSAGES and LANG stand; the first that is set counts
 */
export function languageOf(
  shell: Readonly<Record<string, string | undefined>>,
  asked: Language | undefined,
): Language {
  const locale = [shell['LC_ALL'], shell['LC_MESSAGES'], shell['LANG']].find((each) => (each ?? '') !== '');
  return asked ?? (locale?.startsWith('zh') === true ? 'zh' : 'en');
}
