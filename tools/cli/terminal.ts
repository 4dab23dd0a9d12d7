import { createInterface } from 'node:readline/promises';
import type { Language } from '../error-catalogue/words';
import { printable } from '../shared/printable';
import { languageOf } from '../shared/words';

/** What a command sees of whoever called it. Results go to `out`, everything else to `err`. */
export interface Terminal {
  /** What people are spoken to in: help, tables, errors and questions. */
  readonly language: Language;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person reads `err`: only then is there a progress bar. */
  readonly isWatched: boolean;
  /** Whether a person can answer: only then is anything asked. */
  readonly canAnswer: boolean;
  readonly ask: (question: string) => Promise<string>;
  /** Runs `tell` when the command is interrupted (Ctrl-C); gives back what takes that off again. */
  readonly whenInterrupted: (tell: () => void) => () => void;
}

/** The terminal of this process; its language is that of LANG. */
export function realTerminal(): Terminal {
  const isWatched = process.stdout.isTTY && process.stderr.isTTY;
  return {
    language: languageOf(process.env, undefined),
    out: (text) => process.stdout.write(printable(text)),
    err: (text) => process.stderr.write(printable(text)),
    isWatched,
    canAnswer: process.stdin.isTTY && process.stderr.isTTY,
    ask: async (question) => {
      const lines = createInterface({ input: process.stdin, output: process.stderr });
      const interrupted = new AbortController();
      lines.once('SIGINT', () => {
        interrupted.abort();
      });
      // Ctrl-D answers nothing.
      lines.once('close', () => {
        interrupted.abort();
      });
      try {
        return await lines.question(printable(question), { signal: interrupted.signal });
      } catch {
        return '';
      } finally {
        lines.close();
      }
    },
    whenInterrupted: (tell) => {
      const end = (): void => {
        tell();
        process.exit(130);
      };
      process.once('SIGINT', end);
      return () => process.off('SIGINT', end);
    },
  };
}
