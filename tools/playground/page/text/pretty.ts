import { prettyJson } from './pretty-json';
import { prettyXml } from './pretty-xml';
import { plainLines, type Line } from './tokens';

/** A body laid out for reading, by what it looks like and not by its header: WeChat calls JSON text/plain. */
export function pretty(body: string): Line[] {
  if (/^\s*</.test(body)) return prettyXml(body);
  if (/^\s*[[{]/.test(body)) return prettyJson(body) ?? plainLines(body);
  return plainLines(body);
}
