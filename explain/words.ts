/** The languages that the explainer speaks. */
export type Language = 'en' | 'zh';

/** A text in both languages. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** A text whose `{name}` is replaced in both languages, by a text or by words of their own. */
export function filled(words: Words, name: string, value: string | Words): Words {
  const { en, zh } = typeof value === 'string' ? { en: value, zh: value } : value;
  return {
    en: words.en.replaceAll(`{${name}}`, () => en),
    zh: words.zh.replaceAll(`{${name}}`, () => zh),
  };
}
