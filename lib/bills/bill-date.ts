import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import utc from 'dayjs/plugin/utc';
import { PayError } from '../errors/errors';
import { chinaDay } from '../orders/china-day';

dayjs.extend(utc);
dayjs.extend(customParseFormat);

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The day whose bill is asked for.
 *
 * @param asked what the caller wants, if it wants a day of its own; anything a JSON event may hold
 * @param mayBeToday on the local stage, whose simulator makes bills at any time
 * @returns `yyyymmdd` in China's calendar; yesterday where nothing is asked for
 * @throws PayError `field_invalid` for what is no day, or one that is not over in China yet
 */
export function readBillDate(asked: unknown, now: Date, mayBeToday = false): string {
  if (asked === undefined) return chinaDay(new Date(now.getTime() - DAY_MS).toISOString());
  const isDay = typeof asked === 'string' && dayjs.utc(asked, 'YYYYMMDD', true).isValid();
  const today = chinaDay(now.toISOString());
  if (!isDay || asked > today || (asked === today && !mayBeToday)) {
    const detail = 'give a day that is over in China, as yyyymmdd; WeChat keeps three months';
    throw new PayError('field_invalid', 'billDate is not valid.', {
      fields: [{ field: 'billDate', detail }],
      facts: { field: 'billDate' },
    });
  }
  return asked;
}
