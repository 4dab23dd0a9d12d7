/** Something whose time is taken, by its name. */
export type Subjects = Readonly<Record<string, () => unknown>>;

/** How long one subject runs in one round, in milliseconds: many calls, so that the clock's grain does not matter. */
const TURN_MS = 8;

/** Microseconds of this process's own CPU time: what others on the machine take does not count, garbage collection does. */
function cpuMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

async function turn(run: () => unknown, calls: number): Promise<number> {
  const start = cpuMicroseconds();
  for (let call = 0; call < calls; call += 1) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  return cpuMicroseconds() - start;
}

/** How many calls fill a turn; finding out warms the subject up as well. */
async function callsPerTurn(run: () => unknown, warmUpMs: number): Promise<number> {
  let calls = 1;
  let microseconds = await turn(run, calls);
  for (let spentMs = 0; spentMs < warmUpMs; spentMs += microseconds / 1_000) {
    calls = Math.max(1, Math.round((calls * TURN_MS * 1_000) / Math.max(microseconds, 1)));
    microseconds = await turn(run, calls);
  }
  return calls;
}

/**
 * Takes the time of all subjects in rounds: in each round every subject has one turn, and each round begins with
 * another one, so that whatever else the machine does hits them alike.
 *
 * @returns microseconds of CPU time per call, by subject, one figure for each round
 */
export async function inRounds<S extends Subjects>(
  subjects: S,
  rounds: number,
  warmUpMs = 300,
): Promise<Record<keyof S, number[]>> {
  const names = Object.keys(subjects);
  const calls = new Map<string, number>();
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  for (const name of names) calls.set(name, await callsPerTurn(subjects[name] as () => unknown, warmUpMs));
  for (let round = 0; round < rounds; round += 1) {
    for (let place = 0; place < names.length; place += 1) {
      const name = names[(place + round) % names.length] ?? '';
      const count = calls.get(name) ?? 1;
      figures[name]?.push((await turn(subjects[name] as () => unknown, count)) / count);
    }
  }
  return figures as Record<keyof S, number[]>;
}
