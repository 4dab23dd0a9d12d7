import { Command, Option } from 'commander';
import type { Language } from '../error-catalogue/words';
import { inLanguage, type Words } from '../shared/words';
import type { Target, TargetOptions } from './target';
import type { Terminal } from './terminal';

/** What the commands take from the world around them; tests hand in their own. */
export interface CommandPorts {
  readonly terminal: Terminal;
  readonly aim: (options: TargetOptions) => Target;
  readonly now: () => Date;
  /** So many random characters of 0-9 A-Z a-z _ -. */
  readonly randomText: (length: number) => string;
}

/** The options that every command has. */
export interface CommonOptions extends TargetOptions {
  readonly json?: boolean;
}

const WORDS = {
  stage: {
    en: 'a deployed stage, with your AWS credentials; without it the shop of npm start',
    zh: '已部署的环境，用你的 AWS 凭证；不写则是 npm start 的店',
  },
  region: {
    en: "the stage's region, where AWS_REGION does not say it",
    zh: '该环境的区域，AWS_REGION 没有设置时要写',
  },
  json: {
    en: 'one JSON document instead of a table (amounts in fen, times in UTC)',
    zh: '输出一个 JSON，而不是表格（金额为分，时间为 UTC）',
  },
  example: { en: 'Example:', zh: '示例：' },
} as const satisfies Record<string, Words>;

/** What the help of a command says. */
export interface CommandWords {
  readonly description: Words;
  /** What a repetition does, and whatever else there is to say. */
  readonly notes?: Words;
}

/** The option that chooses the language; `run` reads it before the commands are made. */
export function languageOption(language: Language): Option {
  const words: Words = { en: 'en or zh; without it that of LANG', zh: 'en 或 zh；不写则按 LANG' };
  return new Option('--lang <language>', words[language]).choices(['en', 'zh']);
}

/**
 * A command with the options that all have.
 *
 * @param usage its name and arguments, such as `get <outTradeNo>`
 * @param example what its help shows, without `npm run pay --`
 */
export function command(
  language: Language,
  usage: string,
  example: string,
  { description, notes }: CommandWords,
): Command {
  const words = inLanguage(language, WORDS);
  const [name = '', ...args] = usage.split(' ');
  const made = new Command(name).description(description[language]);
  for (const each of args) made.argument(each);
  return made
    .option('--stage <stage>', words.stage)
    .option('--region <region>', words.region)
    .option('--json', words.json)
    .addHelpText(
      'after',
      `${notes === undefined ? '' : `\n${notes[language]}\n`}\n${words.example}\n  npm run pay -- ${example}`,
    );
}
