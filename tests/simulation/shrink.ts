import { CHANCE_NAMES } from './chances';
import { simulate, type Plan, type Result } from './simulate';

/** How often a failing seed is run again to find less that fails in the same way. */
const TRIES = 120;

/**
 * Looks for the least of a failing plan that still breaks the same invariant: fewer customers first, then fewer kinds
 * of faults and acts. Every actor throws dice of its own, so that leaving one out hardly moves the others.
 *
 * @returns the shrunk plan and its result, traced
 */
export async function shrink(
  plan: Plan,
  found: Result,
): Promise<{ readonly plan: Plan; readonly result: Result }> {
  const invariant = found.violation?.invariant;
  let least: Plan = { ...plan, isTraced: true };
  let result = found;
  let tries = 0;

  async function stillFails(candidate: Plan): Promise<boolean> {
    if (tries >= TRIES) return false;
    tries += 1;
    const again = await simulate(candidate);
    if (again.violation?.invariant !== invariant) return false;
    least = candidate;
    result = again;
    return true;
  }

  if (!(await stillFails(least))) return { plan: least, result };
  let only = least.only ?? Array.from({ length: plan.orders }, (_, shopper) => shopper);
  for (let size = Math.ceil(only.length / 2); only.length > 1; size = Math.ceil(size / 2)) {
    for (let at = 0; at < only.length && only.length > 1;) {
      const rest = [...only.slice(0, at), ...only.slice(at + size)];
      if (rest.length > 0 && (await stillFails({ ...least, only: rest }))) only = rest;
      else at += size;
    }
    if (size === 1) break;
  }
  const without = [...(least.without ?? [])];
  // Nearly always most of them can go at once.
  const halves = [
    CHANCE_NAMES.slice(0, CHANCE_NAMES.length / 2),
    CHANCE_NAMES.slice(CHANCE_NAMES.length / 2),
  ];
  for (const half of halves) {
    if (await stillFails({ ...least, without: [...without, ...half] })) without.push(...half);
  }
  for (const name of CHANCE_NAMES.filter((each) => !without.includes(each))) {
    // What did not happen in the shrunk run need not be left out of it.
    const happened = result.tally.of('fault', name) + result.tally.of('act', name) > 0;
    if (happened && (await stillFails({ ...least, without: [...without, name] }))) without.push(name);
  }
  return { plan: least, result };
}
