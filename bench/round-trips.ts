import { COUNTED, countRoundTrips } from './count-round-trips';
import type { Part, Row } from './row';

/** How often a request may call the database and WeChat. */
const GOALS: Readonly<
  Partial<Record<(typeof COUNTED)[number], readonly [database: number, wechat: number]>>
> = {
  login: [0, 1],
  create: [3, 1],
  'repeated create': [2, 0],
  notify: [1, 0],
  'duplicate notify': [1, 0],
};

/** How often each request calls the database and WeChat: counted, not timed. */
export async function roundTrips(): Promise<Part> {
  const counts = await countRoundTrips();
  const rows = COUNTED.map((name): Row => {
    const { calls, wechat, readUnits, writeUnits } = counts[name];
    const goal = GOALS[name];
    return {
      measure: `${name}: round trips`,
      against: 'counted',
      result: `${calls.length} database + ${wechat} WeChat`,
      absolute: `${calls.join(', ') || 'no database'}; ${readUnits} read and ${writeUnits} write units`,
      ...(goal && {
        goal: `≤ ${goal[0]} + ${goal[1]}`,
        isReached: calls.length <= goal[0] && wechat <= goal[1],
      }),
    };
  });
  const data = Object.fromEntries(
    COUNTED.map((name) => {
      const { calls, wechat, readUnits, writeUnits } = counts[name];
      return [name, { calls, wechat, readUnits, writeUnits }];
    }),
  );
  return { rows, data };
}
