import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { buyTea, payForTea } from '../../tests/support/on-phone';
import { runBackend } from '../../tests/support/running-backend';
import { startChromium } from './chromium';
import { settingBeside } from './server/beside';
import { startPlayground } from './server/start';

const FOLDER = path.join(__dirname, '..', '..', 'docs', 'images');

interface Picture {
  readonly file: string;
  readonly locale: 'en-US' | 'zh-CN';
  readonly viewport: { readonly width: number; readonly height: number };
  /** Brings the page to where the picture is taken. */
  readonly prepare: (page: Page, phone: FrameLocator) => Promise<void>;
}

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 360, height: 740 };

/** One payment from the login to the books, and WeChat's notification of it taken out and shown. */
const aPayment =
  (paid: string): Picture['prepare'] =>
  async (page, phone) => {
    await payForTea(phone, paid);
    const notification = page.locator('.row', { hasText: 'payment-notify' });
    await notification.locator('.row-line').click();
    await page.mouse.move(0, 0);
    await notification.locator('.body').first().waitFor();
  };

const theSheet: Picture['prepare'] = async (_page, phone) => {
  await buyTea(phone);
  await phone.locator('.sheet-qr').waitFor();
};

const PICTURES: readonly Picture[] = [
  { file: 'playground.png', locale: 'en-US', viewport: WIDE, prepare: aPayment('Paid') },
  { file: 'playground.zh-CN.png', locale: 'zh-CN', viewport: WIDE, prepare: aPayment('已支付') },
  { file: 'playground-360.png', locale: 'en-US', viewport: NARROW, prepare: theSheet },
  { file: 'playground-360.zh-CN.png', locale: 'zh-CN', viewport: NARROW, prepare: theSheet },
];

/** Whether Chinese can be drawn: without a font for it, all its characters are the same box. */
async function hasChinese(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [tea, coin] = ['茶', '币'].map((character) => {
      const canvas = document.createElement('canvas');
      canvas.getContext('2d')?.fillText(character, 10, 20);
      return canvas.toDataURL();
    });
    return tea !== coin;
  });
}

async function take(
  browser: Browser,
  url: string,
  { file, locale, viewport, prepare }: Picture,
): Promise<void> {
  await fetch(`${url}/reset`, { method: 'POST' });
  const context = await browser.newContext({ locale, viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url);
  if (!(await hasChinese(page))) {
    throw new Error('There is no font here with Chinese characters: apt-get install fonts-noto-cjk.');
  }
  await prepare(page, page.frameLocator('iframe'));
  await page.screenshot({ path: path.join(FOLDER, file), animations: 'disabled' });
  await context.close();
  console.log(`docs/images/${file}`);
}

/** `npm run screenshots`: pays in the playground of a backend of its own, and takes the READMEs' pictures of it. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const ends: (() => Promise<void>)[] = [];
  try {
    const browser = await startChromium();
    ends.push(() => browser.close());
    const backend = await runBackend();
    ends.push(() => backend.end());
    const playground = await startPlayground(settingBeside(backend), backend.ports.PLAYGROUND_PORT, false);
    ends.push(() => playground.close());
    for (const picture of PICTURES) await take(browser, playground.url, picture);
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
