import type { Shop } from './message';

/** What stands where a secret was. */
export const MASK = '…';

function spellings(secret: string): string[] {
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
}

/** A text in which no secret can be read, however its letters are cased, URL-encoded or escaped. */
export function masked(text: string, secrets: readonly string[]): string {
  const all = secrets.filter((secret) => secret !== '').flatMap(spellings);
  const longestFirst = [...new Set(all)].sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return text;
  const patterns = longestFirst.map((each) => each.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  return text.replace(new RegExp(patterns.join('|'), 'gi'), MASK);
}

/** The secrets of a shop, as they are and without the blanks around them. */
export function secretsOf({ key, previousKey, appsecret, apiV3Key }: Shop): string[] {
  const all = [key, previousKey, appsecret, apiV3Key].filter((secret) => secret !== undefined);
  return [...all, ...all.map((secret) => secret.trim())];
}

/** A value of plain data in whose texts no secret can be read. */
export function withoutSecrets<T>(value: T, secrets: readonly string[]): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? masked(part, secrets) : part,
  ) as T;
}
