import { SCENARIOS } from '../../../../tools/playground/scenarios/scenarios';
import { firstLanguage, WORDS } from '../../../../tools/playground/page/words';

it.each([
  ['?lang=zh', 'en', 'en-US', 'zh'],
  ['?lang=en', 'zh', 'zh-CN', 'en'],
  ['', 'zh', 'en-US', 'zh'],
  ['', null, 'zh-TW', 'zh'],
  ['', null, 'de-DE', 'en'],
])('%s with %p kept and a browser of %s speaks %s', (search, kept, browser, language) => {
  expect(firstLanguage(search, kept, browser)).toBe(language);
});

/** Every text of a table, by its path. */
function textsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const here = `${path}.${name}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function')
      return [[here, String((value as (...given: string[]) => unknown)('1', '2', '3'))]];
    return textsOf(value as object, here);
  });
}

it('leaves no text empty', () => {
  expect([...textsOf(WORDS.zh), ...textsOf(WORDS.en)].filter(([, text]) => text.trim() === '')).toEqual([]);
});

it('calls by 对账 the comparison with the bill alone, of which the page has nothing', () => {
  const scenarios = SCENARIOS.flatMap(({ title, correct }) => [title.zh, correct.zh]);
  const texts = [...textsOf(WORDS.zh).map(([, text]) => text), ...scenarios];
  expect(texts.filter((text) => text.includes('对账'))).toEqual([]);
});

it('speaks English in English', () => {
  const chinese = textsOf(WORDS.en).filter(([, text]) => /[\u4e00-\u9fff]/.test(text));
  expect(chinese).toEqual([['.otherLanguage', '中文']]);
});
