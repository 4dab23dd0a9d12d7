import { Command } from 'commander';
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

/**
 * A command with the options that all have.
 *
 * @param usage its name and arguments, such as `get <outTradeNo>`
 * @param example what its help shows, without `npm run pay --`
 * @param notes what its help says besides: what a repetition does
 */
export function command(usage: string, description: string, example: string, notes = ''): Command {
  const [name = '', ...args] = usage.split(' ');
  const made = new Command(name).description(description);
  for (const each of args) made.argument(each);
  return made
    .option(
      '--stage <stage>',
      'a deployed stage, with your AWS credentials; without it the shop of npm start',
    )
    .option('--region <region>', "the stage's region, where AWS_REGION does not say it")
    .option('--json', 'one JSON document instead of a table (amounts in fen, times in UTC)')
    .addHelpText('after', `${notes === '' ? '' : `\n${notes}\n`}\nExample:\n  npm run pay -- ${example}`);
}
