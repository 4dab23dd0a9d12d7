import { createHash } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { payForTea } from '../support/on-phone';
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
function signatureOf(fields: Fields, key = running().key): string {
  const pairs = Object.keys(fields)
    .sort()
    .filter((name) => fields[name] !== '')
    .map((name) => `${name}=${fields[name] ?? ''}`);
  return createHash('md5')
    .update([...pairs, `key=${key}`].join('&'))
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

test('JSON of API v3 and words alone are told on the page, each in place of the verdict before it', async () => {
  const { page } = await openWindow();
  const titles = page.locator('#panel-microscope .finding-title');
  const comparison = await explain(page, xmlOf(NOTIFICATION, signatureOf(NOTIFICATION)));
  await comparison.locator('.comparison-verdict', { hasText: 'The same' }).waitFor();
  for (const [pasted, title] of [
    [
      '{"id":"EV-1","event_type":"TRANSACTION.SUCCESS","resource":{"ciphertext":"x"}}',
      'notification of API v3',
    ],
    ['{"code_url":"weixin://wxpay/bizpayurl?pr=x"}', 'another trade_type'],
    ['requestPayment:fail cancel', 'closed the pay sheet'],
    ['nothing that is known', 'no message of WeChat'],
  ] as const) {
    await explain(page, pasted);
    await titles.filter({ hasText: title }).waitFor();
    expect([await titles.count(), await comparison.count()]).toEqual([1, 0]);
  }
});

test('the key is told by four characters, and another one from a masked field signs in its place', async () => {
  const { page } = await openWindow();
  const other = 'AnotherMerchantKey00000000000wxyz';
  const comparison = await explain(page, xmlOf(NOTIFICATION, signatureOf(NOTIFICATION, other)));
  const used = page.locator('.key-used');
  await used.filter({ hasText: running().key.slice(-4) }).waitFor();
  await comparison.locator('.comparison-verdict', { hasText: 'Different' }).waitFor();
  await page.getByLabel('Another API v2 key').fill(other);
  await page.getByRole('button', { name: 'Use it' }).click();
  await comparison.locator('.comparison-verdict', { hasText: 'The same' }).waitFor();
  await used.filter({ hasText: 'wxyz' }).waitFor();
  expect(await page.getByLabel('Another API v2 key').getAttribute('type')).toBe('password');
  expect(await page.content()).not.toContain(other);
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
