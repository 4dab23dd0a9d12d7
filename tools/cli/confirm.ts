import type { Words } from '../shared/words';
import { Failure, misused } from './failure';
import type { Terminal } from './terminal';

const WORDS = {
  unattended: {
    en: 'there is no terminal to confirm this on; look at --dry-run first, then add --yes',
    zh: '这里没有终端，无法确认；请先看 --dry-run，再加 --yes',
  },
  ask: { en: 'Type yes to go on: ', zh: '确认请输入 yes：' },
  refused: { en: 'Not confirmed; nothing was sent.', zh: '未确认，什么都没有发出。' },
} as const satisfies Record<string, Words>;

/**
 * Asks before money moves; only the word `yes` goes on.
 *
 * @param question names the amount, the order and who gets the money
 * @param isAgreed whether the command line said --yes
 * @throws Failure when the answer is anything else, or nobody is there to answer
 */
export async function confirm(terminal: Terminal, question: string, isAgreed: boolean): Promise<void> {
  if (isAgreed) return;
  if (!terminal.canAnswer) throw misused('--yes', WORDS.unattended);
  const answer = await terminal.ask(`${question}\n${WORDS.ask[terminal.language]}`);
  if (answer.trim() !== 'yes') throw new Failure('not_confirmed', WORDS.refused);
}
