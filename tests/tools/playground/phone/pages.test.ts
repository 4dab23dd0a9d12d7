import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPhone, type BuiltPhone } from '../../../../tools/playground/phone/build';
import { openDocument, type OpenDocument } from './open-phone';

const fixture = path.join(__dirname, '../../../fixtures/mini-program');
let built: BuiltPhone;
let phone: OpenDocument;

beforeAll(async () => {
  built = await buildPhone(fixture);
});

beforeEach(async () => {
  phone = openDocument(built, '/phone/?lang=zh');
  await phone.until(() => phone.findAll('wx-page').length > 0);
});

afterEach(() => {
  phone.close();
});

/** What the fixture's functions wrote down. */
const calls = (): string[] => (phone.window.eval('getApp().calls') as string[]).slice();
const onScreen = (): string[] =>
  phone.findAll('wx-page:not([hidden])').map((page) => page.dataset['path'] ?? '');

describe('what a page draws', () => {
  it('repeats, chooses, fills in a template, and shows an image of the mini program', () => {
    expect(phone.texts('.goods > wx-text:not(.price)')).toEqual(['1. 龙井', '2. 茶杯']);
    expect(phone.texts('.price')).toEqual(['¥68', '¥45']);
    expect(phone.findAll('.empty')).toEqual([]);
    const picture = phone.find('.goods wx-image img');
    expect(picture.getAttribute('src')).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(picture.getAttribute('alt')).toBe('龙井');
  });

  it('puts rpx of a style attribute into the words of CSS', () => {
    expect(phone.find('.echo').getAttribute('style')).toContain('calc(750 * var(--rpx))');
  });

  it('has no error to report', () => {
    expect(phone.errors).toEqual([]);
  });
});

it('says of an element that it does not draw', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'mini-program-'));
  await cp(fixture, folder, { recursive: true });
  await writeFile(path.join(folder, 'pages/list/list.wxml'), '<swiper />');
  const other = openDocument(await buildPhone(folder), '/phone/');
  await other.until(() => other.findAll('[role=alert]').length > 0);
  expect(other.find('[role=alert]').textContent).toContain('<swiper> is not drawn by this phone.');
  other.close();
  await rm(folder, { recursive: true });
});

describe('what a finger does', () => {
  it('calls the handler of a tap, and the page it leads to gets the query', () => {
    phone.find('.goods[role=button] wx-text').click();
    return phone
      .until(() => onScreen().join() === 'pages/detail/detail')
      .then(() => {
        expect(calls().slice(-3)).toEqual(['list onReady', 'list onHide', 'detail onLoad {"sku":"tea"}']);
        expect(phone.texts('.sku')).toEqual(['tea']);
        expect(phone.find('.navigation-title').textContent).toBe('货品 tea');
      });
  });

  it('keeps a caught tap from the element around it', () => {
    phone.find('.more').click();
    expect(calls().at(-1)).toBe('add tea');
    expect(onScreen()).toEqual(['pages/list/list']);
  });

  it('does nothing on a disabled button', () => {
    const before = calls();
    const disabled = phone.find('.more[disabled]');
    disabled.click();
    expect(calls()).toEqual(before);
    expect(disabled.getAttribute('aria-disabled')).toBe('true');
    expect(disabled.tabIndex).toBe(-1);
  });

  it('taps by Enter and by the space bar', () => {
    const press = (key: string, repeat = false): boolean =>
      phone
        .find('.old-spelling')
        .dispatchEvent(new phone.window.KeyboardEvent('keydown', { key, repeat, bubbles: true }));
    press('Enter');
    press(' ');
    press('x');
    press('Enter', true);
    expect(calls().filter((call) => call === 'old')).toHaveLength(2);
  });

  it('hands on what is typed, and setData draws it', () => {
    const field = phone.find('.note input') as HTMLInputElement;
    field.value = '少放糖';
    field.dispatchEvent(new phone.window.Event('input', { bubbles: true }));
    field.dispatchEvent(new phone.window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(phone.find('.echo').textContent).toBe('少放糖');
    expect(calls().at(-1)).toBe('send 少放糖');
  });

  it('follows a field that is bound both ways', () => {
    const field = phone.find('.model input') as HTMLInputElement;
    field.value = 'b';
    field.dispatchEvent(new phone.window.Event('input', { bubbles: true }));
    expect(phone.find('.model-echo').textContent).toBe('b');
  });

  it('pulls the page down: far enough it refreshes, less far it does not', () => {
    const viewport = phone.find('.viewport');
    const mouse = (type: string, clientY: number): boolean =>
      phone
        .find('.goods')
        .dispatchEvent(new phone.window.MouseEvent(type, { clientY, buttons: 1, bubbles: true }));
    mouse('mousedown', 10);
    mouse('mouseup', 50);
    expect(calls()).not.toContain('list onPullDownRefresh');
    mouse('mousedown', 10);
    mouse('mousemove', 80);
    expect(viewport.style.getPropertyValue('--pull')).toBe('70px');
    mouse('mouseup', 80);
    expect(calls().at(-1)).toBe('list onPullDownRefresh');
    expect(phone.texts('.empty')).toEqual(['空空如也']);
    return phone.until(() => !viewport.classList.contains('is-refreshing'));
  });
});

describe('where the pages are', () => {
  it('calls the lifecycle in order, there and back', async () => {
    expect(calls()).toEqual(['app onLaunch', 'app onShow', 'list onLoad', 'list onShow', 'list onReady']);
    phone.find('wx-navigator').click();
    await phone.until(() => onScreen().join() === 'pages/detail/detail');
    expect(phone.find('.tabs').hidden).toBe(true);
    phone.find('.navigation-back').click();
    expect(onScreen()).toEqual(['pages/list/list']);
    expect(calls().slice(5)).toEqual([
      'list onHide',
      'detail onLoad {"sku":"tea"}',
      'detail onUnload',
      'list onShow',
    ]);
    expect(phone.find('.navigation-title').textContent).toBe('小店');
    expect(phone.find('.navigation-back').hidden).toBe(true);
  });

  it('keeps a page of the tab bar when another is chosen', () => {
    const [first, second] = phone.findAll('.tab');
    second?.click();
    expect(onScreen()).toEqual(['pages/me/me']);
    expect(phone.find('.tab[aria-current=page]').textContent).toBe('我的');
    first?.click();
    expect(onScreen()).toEqual(['pages/list/list']);
    expect(calls().slice(5)).toEqual(['list onHide', 'list onShow']);
  });

  it('refuses in words of WeChat', async () => {
    const move = (call: string): Promise<string> =>
      phone.window.eval(`wx.${call}.then((r) => r.errMsg, (e) => e.errMsg)`) as Promise<string>;
    expect(await move(`navigateTo({ url: '/pages/none/none' })`)).toBe(
      'navigateTo:fail page "pages/none/none" is not found',
    );
    expect(await move(`navigateTo({ url: '/pages/me/me' })`)).toMatch(/^navigateTo:fail can not/);
    expect(await move(`navigateBack()`)).toBe('navigateBack:fail cannot navigate back at first page.');
    expect(await move(`switchTab({ url: '/pages/detail/detail' })`)).toMatch(/^switchTab:fail/);
    expect(await move(`reLaunch({ url: '/pages/detail/detail' })`)).toBe('reLaunch:ok');
    expect(calls().at(-2)).toBe('list onUnload');
  });
});
