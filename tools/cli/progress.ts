import { own, printableLine } from '../shared/printable';
import type { Words } from '../shared/words';
import type { Terminal } from './terminal';

const WIDTH = 24;

/** A line that says how far a long work has come. */
export interface Progress {
  /** @param done how many of all are done @param label what is at work now */
  readonly show: (done: number, label?: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/**
 * A progress bar on `err`; nothing at all where no person reads it.
 *
 * @param total how many there are, where that is known
 */
export function makeProgress(terminal: Terminal, title: Words, total?: number): Progress {
  if (!terminal.isWatched) return { show: () => undefined, end: () => undefined };
  return {
    show: (done, label = '') => {
      const filled = total === undefined ? 0 : Math.floor((WIDTH * done) / Math.max(total, 1));
      const bar = total === undefined ? '' : ` ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
      const count = total === undefined ? String(done) : `${done}/${total}`;
      const line = `${title[terminal.language]}${bar} ${count} ${printableLine(label)}`.trimEnd();
      terminal.err(own('\r') + line + own('\u001b[K'));
    },
    end: () => {
      terminal.err(own('\r\u001b[K'));
    },
  };
}
