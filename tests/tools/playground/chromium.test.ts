import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../../../tools/playground/chromium';

/** A folder with an executable of this name in it, and the executable. */
function folderWith(name: string): readonly [folder: string, file: string] {
  const folder = mkdtempSync(path.join(tmpdir(), 'chromium-'));
  const file = path.join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return [folder, file];
}

const NOWHERE = path.join(tmpdir(), 'no', 'such', 'file');

test('CHROMIUM_PATH wins, and one that is not there is named', () => {
  const [folder, file] = folderWith('chromium');
  const [, other] = folderWith('my-own');
  expect(findChromium({ CHROMIUM_PATH: other, PATH: folder }, file)).toBe(other);
  expect(() => findChromium({ CHROMIUM_PATH: NOWHERE, PATH: folder }, file)).toThrow(
    `CHROMIUM_PATH: there is no ${NOWHERE}`,
  );
});

test('then the one that playwright fetched, then one on the PATH', () => {
  const [empty] = folderWith('firefox');
  const [, fetched] = folderWith('chrome');
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const [folder, file] = folderWith(name);
    const PATH = [empty, '', folder].join(path.delimiter);
    expect(findChromium({ PATH }, NOWHERE)).toBe(file);
    expect(findChromium({ PATH }, fetched)).toBe(fetched);
  }
});

test('without any, one line tells how to get one', () => {
  const [empty] = folderWith('firefox');
  const find = () => findChromium({ PATH: empty }, NOWHERE);
  expect(find).toThrow(/^[^\n]*apt-get install chromium[^\n]*npx playwright-core install chromium[^\n]*$/);
});
