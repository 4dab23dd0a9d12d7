import { same, type Words } from './words';

/** An error whose text is there in both languages; its message is the English one. */
export class WordedError extends Error {
  override readonly name: string = 'WordedError';
  readonly words: Words;

  constructor(text: Words | string, options?: ErrorOptions) {
    const words = typeof text === 'string' ? same(text) : text;
    super(words.en, options);
    this.words = words;
  }
}
