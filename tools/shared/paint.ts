import { styleText } from 'node:util';
import { own } from './printable';

type Format = Parameters<typeof styleText>[0];

/** Colours a text that is printed by `printable`, on a terminal that wants colours; leaves it alone in a file or a pipe. */
export function paint(format: Format, text: string): string {
  const isPlain = !process.stdout.isTTY || (process.env['NO_COLOR'] ?? '') !== '';
  if (isPlain) return text;
  const [before = '', after = ''] = styleText(format, '\0').split('\0');
  return own(before) + text + own(after);
}
