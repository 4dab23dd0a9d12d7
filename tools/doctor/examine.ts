import { sentenceFor } from '../shared/say-error';
import type { Check, Examined } from './check';
import { GROUPS, type Group } from './checks';
import { notChecked, type Finding, type State } from './finding';
import type { DoctorPorts } from './ports';
import { same } from '../shared/words';

/** A line with the check that says it. */
export type Said = Finding & { readonly check: string };

/** A group of lines. */
export interface Section {
  readonly group: Group;
  readonly lines: readonly Said[];
}

async function say(
  name: string,
  check: Check,
  examined: Examined,
  ports: DoctorPorts,
): Promise<readonly Said[]> {
  let lines: readonly Finding[];
  try {
    lines = await check(examined, ports);
  } catch (error) {
    const sentence = sentenceFor(error);
    const why =
      error instanceof Error && /^AccessDenied|^UnauthorizedOperation/.test(error.name)
        ? { en: `your AWS identity may not ask: ${sentence}`, zh: `你的 AWS 身份没有权限：${sentence}` }
        : { en: `could not be looked at: ${sentence}`, zh: `没能检查：${sentence}` };
    lines = [notChecked(same(name), why)];
  }
  return lines.map((line) => ({ ...line, check: name }));
}

/** Makes every check, all at once; groups that have nothing to say are left out. One check never ends another. */
export async function examine(examined: Examined, ports: DoctorPorts): Promise<readonly Section[]> {
  const sections = await Promise.all(
    GROUPS.map(async (group) => {
      const all = Object.entries(group.checks).map(([name, check]) => say(name, check, examined, ports));
      return { group, lines: (await Promise.all(all)).flat() };
    }),
  );
  return sections.filter(({ lines }) => lines.length > 0);
}

/** How many lines are in each state. */
export function countStates(sections: readonly Section[]): Readonly<Record<State, number>> {
  const counts = { ok: 0, warning: 0, error: 0, 'not checked': 0 };
  for (const { lines } of sections) for (const { state } of lines) counts[state] += 1;
  return counts;
}
