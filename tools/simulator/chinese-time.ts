const chinaOffset = 8 * 60 * 60 * 1000;

/**
 * A time as API v2 writes it: yyyyMMddHHmmss in UTC+8 (China has no summer time, so a fixed offset is exact).
 * @param time milliseconds since the epoch
 */
export function writeChineseTime(time: number): string {
  return new Date(time + chinaOffset).toISOString().replace(/\D/g, '').slice(0, 14);
}

/**
 * A time as refunds and bills write it: yyyy-MM-dd HH:mm:ss in UTC+8.
 * @param time milliseconds since the epoch
 */
export function writeChineseClock(time: number): string {
  return new Date(time + chinaOffset).toISOString().slice(0, 19).replace('T', ' ');
}

/**
 * Reads yyyyMMddHHmmss in UTC+8.
 * @returns milliseconds since the epoch, or undefined when the text is no such time (20260230… is none)
 */
export function readChineseTime(text: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text)?.slice(1).map(Number);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const time = Date.UTC(year, month - 1, day, hour, minute, second) - chinaOffset;
  // Date.UTC carries the 30th of February over into March; a real time survives the round trip.
  return writeChineseTime(time) === text ? time : undefined;
}
