import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** The day in Asia/Shanghai (UTC+8, no summer time) as `yyyymmdd`: the day of a shop's accounts and of WeChat's bills. */
export function chinaDay(iso: string): string {
  return dayjs.utc(iso).add(8, 'hour').format('YYYYMMDD');
}
