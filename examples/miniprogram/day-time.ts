/**
 * A time as people read it, by the clock of the phone: `2026-11-24 09:30`.
 *
 * @param iso ISO 8601 in UTC
 */
export function dayTime(iso: string): string {
  const time = new Date(iso);
  const two = (part: number): string => `0${part}`.slice(-2);
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
