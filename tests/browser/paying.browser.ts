import { onlyRow } from './books';
import { buyTea, payForTea, sees, shownPage } from '../support/on-phone';
import { running } from './running';
import { openTab, openWindow, useBrowser } from './window';

useBrowser();

test('who confirms has paid: the phone, the row and the messages say so', async () => {
  const { page, phone } = await openWindow();
  await buyTea(phone);
  await phone.locator('.sheet-fee', { hasText: '¥68.00' }).waitFor();
  await phone.locator('.sheet-pay').click();
  await phone.locator('.sheet-answered[data-state=paid]').waitFor();
  await phone.locator('.sheet-done').click();
  await sees(phone, 'Paid');
  await expect(onlyRow()).resolves.toMatchObject({ tradeState: 'SUCCESS', totalFee: 6800 });

  const names = page.locator('#panel-timeline .row-name');
  for (const name of ['payment-notify', 'GET /orders/{outTradeNo}']) {
    await names.getByText(name, { exact: true }).first().waitFor();
  }
  const told = await names.allTextContents();
  const inOrder = ['wx.login', 'POST /login', 'jscode2session', 'POST /orders', 'unifiedorder'];
  inOrder.push('wx.requestPayment', 'payment-notify');
  expect(told.filter((name) => inOrder.includes(name))).toEqual(inOrder);
  await page.locator('.step-done', { hasText: 'Paid' }).waitFor();
});

test('who cancels has not paid, and can pay the same order later', async () => {
  const { phone } = await openWindow();
  await buyTea(phone);
  await phone.locator('.sheet-close').click();
  await sees(phone, 'To be paid');
  await expect(onlyRow()).resolves.toMatchObject({ tradeState: 'NOTPAY' });

  await shownPage(phone).getByRole('button', { name: 'Pay now' }).click();
  await phone.locator('.sheet-pay').click();
  await phone.locator('.sheet-done').click();
  await sees(phone, 'Paid');
  await expect(onlyRow()).resolves.toMatchObject({ tradeState: 'SUCCESS' });
});

test('who has too little money is told so, and the order stays unpaid', async () => {
  const { phone } = await openWindow();
  await buyTea(phone);
  await phone.getByRole('button', { name: 'Not enough balance' }).click();
  await phone.locator('.sheet-answered[data-state=not-enough]').waitFor();
  await phone.locator('.sheet-done').click();
  await shownPage(phone).locator('.notice', { hasText: 'payment_failed' }).waitFor();
  await expect(onlyRow()).resolves.toMatchObject({ tradeState: 'NOTPAY' });
});

test('nobody touches the sheet: the time runs out, and nothing is paid', async () => {
  const { phone } = await openWindow();
  await buyTea(phone);
  await phone.getByRole('button', { name: 'Time out' }).click();
  await sees(phone, 'To be paid');
  await expect(onlyRow()).resolves.toMatchObject({ tradeState: 'NOTPAY' });
});

test('the sheet in a second window, by its link, pays for the first', async () => {
  const { page, phone } = await openWindow();
  await buyTea(phone);
  const [second] = await Promise.all([
    page.context().waitForEvent('page'),
    phone.locator('.sheet-qr').click(),
  ]);
  expect(new URL(second.url()).pathname).toMatch(/^\/sheet\/./);
  await second.locator('.sheet-pay').click();
  await second.locator('.sheet-answered[data-state=paid]').waitFor();

  await phone.locator('.sheet-answered[data-state=paid]').waitFor();
  await phone.locator('.sheet-done').click();
  await sees(phone, 'Paid');
  await expect(onlyRow()).resolves.toMatchObject({ tradeState: 'SUCCESS' });
});

test('staff pays back, and the order ends in REFUND', async () => {
  // The simulated WeChat takes fifteen seconds for it otherwise.
  await fetch(`${running().simulator}/refunds`, { method: 'POST', body: '{"afterSeconds": 0}' });
  const { page, phone } = await openWindow();
  await payForTea(phone);
  await openTab(page, 'Orders');
  const card = page.locator('#panel-orders .order');
  await card.getByRole('textbox').fill('20.50');
  await card.getByRole('button', { name: 'Refund' }).click();
  await card.locator('.badge-REFUND').waitFor();
  await card.locator('.badge-refund-SUCCESS').waitFor();
  const { tradeState, refunds } = await onlyRow();
  expect(tradeState).toBe('REFUND');
  expect(Object.values(refunds as object)).toMatchObject([{ refundFee: 2050, refundStatus: 'SUCCESS' }]);
});
