/** A fault as the simulator takes it. */
export type FaultToPlay = Readonly<Record<'on' | 'fault', string>> & Readonly<Record<string, unknown>>;

/** What WeChat does wrong in this town. Those that leave a caller waiting for five seconds stand once, the others twice. */
const FAULTS: readonly FaultToPlay[] = [
  ...['http-500', 'http-502-html', 'garbage', 'redirect'].flatMap((fault) => [
    { on: 'jscode2session', fault },
    { on: 'unifiedorder', fault },
    { on: 'unifiedorder', fault },
    { on: 'orderquery', fault },
  ]),
  ...['systemerror', 'unsigned', 'wrongly-signed', 'wrong-appid-echo', 'return-fail'].flatMap((fault) => [
    { on: 'unifiedorder', fault },
    { on: 'unifiedorder', fault },
    { on: 'orderquery', fault },
  ]),
  ...['silence', 'applied-then-silence', 'slow-body'].map((fault) => ({ on: 'unifiedorder', fault })),
  ...['lost', 'lost', 'doubled', 'doubled', 'forged', 'wrong-key', 'wrong-mch', 'garbage'].map((fault) => ({
    on: 'notify',
    fault,
  })),
  { on: 'notify', fault: 'late', delaySeconds: 20 },
];

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the faults, as the dice fall. */
export function anyFault(throwDice: () => number): FaultToPlay {
  const fault = FAULTS[Math.floor(throwDice() * FAULTS.length)];
  if (!fault) throw new Error('there are no faults');
  return fault;
}
