import type { Scenario, ScenarioShop, ScenarioStep } from './scenario';

/** How a scenario stands, told anew with each step. */
export interface ScenarioState {
  readonly id: string;
  readonly state: 'running' | 'green' | 'red';
  readonly steps: readonly ScenarioStep[];
}

/** The longest scenario waits twice for a silent WeChat, ten seconds; a backend that hangs is red after this. */
const LONGEST_MS = 60_000;

/** The backends on which a scenario is running. */
const busy = new Set<string>();

function timeLimit(milliseconds: number): { readonly over: Promise<never>; readonly clear: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`it has not ended within ${milliseconds / 1000} s`));
    }, milliseconds);
  });
  return {
    over,
    clear: () => {
      clearTimeout(timer);
    },
  };
}

/**
 * Runs one scenario against a backend. Green when every judged step is ok, at least one is, and nothing was thrown.
 *
 * @param tell gets the state when it begins, after each step, and when it has ended
 * @param longestMs after so many milliseconds it is red, and what still comes of it is not heard any more
 * @throws Error where another one is running on this backend
 */
export async function runScenario(
  scenario: Scenario,
  shop: ScenarioShop,
  tell: (state: ScenarioState) => void,
  longestMs = LONGEST_MS,
): Promise<'green' | 'red'> {
  if (busy.has(shop.apiUrl))
    throw new Error('Another scenario is running on this backend: wait for its end.');
  busy.add(shop.apiUrl);
  const { id } = scenario;
  let steps: readonly ScenarioStep[] = [];
  let hasEnded = false;
  const add = (step: ScenarioStep): void => {
    if (hasEnded) return;
    steps = [...steps, step];
    tell({ id, state: 'running', steps });
  };
  const limit = timeLimit(longestMs);
  try {
    tell({ id, state: 'running', steps });
    await Promise.race([scenario.run(shop, add), limit.over]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    add({ text: { en: `It cannot go on: ${why}`, zh: `无法继续：${why}` }, ok: false });
  } finally {
    limit.clear();
    busy.delete(shop.apiUrl);
  }
  hasEnded = true;
  const judged = steps.filter(({ ok }) => ok !== undefined);
  const state = judged.length > 0 && judged.every(({ ok }) => ok) ? 'green' : 'red';
  tell({ id, state, steps });
  return state;
}
