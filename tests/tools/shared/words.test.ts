import { filled, languageOf, same } from '../../../tools/shared/words';

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, undefined, 'zh'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, undefined, 'en'],
  [{}, undefined, 'en'],
  [{ LANG: 'en_GB' }, 'zh', 'zh'],
] as const)('the language of %j with --lang %s is %s', (shell, asked, language) => {
  expect(languageOf(shell, asked)).toBe(language);
});

test('what is filled in is told in each language, and never read as a pattern', () => {
  const words = { en: '{field} and {field}: {said}', zh: '{field}：{said}' };
  const named = filled(words, 'field', { en: 'a $& b', zh: '甲' });
  expect(filled(named, 'said', '$1')).toEqual({ en: 'a $& b and a $& b: $1', zh: '甲：$1' });
  expect(same('x')).toEqual({ en: 'x', zh: 'x' });
});
