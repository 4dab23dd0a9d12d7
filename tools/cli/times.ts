import type { Words } from '../shared/words';

/** Asia/Shanghai is so much before UTC, without summer time. */
export const CHINA_MS = 8 * 3_600_000;

/** Says once under a report which clock its times are of. */
export const CLOCK: Words = {
  en: 'Times are of Asia/Shanghai (+08:00).',
  zh: '时间均为北京时间（+08:00）。',
};

/**
 * A time as a person reads it: `2026-11-24 20:00:30`, in Asia/Shanghai.
 *
 * @param iso ISO 8601 with its zone; what is no time is given back as it is
 */
export function clock(iso: string): string;
export function clock(iso: string | undefined): string | undefined;
export function clock(iso: string | undefined): string | undefined {
  const time = Date.parse(iso ?? '');
  if (Number.isNaN(time)) return iso;
  return new Date(time + CHINA_MS).toISOString().slice(0, 19).replace('T', ' ');
}
