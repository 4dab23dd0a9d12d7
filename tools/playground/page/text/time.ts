function digits(value: number, count: number): string {
  return String(value).padStart(count, '0');
}

/** The time of day on this machine's clock, as `10:51:44`. */
export function timeOfDay(milliseconds: number): string {
  const date = new Date(milliseconds);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((each) => digits(each, 2)).join(':');
}

/** The time of day, after the day where that is another than that of `now`: `11-24 10:51:44`. */
export function dayAndTime(milliseconds: number, now: number): string {
  const [date, today] = [new Date(milliseconds), new Date(now)];
  const time = timeOfDay(milliseconds);
  if (date.toDateString() === today.toDateString()) return time;
  return `${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)} ${time}`;
}

/** The thousandths of a time, as `.063`. */
export function thousandths(milliseconds: number): string {
  return `.${digits(new Date(milliseconds).getMilliseconds(), 3)}`;
}

/** A duration as people read it: `8 ms`, `1.2 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
