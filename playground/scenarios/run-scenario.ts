import type { Scenario, ScenarioShop, ScenarioStep } from './scenario';
export async function runScenario(
  scenario: Scenario,
  shop: ScenarioShop,
  tell: (s: { id: string; state: 'running' | 'green' | 'red'; steps: readonly ScenarioStep[] }) => void,
): Promise<'green' | 'red'> {
  tell({ id: scenario.id, state: 'running', steps: [] });
  await scenario.run(shop, () => undefined);
  return 'green';
}
