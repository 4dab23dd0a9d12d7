const CHINA_MS = 8 * 60 * 60_000;

/** Milliseconds since 1970 as `yyyyMMddHHmmss` in UTC+8. */
export function chineseTime(milliseconds: number): string {
  return new Date(milliseconds + CHINA_MS).toISOString().replace(/\D/g, '').slice(0, 14);
}

/** `yyyyMMddHHmmss` in UTC+8 as milliseconds since 1970. */
export function fromChineseTime(text: string): number {
  return Date.parse(text.replace(/(....)(..)(..)(..)(..)(..)/, '$1-$2-$3T$4:$5:$6Z')) - CHINA_MS;
}
