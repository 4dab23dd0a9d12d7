import type { Language } from '../error-catalogue/words';

/** What commander itself says, and the same in Chinese; a captured part stays as it is. */
const CHINESE: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^Usage:$/, '用法：'],
  [/^Options:$/, '选项：'],
  [/^Commands:$/, '命令：'],
  [/^Arguments:$/, '参数：'],
  [/^error: unknown option '(.*)'/, "错误：没有选项 '$1'"],
  [/^error: unknown command '(.*)'/, "错误：没有命令 '$1'"],
  [/^error: missing required argument '(.*)'/, "错误：缺少参数 '$1'"],
  [/^error: option '(.*)' argument missing/, "错误：选项 '$1' 后面缺少值"],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./,
    "错误：选项 '$1' 的值 '$2' 不对，只能是 $3。",
  ],
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)(?:: .*)?\./,
    '错误：参数太多，应为 $2 个，实际 $3 个。',
  ],
  [/ \(choices: (.*?)\)/, '（可选：$1）'],
  [/ \(default: (.*?)\)/, '（默认：$1）'],
  [/\(Did you mean (?:one of )?(.*)\?\)/, '（是不是 $1？）'],
];

/** A title of the help, or an error of commander's, in the language of the reader. */
export function commanderWords(language: Language, text: string): string {
  if (language === 'en') return text;
  return CHINESE.reduce((said, [english, chinese]) => said.replace(english, chinese), text);
}
