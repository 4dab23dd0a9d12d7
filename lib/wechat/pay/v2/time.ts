import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);
dayjs.extend(customParseFormat);

const FORMAT = 'YYYYMMDDHHmmss';
const CHINA_HOURS = 8;

/**
 * A time as WeChat writes it: `yyyyMMddHHmmss` in UTC+8.
 *
 * @param iso ISO 8601 UTC; fractions of a second are dropped
 */
export function toWechatTime(iso: string): string {
  return dayjs.utc(iso).add(CHINA_HOURS, 'hour').format(FORMAT);
}

/** The ISO 8601 UTC form of WeChat's `yyyyMMddHHmmss` in UTC+8, or undefined where it is not a time that exists. */
export function fromWechatTime(text: string): string | undefined {
  const local = dayjs.utc(text, FORMAT, true);
  return local.isValid() ? local.subtract(CHINA_HOURS, 'hour').toISOString() : undefined;
}

/** The ISO 8601 UTC form of a refund's time, `yyyy-MM-dd HH:mm:ss` in UTC+8, or undefined where it does not exist. */
export function fromRefundTime(text: string): string | undefined {
  const local = dayjs.utc(text, 'YYYY-MM-DD HH:mm:ss', true);
  return local.isValid() ? local.subtract(CHINA_HOURS, 'hour').toISOString() : undefined;
}
