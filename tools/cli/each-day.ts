import type { Words } from '../shared/words';
import { dashed } from './days';
import { makeProgress } from './progress';
import type { Terminal } from './terminal';

/**
 * Does something for each of these days, oldest first, behind a progress bar. Where it breaks off, by an error or by
 * Ctrl-C, it says from which day on it has to be done again.
 *
 * @param days `yyyymmdd`
 */
export async function eachDay<T>(
  terminal: Terminal,
  days: readonly string[],
  work: (day: string) => Promise<T>,
): Promise<T[]> {
  const progress = makeProgress(terminal, { en: 'days', zh: '天数' }, days.length);
  const results: T[] = [];
  let today = '';
  const goOn = (): void => {
    progress.end();
    const day = dashed(today);
    const words: Words = {
      en: `Done until before ${day}; go on with --from ${day}.`,
      zh: `${day} 之前的已完成；接着做请用 --from ${day}。`,
    };
    if (days.length > 1) terminal.err(`${words[terminal.language]}\n`);
  };
  const takeOff = terminal.whenInterrupted(goOn);
  try {
    for (const day of days) {
      today = day;
      progress.show(results.length, dashed(day));
      results.push(await work(day));
    }
  } catch (error) {
    goOn();
    throw error;
  } finally {
    takeOff();
  }
  progress.end();
  return results;
}
