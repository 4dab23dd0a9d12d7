import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPhone } from '../../../../tools/playground/phone/build';
import { compileStyles } from '../../../../tools/playground/phone/compile/compile-styles';
import { readPageUrl } from '../../../../tools/playground/phone/engine/page-url';

const fixture = path.join(__dirname, '../../../fixtures/mini-program');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mini-program-'));
  await cp(fixture, folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);

/** The rules without layout. */
async function styles(wxss: string): Promise<string> {
  await write('pages/me/me.wxss', wxss);
  return (
    (await compileStyles(folder, ['pages/me/me'])).split('}\n').at(-1)?.replace(/\s+/g, ' ').trim() ?? ''
  );
}

describe('WXSS', () => {
  const page = 'wx-page[data-path="pages/me/me"]';

  it.each([
    ['.a { width: 20rpx }', `:where(${page}) .a { width: calc(20 * var(--rpx)) }`],
    ['.a { margin: -0.5rpx 1px }', `:where(${page}) .a { margin: calc(-0.5 * var(--rpx)) 1px }`],
    ['.a { height: 100vh }', `:where(${page}) .a { height: 100cqh }`],
    ['.a-20rpx { color: #20f }', `:where(${page}) .a-20rpx { color: #20f }`],
    ['view > .view { top: 0 }', `:where(${page}) wx-view > .view { top: 0 }`],
    ['page { top: 0 }', `wx-page:where([data-path="pages/me/me"]) { top: 0 }`],
    ['page .a { top: 0 }', `wx-page:where([data-path="pages/me/me"]) .a { top: 0 }`],
    ['@keyframes k { from { top: 0 } }', '@keyframes k { from { top: 0 } }'],
  ])('%s', async (wxss, css) => {
    expect(await styles(wxss)).toBe(css);
  });

  it('takes in what is imported, and lets app.wxss hold on every page', async () => {
    const css = await compileStyles(folder, []);
    expect(css).toMatch(/:where\(wx-page\) \.price \{\s+color: #c00;/);
    expect(css).toContain('wx-page {');
  });

  it('names the file and the line of an import that leads nowhere', async () => {
    await expect(styles(`\n@import 'none.wxss';`)).rejects.toThrow(/me\.wxss:2:1: there is no 'none.wxss'/);
  });
});

describe('a mini program that does not compile', () => {
  it('names the place in the WXML', async () => {
    await write('pages/me/me.wxml', '<view>\n  {{ ) }}\n</view>');
    await expect(buildPhone(folder)).rejects.toThrow(/^pages\/me\/me\.wxml:2:/);
  });

  it('names the page that has no WXML', async () => {
    await rm(path.join(folder, 'pages/me/me.wxml'));
    await expect(buildPhone(folder)).rejects.toThrow('pages/me/me.wxml is missing');
  });

  it('names the page that has no script', async () => {
    await rm(path.join(folder, 'pages/me/me.ts'));
    await expect(buildPhone(folder)).rejects.toThrow('pages/me/me.ts is missing');
  });

  it('says that it draws no components of its own', async () => {
    await write('pages/me/me.json', '{ "usingComponents": { "card": "/card" } }');
    await expect(buildPhone(folder)).rejects.toThrow('the phone draws pages only');
  });

  it('names the JSON that is none', async () => {
    await write('app.json', '{');
    await expect(buildPhone(folder)).rejects.toThrow(/app\.json cannot be read as JSON/);
  });
});

it.each([
  ['/pages/a/a?x=1&y=%20', { path: 'pages/a/a', query: { x: '1', y: '%20' } }],
  ['../b/b', { path: 'pages/b/b', query: {} }],
  ['./c?x', { path: 'pages/a/c', query: { x: '' } }],
  ['/pages/a/a?x=1=2', { path: 'pages/a/a', query: { x: '1=2' } }],
])('reads the address %s', (url, read) => {
  expect(readPageUrl(url, 'pages/a/a')).toEqual(read);
});
