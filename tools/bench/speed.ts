import { quantile, ratios, spreadOf } from './figures';
import { ratioRow, spreadText, type Part } from './row';
import { runBundled } from './run-bundled';
import type { SpeedTimes } from './speed-child';

const ROUNDS = 60;
const RIVALS = ['wechatpay-axios-plugin', 'tenpay'] as const;

/** The one of the two peers whose median is smaller. */
function fastest(
  times: Readonly<Record<(typeof RIVALS)[number], readonly number[]>>,
): (typeof RIVALS)[number] {
  return quantile(times[RIVALS[0]], 0.5) <= quantile(times[RIVALS[1]], 0.5) ? RIVALS[0] : RIVALS[1];
}

/** How fast messages are read and built, beside the fastest of two peers. */
export async function speed(): Promise<Part> {
  const times = (await runBundled('speed-child', [String(ROUNDS)])) as SpeedTimes;
  const reader = fastest(times.read);
  const builder = fastest(times.build);
  const us = (ours: readonly number[], peer: readonly number[]): string =>
    `${spreadText(spreadOf(ours), 'µs')} to ${spreadText(spreadOf(peer), 'µs')}`;
  const read = times.read[reader];
  const built = times.build[builder];
  const rows = [
    ratioRow(
      {
        measure: 'notification: read strictly and verify',
        against: `${reader}: parse and verify`,
        absolute: us(times.read.ours, read),
      },
      ratios(read, times.read.ours),
      { least: 1 },
    ),
    ratioRow(
      {
        measure: 'unified order: sign and build',
        against: `${builder}: the same fields`,
        absolute: us(times.build.ours, built),
      },
      ratios(built, times.build.ours),
      { least: 1 },
    ),
    ratioRow(
      {
        measure: 'unified order: the same from the stored order, times written out',
        against: `${builder}: fields that are written out already`,
        absolute: us(times.build.whole, built),
      },
      ratios(built, times.build.whole),
    ),
    ratioRow(
      {
        measure: 'the whole payment-notify, event to reply, store stubbed',
        against: `${reader}: parse and verify alone`,
        absolute: us(times.read.handler, read),
      },
      ratios(read, times.read.handler),
      { least: 0.5 },
    ),
  ];
  return { rows, data: { rounds: ROUNDS, microsecondsPerCall: times } };
}
