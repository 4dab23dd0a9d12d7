import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

type Variables = Readonly<Record<string, string | undefined>>;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * The Chromium of this machine: `CHROMIUM_PATH`, the one that playwright has fetched, or one on the PATH.
 *
 * @param fetched where playwright keeps its own
 * @throws Error that tells in one line how to get one
 */
export function findChromium(
  variables: Variables = process.env,
  fetched = chromium.executablePath(),
): string {
  const { CHROMIUM_PATH: named, PATH = '' } = variables;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH: there is no ${named}; name the file, or unset the variable.`);
  }
  const onThePath = PATH.split(path.delimiter).filter((folder) => folder !== '');
  const places = NAMES.flatMap((name) => onThePath.map((folder) => path.join(folder, name)));
  const found = [fetched, ...places].find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new Error(
    'There is no Chromium here: apt-get install chromium, or npx playwright-core install chromium, or set CHROMIUM_PATH.',
  );
}

/** Starts it without a window. @throws Error where there is none */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() });
}
