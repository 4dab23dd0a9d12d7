import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../../tools/playground/chromium';
import { running } from './running';

/** A website that is open in the developer's browser: here, one on another port of this machine. */
let website: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  website = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>elsewhere</title>');
  }).listen(0, '127.0.0.1');
  await once(website, 'listening');
  browser = await startChromium();
});

beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(website.address() as AddressInfo).port}/`);
});

afterEach(() => page.close());

afterAll(async () => {
  await browser.close();
  website.close();
});

const GET_ITEM = JSON.stringify({ TableName: 'any', Key: { outTradeNo: { S: 'any' } } });

/** What changes something, or reads what is nobody's business, at each port. */
const ATTEMPTS = [
  ['a refund at the shop', () => `${running().api}/refunds`, '{"outTradeNo":"any","refundFee":1}'],
  ['a login at the shop', () => `${running().api}/login`, 'code=any'],
  [
    'an invocation of a function',
    () => `${running().lambda}/2015-03-31/functions/miniprogram-pay-local-refund-order/invocations`,
    '{}',
  ],
  ['a query of DynamoDB', () => `${running().database}/`, GET_ITEM],
  ["the simulator's clock", () => `${running().simulator}/clock`, '{"speed":1}'],
  ['a fault of the simulator', () => `${running().simulator}/faults`, '{"on":"notify","fault":"lost"}'],
  ["the playground's reset", () => `${running().url}/reset`, ''],
] as const;

describe.each(ATTEMPTS)('a page of another port is refused %s', (_, urlOf, body) => {
  test('by a request without preflight', async () => {
    const url = urlOf();
    const [answer] = await Promise.all([
      page.waitForResponse(url),
      page.evaluate(
        async ([to, text]) => {
          await fetch(to, { method: 'POST', mode: 'no-cors', body: text });
        },
        [url, body] as const,
      ),
    ]);
    expect(answer.status()).toBe(403);
  });

  test('by a form', async () => {
    const url = urlOf();
    const [answer] = await Promise.all([
      page.waitForResponse(url),
      page.evaluate((to) => {
        const form = document.createElement('form');
        Object.assign(form, { method: 'POST', action: to, enctype: 'text/plain' });
        document.body.append(form);
        form.submit();
      }, url),
    ]);
    expect(answer.status()).toBe(403);
  });

  test('by a request whose answer it would read', async () => {
    const read = page.evaluate(
      async ([to, text]) => {
        const headers = { 'content-type': 'application/json', 'x-amz-target': 'DynamoDB_20120810.GetItem' };
        return (await fetch(to, { method: 'POST', headers, body: text })).text();
      },
      [urlOf(), body] as const,
    );
    await expect(read).rejects.toThrow('Failed to fetch');
  });
});

test.each([
  ['the shop', () => `${running().api}/orders/any`],
  ['the functions', () => `${running().lambda}/`],
  ['DynamoDB', () => `${running().database}/`],
  ['the simulator', () => `${running().simulator}/ledger`],
  ['the playground', () => `${running().url}/setting`],
])('a frame in a page of another port does not show %s', async (_, urlOf) => {
  const url = urlOf();
  const [answer] = await Promise.all([
    page.waitForResponse(url),
    page.evaluate((from) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: from }));
    }, url),
  ]);
  expect(answer.status()).toBe(403);
});

test('a person who follows a link to the shop is told where the playground is', async () => {
  const { api, url } = running();
  await page.evaluate((to) => {
    document.body.append(Object.assign(document.createElement('a'), { href: to, textContent: 'the shop' }));
  }, api);
  const [answer] = await Promise.all([page.waitForResponse(`${api}/`), page.getByText('the shop').click()]);
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain(url);
});
