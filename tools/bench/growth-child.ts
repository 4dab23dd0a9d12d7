import { readNotification } from '../../lib/wechat/pay/v2/notification';
import { hostileKinds, SIZES_KIB } from './hostile-kinds';
import { inRounds } from './rounds';
import { MERCHANT, ORDER, TIME_END } from './setting';
import { paidNotification } from './signed-message';

/** Microseconds per call, one figure for each round. */
export interface GrowthTimes {
  readonly genuine: readonly number[];
  /** By kind, one list for each of `SIZES_KIB`. */
  readonly kinds: Readonly<Record<string, readonly (readonly number[])[]>>;
}

async function main(rounds: number): Promise<GrowthTimes> {
  const read = (bytes: Buffer) => () => readNotification(bytes, MERCHANT, MERCHANT.signType);
  const genuine = Buffer.from(paidNotification(ORDER, MERCHANT, TIME_END));
  const kinds: Record<string, number[][]> = {};
  for (const [kind, make] of Object.entries(hostileKinds(MERCHANT))) {
    const subjects = Object.fromEntries(SIZES_KIB.map((kib) => [`${kib} KiB`, read(make(kib * 1024))]));
    const times = await inRounds(subjects, rounds, 10);
    kinds[kind] = SIZES_KIB.map((kib) => times[`${kib} KiB`] ?? []);
  }
  return { genuine: (await inRounds({ genuine: read(genuine) }, rounds)).genuine, kinds };
}

void main(Number(process.argv[2])).then((times) => process.send?.(times));
