import { COUNTED, countRoundTrips } from './count-round-trips';
import type { Part, Row } from './row';

/** How often a request may call the database, how many of these calls may come one after another, and WeChat. */
const GOALS: Readonly<
  Partial<Record<(typeof COUNTED)[number], readonly [database: number, wechat: number, inSequence: number]>>
> = {
  login: [0, 1, 0],
  create: [4, 1, 3],
  'repeated create': [3, 0, 2],
  notify: [1, 0, 1],
  'duplicate notify': [1, 0, 1],
};

/** How often each request calls the database and WeChat: counted, not timed. */
export async function roundTrips(): Promise<Part> {
  const counts = await countRoundTrips();
  const rows = COUNTED.map((name): Row => {
    const { calls, inSequence, wechat, readUnits, writeUnits } = counts[name];
    const goal = GOALS[name];
    return {
      measure: `${name}: round trips`,
      against: 'counted',
      result: `${calls.length} database + ${wechat} WeChat`,
      absolute: `${calls.join(', ') || 'no database'}${inSequence < calls.length ? `, ${inSequence} one after another` : ''}; ${readUnits} read and ${writeUnits} write units`,
      ...(goal && {
        goal: `≤ ${goal[0]} + ${goal[1]}${goal[2] < goal[0] ? `, ${goal[2]} one after another` : ''}`,
        isReached: calls.length <= goal[0] && wechat <= goal[1] && inSequence <= goal[2],
      }),
    };
  });
  const data = Object.fromEntries(
    COUNTED.map((name) => {
      const { calls, inSequence, wechat, readUnits, writeUnits } = counts[name];
      return [name, { calls, inSequence, wechat, readUnits, writeUnits }];
    }),
  );
  return { rows, data };
}
