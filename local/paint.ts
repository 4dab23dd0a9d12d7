import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Colours a text on a terminal that wants colours; leaves it alone in a file or a pipe. */
export function paint(format: Format, text: string): string {
  const isPlain = !process.stdout.isTTY || (process.env['NO_COLOR'] ?? '') !== '';
  return isPlain ? text : styleText(format, text);
}
