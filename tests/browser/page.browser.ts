import type { Page } from 'playwright-core';
import { rows } from './books';
import { buyTea, payForTea, sees, shownPage } from '../support/on-phone';
import { running } from './running';
import { openTab, openWindow, phoneFrame, useBrowser } from './window';

useBrowser();

describe('both languages', () => {
  test('English by an English browser, and not a Chinese word of the page’s own', async () => {
    const { page, phone } = await openWindow({ locale: 'en-GB' });
    await page.getByRole('heading', { name: 'Payment playground' }).waitFor();
    await shownPage(phone).getByRole('button', { name: 'Buy ¥68.00' }).waitFor();
    await page.locator('.scenario').first().waitFor({ state: 'attached' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    for (const tab of ['Timeline', 'Signatures', 'Orders']) {
      await openTab(page, tab);
      const words = await page.getByRole('tabpanel', { name: tab }).innerText();
      expect(words).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('Chinese by a Chinese browser, on the phone and on its pay sheet too', async () => {
    const { page, phone } = await openWindow({ locale: 'zh-CN' });
    await page.getByRole('heading', { name: '小程序支付演练场' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await shownPage(phone).getByRole('button', { name: '购买 ¥68.00' }).click();
    await phone.getByRole('button', { name: '确认支付' }).click();
    await phone.getByRole('button', { name: '完成' }).click();
    await sees(phone, '已支付');
    await openTab(page, '订单');
    await page.locator('.badge-SUCCESS', { hasText: '已支付' }).waitFor();
  });

  test('the switch changes page and phone, and is kept', async () => {
    const { page, phone } = await openWindow();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('tab', { name: '场景' }).waitFor();
    await shownPage(phone).getByRole('button', { name: '购买 ¥68.00' }).waitFor();
    await page.reload();
    await page.getByRole('tab', { name: '场景' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('tab', { name: 'Scenarios' }).waitFor();
  });
});

describe('360 px', () => {
  const narrow = { viewport: { width: 360, height: 740 }, hasTouch: true };

  /** What can be scrolled sideways, of the page and of its phone. */
  async function sideways(page: Page): Promise<readonly string[]> {
    const look = (): string[] =>
      [document.documentElement, ...document.querySelectorAll('.scrolls, wx-page')]
        .filter((each) => each.scrollWidth > each.clientWidth)
        .map((each) => `${each.localName}.${each.className}: ${each.scrollWidth} > ${each.clientWidth}`);
    return [...(await page.evaluate(look)), ...(await phoneFrame(page).evaluate(look))];
  }

  test.each([
    ['en-US', 'Paid'],
    ['zh-CN', '已支付'],
  ])('%s: pays, and every tab fits', async (locale, paid) => {
    const { page, phone } = await openWindow({ ...narrow, locale });
    await payForTea(phone, paid);
    const tabs = page.getByRole('tab');
    expect(await tabs.count()).toBe(5);
    for (const tab of await tabs.all()) {
      await tab.tap();
      await page.locator(`#${(await tab.getAttribute('aria-controls')) ?? ''}`).waitFor();
      expect(await sideways(page)).toEqual([]);
      const { x = -1, width = 0, y = 0, height = 0 } = (await tab.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(360);
      expect(y + height).toBeLessThanOrEqual(740);
      expect(height).toBeGreaterThanOrEqual(44);
    }
  });

  test('each tab does its work by touch', async () => {
    const { page, phone } = await openWindow(narrow);
    await payForTea(phone);
    await page.getByRole('tab', { name: 'Timeline' }).tap();
    await page.locator('.row-line', { hasText: 'payment-notify' }).tap();
    await page.locator('.details .body').first().waitFor();
    expect(await sideways(page)).toEqual([]);
    await page.getByRole('button', { name: 'Look at the signature' }).first().tap();
    await page.locator('.comparison-verdict', { hasText: 'The same' }).waitFor();
    expect(await sideways(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Scenarios' }).tap();
    await page.locator('#scenario-forged').getByRole('button').tap();
    await page.locator('#scenario-forged .badge-green').waitFor();
    expect(await sideways(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Orders' }).tap();
    await page.getByRole('button', { name: 'Refund' }).first().tap();
    await page.locator('.badge-REFUND').waitFor();
    expect(await sideways(page)).toEqual([]);
  });
});

describe('by keyboard only', () => {
  interface Stop {
    readonly name: string;
    readonly id: string;
    readonly isMarked: boolean;
  }

  /** Where the keyboard is, on the page or on its phone, and whether one sees it. */
  async function focused(page: Page): Promise<Stop> {
    const look = (): Stop & { readonly tag: string } => {
      const at = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
      return {
        name: at.getAttribute('aria-label') ?? at.innerText.trim(),
        id: at.id,
        tag: at.localName,
        isMarked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
      };
    };
    const place = await page.evaluate(look);
    return place.tag === 'iframe' ? phoneFrame(page).evaluate(look) : place;
  }

  /** Presses Tab until the keyboard is at what is wanted, and gives all stops on the way. */
  async function tabTo(page: Page, isWanted: (stop: Stop) => boolean): Promise<readonly Stop[]> {
    const stops: Stop[] = [];
    while (stops.length < 40) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      stops.push(stop);
      if (isWanted(stop)) return stops;
    }
    throw new Error(`40 stops, and not there: ${stops.map(({ name }) => name).join(' | ')}`);
  }

  test('pays, from the first Tab on, and sees at each stop where it is', async () => {
    const { page, phone } = await openWindow();
    await shownPage(phone).getByRole('button', { name: 'Buy ¥68.00' }).waitFor();
    const stops = await tabTo(page, ({ name }) => name.startsWith('Buy ¥68.00'));
    expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
    await page.keyboard.press('Enter');
    await phone.locator('.sheet-pay:focus').waitFor();
    await page.keyboard.press('Enter');
    await phone.locator('.sheet-done:focus').waitFor();
    await page.keyboard.press('Enter');
    await sees(phone, 'Paid');
    expect(await rows()).toMatchObject([{ tradeState: 'SUCCESS' }]);
  });

  test('arrow keys go through the tabs, Enter opens a row', async () => {
    const { page, phone } = await openWindow();
    await buyTea(phone);
    await phone.locator('.sheet-close').click();
    await page.locator('.row-line', { hasText: 'unifiedorder' }).waitFor();
    const at = (tab: string) => page.locator(`#tab-${tab}[aria-selected=true]:focus`).waitFor();
    await page.locator('body').focus();
    await tabTo(page, ({ id }) => id === 'tab-timeline');
    for (const tab of ['microscope', 'scenarios', 'orders', 'timeline']) {
      await page.keyboard.press('ArrowRight');
      await at(tab);
      await page.locator(`#panel-${tab}`).waitFor();
    }
    await page.keyboard.press('End');
    await at('orders');
    await page.keyboard.press('Home');
    await at('timeline');
    await tabTo(page, ({ name }) => name.includes('unifiedorder'));
    await page.keyboard.press('Enter');
    await page.locator('.details .body').first().waitFor();
  });
});

test('the names of the parties stay in sight while the diagram is scrolled', async () => {
  const { page, phone } = await openWindow({ viewport: { width: 1440, height: 600 } });
  await payForTea(phone);
  await page.getByRole('button', { name: 'Diagram' }).click();
  const list = page.locator('#panel-timeline .scrolls');
  await list.evaluate((element) => {
    element.scrollTop = element.scrollHeight;
  });
  const { y = 0 } = (await list.boundingBox()) ?? {};
  expect(await list.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
  for (const name of ['Phone', 'Shop', 'WeChat']) {
    const head = await page.locator('.lifeline text', { hasText: name }).boundingBox();
    expect(head?.y ?? -1).toBeGreaterThanOrEqual(y);
  }
});

test('Reset empties the page, the table and WeChat, once it is sure', async () => {
  const { page, phone } = await openWindow();
  await payForTea(phone);
  await page.locator('.row').first().waitFor();
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await rows()).toHaveLength(1);
  await page.getByRole('button', { name: 'Sure?' }).click();
  await page.getByText('No messages yet.').waitFor();
  await openTab(page, 'Orders');
  await page.getByText('No orders yet.').waitFor();
  expect(await rows()).toEqual([]);
  const ledger = await fetch(`${running().simulator}/ledger`);
  expect(await ledger.json()).toEqual({ orders: [] });
});

test('no request leaves the machine, nor could it', async () => {
  const { page, phone } = await openWindow();
  const origins = new Set<string>();
  page.context().on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:') origins.add(origin);
  });
  const document = await page.reload();
  expect(document?.headers()['content-security-policy']).toContain("default-src 'self';");
  await payForTea(phone);
  for (const tab of await page.getByRole('tab').all()) await tab.click();
  await page.getByRole('button', { name: '中文' }).click();
  await shownPage(phone).getByRole('button', { name: '购买 ¥68.00' }).waitFor();
  expect([...origins]).toEqual([running().url]);
  expect(new URL(running().url).hostname).toBe('127.0.0.1');
});
