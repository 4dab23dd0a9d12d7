import { createClock } from '../../../tools/simulator/clock';
import { readChineseTime, writeChineseTime } from '../../../tools/simulator/chinese-time';

test('the clock runs as fast as it is told, from where it was', () => {
  let real = 1000;
  const clock = createClock(() => real);
  real += 5;
  expect(clock.now()).toBe(1005);
  clock.setSpeed(10);
  real += 5;
  expect(clock.now()).toBe(1055);
  clock.setSpeed(1);
  real += 5;
  expect(clock.now()).toBe(1060);
});

test('the clock moves on and never back, and is reset to real time', () => {
  let real = 1000;
  const clock = createClock(() => real);
  clock.moveTo(5000);
  clock.moveTo(3000);
  expect(clock.now()).toBe(5000);
  real += 1;
  expect(clock.now()).toBe(5001);
  clock.reset();
  expect(clock.now()).toBe(1001);
});

test.each([
  [Date.UTC(2026, 0, 1, 5, 15, 40), '20260101131540'],
  [Date.UTC(2025, 11, 31, 16), '20260101000000'],
  [Date.UTC(2028, 1, 29, 15, 59, 59), '20280229235959'],
])('%i is %s in China', (time, text) => {
  expect(writeChineseTime(time)).toBe(text);
  expect(readChineseTime(text)).toBe(time);
});

test.each([
  '',
  '20260229000000',
  '20261301000000',
  '20260101240000',
  '20260101006000',
  '2026010100000',
  '2026010100000x',
])('"%s" is no time', (text) => {
  expect(readChineseTime(text)).toBeUndefined();
});
