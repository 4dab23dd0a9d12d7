import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { startChromium } from '../../tools/playground/chromium';
import { running } from './running';

/** A window of a browser that knows nobody yet. */
export interface Window {
  readonly page: Page;
  /** What is on the phone. */
  readonly phone: FrameLocator;
}

let browser: Browser;
/** Of all windows of a test: what was asked of others than the playground, and what went wrong in a page. */
let strayed: string[] = [];
let faults: string[] = [];

/**
 * Gives each test an empty shop and windows of its own, or a whole file. Afterwards no window may have asked anybody
 * but the playground for anything, and no page may have thrown.
 */
export function useBrowser(each: 'test' | 'file' = 'test'): void {
  const [before, after] = each === 'test' ? [beforeEach, afterEach] : [beforeAll, afterAll];
  beforeAll(async () => {
    browser = await startChromium();
  });
  before(async () => {
    strayed = [];
    faults = [];
    await emptyShop();
  });
  after(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect({ strayed, faults }).toEqual({ strayed: [], faults: [] });
  });
  afterAll(() => browser.close());
}

/** What the button `Reset` does. */
export async function emptyShop(): Promise<void> {
  const { ok, status } = await fetch(`${running().url}/reset`, { method: 'POST' });
  if (!ok) throw new Error(`/reset was answered with ${status}.`);
}

/** Opens the playground. English and 1440 × 900, if nothing else is said. */
export async function openWindow(options: BrowserContextOptions = {}, path = '/'): Promise<Window> {
  const { url } = running();
  const context = await browser.newContext({
    ...{ locale: 'en-US', viewport: { width: 1440, height: 900 }, ...options },
    // The page's own policy forbids what would stray: without it one sees whether it tries.
    bypassCSP: true,
  });
  context.setDefaultTimeout(20_000);
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol !== 'data:' && asked.origin !== url) strayed.push(asked.href);
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  const page = await context.newPage();
  await page.goto(url + path);
  return { page, phone: page.frameLocator('iframe') };
}

/** The frame in which the phone is, for what a locator cannot do. */
export function phoneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes('/phone/'));
  if (frame === undefined) throw new Error('The page has no phone.');
  return frame;
}

/** Chooses a tab by its name. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
}
