import { createHash } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { payForTea } from './on-phone';
import { running } from './running';
import { openTab, openWindow, useBrowser } from './window';

useBrowser();

type Fields = Readonly<Record<string, string>>;

const NOTIFICATION: Fields = {
  appid: 'wx0000000000000000',
  attach: '',
  mch_id: '1900000109',
  nonce_str: 'zuZx0jO2f1tBIOLq',
  out_trade_no: '20261124browser',
  result_code: 'SUCCESS',
  return_code: 'SUCCESS',
  total_fee: '6800',
};

/** MD5 as WeChat's documentation describes it, without a line of the project's. */
function signatureOf(fields: Fields): string {
  const pairs = Object.keys(fields)
    .sort()
    .filter((name) => fields[name] !== '')
    .map((name) => `${name}=${fields[name] ?? ''}`);
  return createHash('md5')
    .update([...pairs, `key=${running().key}`].join('&'))
    .digest('hex')
    .toUpperCase();
}

function xmlOf(fields: Fields, sign: string): string {
  const elements = Object.entries({ ...fields, sign }).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `<xml>${elements.join('')}</xml>`;
}

async function explain(page: Page, message: string): Promise<Locator> {
  await openTab(page, 'Signatures');
  await page.locator('#pasted').fill(message);
  await page.getByRole('button', { name: 'Explain' }).click();
  return page.locator('.comparison');
}

test('of a message that was changed on the way the first letter that differs is marked', async () => {
  const { page } = await openWindow();
  const changed = { ...NOTIFICATION, total_fee: '1' };
  const [sign, right] = [signatureOf(NOTIFICATION), signatureOf(changed)];
  const comparison = await explain(page, xmlOf(changed, sign));
  await comparison.locator('.comparison-verdict', { hasText: 'Different' }).waitFor();

  const at = Array.from(right).findIndex((letter, place) => letter !== sign[place]);
  const texts = comparison.locator('dd');
  expect(await texts.allTextContents()).toEqual([right, sign]);
  expect(await comparison.locator('mark').allTextContents()).toEqual([right[at], sign[at]]);
  for (const marked of await texts.all()) {
    const before = await marked.evaluate((each) => each.querySelector('mark')?.previousSibling?.textContent);
    expect(before ?? '').toBe(right.slice(0, at));
  }
  expect(await page.locator('#panel-microscope .finding').count()).toBeGreaterThan(0);
});

test('of a message that is as it was signed nothing is marked, and the key is not shown', async () => {
  const { page } = await openWindow();
  const comparison = await explain(page, xmlOf(NOTIFICATION, signatureOf(NOTIFICATION)));
  await comparison.locator('.comparison-verdict', { hasText: 'The same' }).waitFor();
  expect(await comparison.locator('mark').count()).toBe(0);
  expect(await page.content()).not.toContain(running().key);
});

test('a row of the timeline leads to its own signature, step by step', async () => {
  const { page, phone } = await openWindow();
  await payForTea(phone);
  await page.locator('.row', { hasText: 'payment-notify' }).getByRole('button').click();
  await page.getByRole('button', { name: 'Look at the signature' }).first().click();
  await page.locator('.comparison-verdict', { hasText: 'The same' }).waitFor();
  const names = await page.locator('.fields tr:not(.left-out) th[scope=row]').allTextContents();
  expect(names).toContain('transaction_id');
  expect(names).not.toContain('sign');
  expect(names).toEqual([...names].sort());
});
