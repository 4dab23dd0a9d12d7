import path from 'node:path';
import { buildPhone, type BuiltPhone } from '../../../../tools/playground/phone/build';
import { openDocument, type OpenDocument, type Stub } from './open-phone';

const fixture = path.join(__dirname, '../../../fixtures/mini-program');
let built: BuiltPhone;
let phone: OpenDocument;
let stub: Stub;

beforeAll(async () => {
  built = await buildPhone(fixture);
});

beforeEach(async () => {
  stub = () => ({ json: { appId: 'wx1' } });
  phone = openDocument(built, '/phone/?lang=zh', (...asked) => stub(...asked));
  await phone.until(() => phone.findAll('wx-page').length > 0);
});

afterEach(() => {
  phone.close();
});

/** Runs an expression where the mini program runs. */
const run = (expression: string): unknown => phone.window.eval(expression);

/** Which callbacks were called, in order, with what. */
function callbacksOf(call: string): Promise<unknown> {
  return run(`new Promise((resolve) => {
    const told = [];
    const tell = (name) => (result) => { told.push([name, result]); if (name === 'complete') resolve(told); };
    ${call.replace('CALLBACKS', `success: tell('success'), fail: tell('fail'), complete: tell('complete')`)};
  })`) as Promise<unknown>;
}

describe('the two styles', () => {
  it('gives a promise where no callback is given', async () => {
    stub = () => ({ json: { errMsg: 'login:ok', code: 'c1' } });
    expect(await run('wx.login()')).toEqual({ errMsg: 'login:ok', code: 'c1' });
    expect(phone.asked.at(-1)).toBe('POST /wx/login {}');
  });

  it('calls success and then complete, and gives no promise', async () => {
    stub = () => ({ json: { errMsg: 'login:ok', code: 'c1' } });
    const result = { errMsg: 'login:ok', code: 'c1' };
    expect(await callbacksOf('wx.login({ CALLBACKS })')).toEqual([
      ['success', result],
      ['complete', result],
    ]);
    expect(run('wx.login({ success() {} })')).toBeUndefined();
  });

  it('rejects with an error that has the errMsg', async () => {
    stub = () => null;
    await expect(run('wx.login()')).rejects.toMatchObject({ errMsg: 'login:fail', message: 'login:fail' });
  });
});

describe('wx.request', () => {
  const url = 'https://shop.example/orders';

  it('sends JSON to the backend by way of the playground, and reads JSON', async () => {
    stub = () => ({ status: 201, json: { totalFee: 1 } });
    const told = await callbacksOf(
      `wx.request({ url: '${url}', method: 'POST', data: { sku: 'a' }, CALLBACKS })`,
    );
    expect(told).toMatchObject([
      ['success', { statusCode: 201, data: { totalFee: 1 }, errMsg: 'request:ok' }],
      ['complete', {}],
    ]);
    expect(phone.asked.at(-1)).toBe('POST /shop/orders {"sku":"a"}');
  });

  it('puts the data of a GET into the address', async () => {
    await callbacksOf(`wx.request({ url: '${url}?a=1', data: { b: '茶' }, CALLBACKS })`);
    expect(phone.asked.at(-1)).toBe('GET /shop/orders?a=1&b=%E8%8C%B6');
  });

  it('takes a 500 for an answer', async () => {
    stub = () => ({ status: 500, json: { code: 'internal' } });
    const told = await callbacksOf(`wx.request({ url: '${url}', CALLBACKS })`);
    expect(told).toMatchObject([
      ['success', { statusCode: 500, data: { code: 'internal' } }],
      ['complete', {}],
    ]);
  });

  it('fails where the network does', async () => {
    stub = () => null;
    const told = await callbacksOf(`wx.request({ url: '${url}', CALLBACKS })`);
    expect(told).toEqual([
      ['fail', { errMsg: 'request:fail' }],
      ['complete', { errMsg: 'request:fail' }],
    ]);
  });

  it('fails where the backend gave the playground no answer', async () => {
    stub = () => ({ status: 502, json: {}, headers: { 'x-no-answer': '1' } });
    const told = await callbacksOf(`wx.request({ url: '${url}', CALLBACKS })`);
    expect(told).toMatchObject([
      ['fail', { errMsg: 'request:fail' }],
      ['complete', {}],
    ]);
  });

  it('refuses any other host, as a phone does', async () => {
    const told = await callbacksOf(`wx.request({ url: 'https://elsewhere.example/', CALLBACKS })`);
    expect(told).toMatchObject([
      ['fail', { errMsg: 'request:fail url not in domain list' }],
      ['complete', {}],
    ]);
    expect(phone.asked).toEqual(['GET /setting']);
  });
});

describe('what the phone shows and keeps', () => {
  it('asks with a dialog, and tells which button it was', async () => {
    const answer = run(`wx.showModal({ title: '退款', content: '真的吗？', confirmText: '是' })`);
    await phone.until(() => phone.findAll('[role=alertdialog]').length > 0);
    expect(phone.texts('.modal button')).toEqual(['取消', '是']);
    phone.find('.modal-no').click();
    expect(await answer).toEqual({ confirm: false, cancel: true, errMsg: 'showModal:ok' });
  });

  it('shows a toast and a loading sign in one place', async () => {
    await run(`wx.showLoading({ title: '下单中' })`);
    expect(phone.find('.toast').textContent).toBe('下单中');
    expect(phone.find('.toast').dataset['icon']).toBe('loading');
    await run('wx.hideLoading()');
    expect(phone.find('.toast').hidden).toBe(true);
  });

  it('keeps values with their type, and has an empty string for what is not there', () => {
    run(`wx.setStorageSync('cart', { sku: 'tea', quantity: 2 })`);
    expect(run(`wx.getStorageSync('cart')`)).toEqual({ sku: 'tea', quantity: 2 });
    run(`wx.removeStorageSync('cart')`);
    expect(run(`wx.getStorageSync('cart')`)).toBe('');
  });

  it('knows its own number, and what it cannot do', () => {
    expect(run('wx.getAccountInfoSync().miniProgram.appId')).toBe('wx1');
    expect(run(`wx.canIUse('requestPayment')`)).toBe(true);
    expect(run(`wx.canIUse('scanCode')`)).toBe(false);
    expect(() => run('wx.scanCode()')).toThrow("wx.scanCode is not on the playground's phone");
  });
});
