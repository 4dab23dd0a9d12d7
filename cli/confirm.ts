import { Failure, misused } from './failure';
import type { Terminal } from './terminal';

/**
 * Asks before money moves; only the word `yes` goes on.
 *
 * @param question names the amount, the order and who gets the money
 * @param isAgreed whether the command line said --yes
 * @throws Failure when the answer is anything else, or nobody is there to answer
 */
export async function confirm(terminal: Terminal, question: string, isAgreed: boolean): Promise<void> {
  if (isAgreed) return;
  if (!terminal.canAnswer)
    throw misused(
      '--yes',
      'nobody is there to confirm this (no terminal); look at --dry-run first, then add --yes',
    );
  const answer = await terminal.ask(`${question}\nType yes to go on: `);
  if (answer.trim() !== 'yes') throw new Failure('not_confirmed', 'Not confirmed; nothing was sent.');
}
