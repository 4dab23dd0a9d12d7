import { chinaDay } from '../../lib/orders/china-day';
import type { Words } from '../shared/words';
import { misused } from './failure';
import { CHINA_MS } from './times';

const WORDS = {
  day: { en: 'give a day of the calendar, such as 2026-11-24', zh: '请写日历上有的一天，例如 2026-11-24' },
  fromMissing: { en: 'it is missing beside --to; give the first day', zh: '写了 --to 就要写它；请写第一天' },
  fromNeeded: {
    en: 'it is missing; give the first day, such as 2026-11-24',
    zh: '没有写；请写第一天，例如 2026-11-24',
  },
  fromLater: { en: 'it is not here yet; give today at the latest', zh: '还没到这一天；最晚写今天' },
  swapped: { en: 'it is before --from; swap them', zh: '早于 --from；请对调' },
} as const satisfies Record<string, Words>;

const DAY_MS = 86_400_000;

/** The moment at which a day begins in UTC, for counting only. */
function countOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6, 8)));
}

function dayOf(count: number): string {
  return new Date(count).toISOString().slice(0, 10).replaceAll('-', '');
}

/**
 * A day as typed, `2026-11-24` or `20261124`.
 *
 * @returns `yyyymmdd`
 * @throws Failure naming the option where there is no such day
 */
export function readDay(option: string, text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.replaceAll('-', '') : text;
  if (!/^\d{8}$/.test(day) || dayOf(countOf(day)) !== day) throw misused(option, WORDS.day);
  return day;
}

/** Days as a command line names them. */
export interface DayRange {
  readonly from?: string;
  readonly to?: string;
}

/**
 * The days from one to another, both included; by the calendar of Asia/Shanghai, as WeChat's bills are.
 *
 * @param options as typed: without `from` and `to` it is yesterday, without `to` it is that one day
 * @param now today and what comes after it has no bill yet, and is refused
 * @param mayBeToday of the local shop, whose simulator makes bills at any time
 * @returns `yyyymmdd`, oldest first, at least one
 * @throws Failure naming the option and the fix
 */
export function readDays(options: DayRange, now: Date, mayBeToday = false): string[] {
  const today = chinaDay(now.toISOString());
  const yesterday = dayOf(countOf(today) - DAY_MS);
  const latest = mayBeToday ? today : yesterday;
  if (options.from === undefined && options.to !== undefined) throw misused('--from', WORDS.fromMissing);
  const from = options.from === undefined ? yesterday : readDay('--from', options.from);
  const to = options.to === undefined ? from : readDay('--to', options.to);
  if (to < from)
    throw misused('--to', {
      en: `it is before --from (${dashed(from)}); swap them`,
      zh: `早于 --from（${dashed(from)}）；请对调`,
    });
  if (to > latest)
    throw misused(options.to === undefined ? '--from' : '--to', {
      en: `a day is complete when it is over; give ${dashed(latest)} at the latest`,
      zh: `一天过完才完整；最晚写 ${dashed(latest)}`,
    });
  const days: string[] = [];
  for (let count = countOf(from); count <= countOf(to); count += DAY_MS) days.push(dayOf(count));
  return days;
}

/**
 * The time from the beginning of one day to the end of another, in Asia/Shanghai.
 *
 * @param options as typed; without `to` it ends now
 * @throws Failure naming the option and the fix
 */
export function readTime(options: DayRange, now: Date): { readonly from: Date; readonly to: Date } {
  if (options.from === undefined) throw misused('--from', WORDS.fromNeeded);
  const from = new Date(countOf(readDay('--from', options.from)) - CHINA_MS);
  const to =
    options.to === undefined ? now : new Date(countOf(readDay('--to', options.to)) - CHINA_MS + DAY_MS);
  if (from > now) throw misused('--from', WORDS.fromLater);
  if (to <= from) throw misused('--to', WORDS.swapped);
  return { from, to };
}

/** `yyyymmdd` as a person reads it. */
export function dashed(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`;
}
