import { chinaDay } from '../lib/orders/china-day';
import { misused } from './failure';

const DAY = 'give a day of the calendar, such as 2026-11-24';
const DAY_MS = 86_400_000;
/** Asia/Shanghai is so much before UTC, without summer time. */
const CHINA_MS = 8 * 3_600_000;

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
  if (!/^\d{8}$/.test(day) || dayOf(countOf(day)) !== day) throw misused(option, DAY);
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
 * @throws Failure naming the option and the cure
 */
export function readDays(options: DayRange, now: Date, mayBeToday = false): string[] {
  const today = chinaDay(now.toISOString());
  const yesterday = dayOf(countOf(today) - DAY_MS);
  const latest = mayBeToday ? today : yesterday;
  if (options.from === undefined && options.to !== undefined)
    throw misused('--from', 'it is missing beside --to; give the first day');
  const from = options.from === undefined ? yesterday : readDay('--from', options.from);
  const to = options.to === undefined ? from : readDay('--to', options.to);
  if (to < from) throw misused('--to', `it is before --from (${dashed(from)}); swap them`);
  if (to > latest)
    throw misused(
      options.to === undefined ? '--from' : '--to',
      `a day is complete when it is over; give ${dashed(latest)} at the latest`,
    );
  const days: string[] = [];
  for (let count = countOf(from); count <= countOf(to); count += DAY_MS) days.push(dayOf(count));
  return days;
}

/**
 * The time from the beginning of one day to the end of another, in Asia/Shanghai.
 *
 * @param options as typed; without `to` it ends now
 * @throws Failure naming the option and the cure
 */
export function readTime(options: DayRange, now: Date): { readonly from: Date; readonly to: Date } {
  if (options.from === undefined)
    throw misused('--from', 'it is missing; give the first day, such as 2026-11-24');
  const from = new Date(countOf(readDay('--from', options.from)) - CHINA_MS);
  const to =
    options.to === undefined ? now : new Date(countOf(readDay('--to', options.to)) - CHINA_MS + DAY_MS);
  if (from > now) throw misused('--from', 'it is not here yet; give today at the latest');
  if (to <= from) throw misused('--to', 'it is before --from; swap them');
  return { from, to };
}

/** `yyyymmdd` as a person reads it. */
export function dashed(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`;
}
