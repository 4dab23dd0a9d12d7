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
  const progress = makeProgress(terminal, 'days', days.length);
  const results: T[] = [];
  let today = '';
  const goOn = (): void => {
    progress.end();
    if (days.length > 1)
      terminal.err(`Done until before ${dashed(today)}; go on with --from ${dashed(today)}.\n`);
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
