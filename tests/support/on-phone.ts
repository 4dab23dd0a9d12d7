import type { FrameLocator, Locator } from 'playwright-core';

/** The part of the phone's page that shows. */
export function shownPage(phone: FrameLocator): Locator {
  return phone.locator('wx-page:not([hidden])');
}

/** Taps the button of the first product, and waits for the pay sheet. */
export async function buyTea(phone: FrameLocator): Promise<void> {
  await shownPage(phone).getByRole('button', { name: '¥68.00' }).click();
  await phone.locator('.sheet-pay').waitFor();
}

/** Waits until the order's page says exactly this of it. */
export async function sees(phone: FrameLocator, word: string): Promise<void> {
  await shownPage(phone).locator('.state .word').getByText(word, { exact: true }).waitFor();
}

/** Buys the first product and pays for it. @param word what the phone says then: it has another language than the page's */
export async function payForTea(phone: FrameLocator, word = 'Paid'): Promise<void> {
  await buyTea(phone);
  await phone.locator('.sheet-pay').click();
  await phone.locator('.sheet-answered[data-state=paid]').waitFor();
  await phone.locator('.sheet-done').click();
  await sees(phone, word);
}
