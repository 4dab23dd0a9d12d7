import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { WORDS, type Language, type Words } from './words';

/** The language that the page speaks. */
export const LanguageContext = createContext<Language>('en');

/** The texts in the page's language, and which it is. */
export function useWords(): { readonly words: Words; readonly language: Language } {
  const language = useContext(LanguageContext);
  return { words: WORDS[language], language };
}
