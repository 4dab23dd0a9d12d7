import type { Locator, Page } from 'playwright-core';
import { SCENARIOS } from '../../tools/playground/scenarios/scenarios';
import { openTab, openWindow, useBrowser } from './window';

useBrowser('file');

let page: Page;

beforeAll(async () => {
  ({ page } = await openWindow());
  await openTab(page, 'Scenarios');
  await page.getByRole('button', { name: 'Run all' }).click();
});

/** How a scenario has ended, once it has: what the page says of it, and of each step that was judged. */
async function endOf(card: Locator): Promise<object> {
  // The longest waits for a silent WeChat.
  await card.locator('.badge-green, .badge-red').waitFor({ timeout: 50_000 });
  const wrong = await card.locator('.scenario-steps .wrong').allTextContents();
  const judged = await card.locator('.scenario-steps .right, .scenario-steps .wrong').count();
  return { says: await card.locator('.badge').textContent(), wrong, isJudged: judged > 0 };
}

const RIGHT = { says: 'Right', wrong: [], isJudged: true };

test('the page lists every scenario, and says of each what a correct backend does', async () => {
  const cards = page.locator('.scenario');
  expect(await cards.count()).toBe(SCENARIOS.length);
  for (const { id, title, correct } of SCENARIOS) {
    const words = await page.locator(`#scenario-${id}`).textContent();
    expect(words).toContain(title.en);
    expect(words).toContain(correct.en);
  }
});

test.each(SCENARIOS.map(({ id }) => id))('run all: %s turns green', async (id) => {
  expect(await endOf(page.locator(`#scenario-${id}`))).toEqual(RIGHT);
});

test('the sum is that of the cards', async () => {
  const all = SCENARIOS.length;
  await page.locator('.sum', { hasText: `${all} in all, ${all} right, 0 wrong` }).waitFor();
});

test('one alone runs by its own button, and begins anew', async () => {
  const card = page.locator('#scenario-forged');
  const run = card.getByRole('button', { name: /^Run: / });
  // Watched from inside the page: a scenario may end before a busy browser is asked again.
  const isDisabledWhileRunning = card.evaluate(
    (element) =>
      new Promise<boolean>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!element.querySelector('.badge-running')) return;
          observer.disconnect();
          resolve(element.querySelector('button[aria-label^="Run: "]:disabled') !== null);
        });
        observer.observe(element, { subtree: true, childList: true, attributes: true });
      }),
  );
  await run.click();
  expect(await isDisabledWhileRunning).toBe(true);
  expect(await endOf(card)).toEqual(RIGHT);
});
