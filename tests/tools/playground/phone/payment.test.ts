import path from 'node:path';
import { buildPhone, type BuiltPhone } from '../../../../tools/playground/phone/build';
import type { PaySheet } from '../../../../tools/playground/phone/sheet/pay-sheet';
import { openDocument, type OpenDocument, type Stub } from './open-phone';

const fixture = path.join(__dirname, '../../../fixtures/mini-program');
const prepared = {
  timeStamp: '1764000000',
  nonceStr: 'n',
  package: 'prepay_id=1',
  signType: 'MD5',
  paySign: 'x',
};
const open: PaySheet = {
  id: 'sheet1',
  outTradeNo: 'order1',
  body: '西湖龙井茶 50克',
  totalFee: 6800,
  payee: '商户1900000109',
  state: 'open',
  notice: null,
};

let built: BuiltPhone;
let phone: OpenDocument;
/** As WeChat (simulated) keeps it. */
let kept: PaySheet;

beforeAll(async () => {
  built = await buildPhone(fixture);
});

afterEach(() => {
  phone.close();
});

/** WeChat in a few lines: what the user does with a sheet is its state from then on. */
const wechat: Stub = (method, url) => {
  const ends: Record<string, Partial<PaySheet>> = {
    confirm: { state: 'paid' },
    cancel: { state: 'cancelled' },
    'not-enough': { state: 'not-enough', notice: '余额不足' },
  };
  const action = /^\/sheets\/sheet1\/(.+)$/.exec(url)?.[1] ?? '';
  if (url === '/setting') return { json: { appId: 'wx1', lanUrl: 'http://192.168.1.5:3200' } };
  if (url === '/wx/requestPayment') return { json: { sheet: kept } };
  if (method === 'POST' && kept.state !== 'open') return { status: 409, json: {} };
  kept = { ...kept, ...ends[action] };
  return { json: { sheet: kept } };
};

async function start(language: string, stub: Stub = wechat): Promise<void> {
  kept = { ...open };
  phone = openDocument(built, `/phone/?lang=${language}`, stub);
  await phone.until(() => phone.findAll('wx-page').length > 0);
}

/** Calls wx.requestPayment in the phone, by its promise. */
function pay(): Promise<Record<string, unknown>> {
  const call = `wx.requestPayment(${JSON.stringify(prepared)}).then((r) => r, (e) => ({ ...e }))`;
  return phone.window.eval(call) as Promise<Record<string, unknown>>;
}

const press = (text: string): void => {
  const found = phone
    .findAll('button')
    .find((button) => button.textContent === text && !button.closest('[hidden]'));
  if (!found) throw new Error(`No button says ${text}: ${phone.texts('button').join(', ')}`);
  found.click();
};
const key = (name: string, more = {}): boolean =>
  (phone.document.activeElement ?? phone.document.body).dispatchEvent(
    new phone.window.KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
  );
const sheetIsOpen = (): Promise<void> => phone.until(() => phone.findAll('.sheet-open').length > 0);

describe.each([
  { language: 'zh', confirm: '确认支付', short: '余额不足', done: '完成', title: '支付' },
  { language: 'en', confirm: 'Confirm payment', short: 'Not enough balance', done: 'Done', title: 'Pay' },
])('the pay sheet in $language', ({ language, confirm, short, done, title }) => {
  beforeEach(() => start(language));

  it('shows what is paid to whom, and a code that opens it elsewhere', async () => {
    void pay();
    await sheetIsOpen();
    expect(phone.find('.sheet-fee').textContent).toBe('¥68.00');
    expect(phone.find('.sheet-payee b').textContent).toBe('商户1900000109');
    expect(phone.find('[role=dialog]').getAttribute('aria-label')).toBe(title);
    expect(phone.find('.sheet-qr').getAttribute('href')).toMatch(
      /^http:\/\/192\.168\.1\.5:3200\/sheet\/sheet1\?lang=/,
    );
    expect(phone.find('.sheet-qr svg')).toBeDefined();
    expect(phone.asked).toContain(`POST /wx/requestPayment ${JSON.stringify(prepared)}`);
  });

  it('pays', async () => {
    const result = pay();
    await sheetIsOpen();
    press(confirm);
    await phone.until(() => phone.findAll('.sheet-answered[data-state=paid]').length > 0);
    press(done);
    expect(await result).toEqual({ errMsg: 'requestPayment:ok' });
    expect(phone.findAll('[role=dialog]')).toEqual([]);
  });

  it('says that there is not enough money', async () => {
    const result = pay();
    await sheetIsOpen();
    press(short);
    await phone.until(() => phone.findAll('.sheet-answered').length > 0);
    expect(phone.find('.sheet-answered h2').textContent).toBe(short);
    press(done);
    expect(await result).toEqual({ errMsg: 'requestPayment:fail', err_code: 2, err_desc: '余额不足' });
  });
});

describe('the pay sheet', () => {
  it('times out as a real phone does: fail cancel', async () => {
    await start('zh');
    const result = pay();
    await sheetIsOpen();
    press('一直不付');
    expect(phone.asked).not.toContain('POST /sheets/sheet1/cancel {}');
    expect(await result).toEqual({ errMsg: 'requestPayment:fail cancel' });
    expect(phone.asked).toContain('POST /sheets/sheet1/cancel {}');
  });

  it('is cancelled by Escape, and gives the keyboard back', async () => {
    await start('zh');
    phone.find('.old-spelling').focus();
    const result = pay();
    await sheetIsOpen();
    key('Escape');
    expect(await result).toEqual({ errMsg: 'requestPayment:fail cancel' });
    expect(phone.document.activeElement).toBe(phone.find('.old-spelling'));
  });

  it('keeps the keyboard inside, both ways round', async () => {
    await start('zh');
    void pay();
    await sheetIsOpen();
    expect(phone.document.activeElement?.textContent).toBe('确认支付');
    const seen: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      key('Tab');
      seen.push(phone.document.activeElement?.className ?? '');
    }
    expect(seen).toEqual(['sheet-link', 'sheet-try', 'sheet-try', 'sheet-qr', 'sheet-close', 'sheet-pay']);
    key('Tab', { shiftKey: true });
    expect(phone.document.activeElement?.className).toBe('sheet-close');
  });

  it('pays by six digits', async () => {
    await start('zh');
    const result = pay();
    await sheetIsOpen();
    press('使用密码');
    const field = phone.find('.sheet-password input') as HTMLInputElement;
    expect(phone.document.activeElement).toBe(field);
    for (const value of ['12345a', '123456']) {
      expect(kept.state).toBe('open');
      field.value = value;
      field.dispatchEvent(new phone.window.Event('input'));
    }
    await phone.until(() => phone.findAll('.sheet-answered').length > 0);
    press('完成');
    expect(await result).toEqual({ errMsg: 'requestPayment:ok' });
  });

  it('shows what another window did', async () => {
    await start('zh');
    const result = pay();
    await sheetIsOpen();
    kept = { ...kept, state: 'paid' };
    await phone.until(() => phone.findAll('.sheet-answered[data-state=paid]').length > 0);
    press('完成');
    expect(await result).toEqual({ errMsg: 'requestPayment:ok' });
  });

  it('stays open where WeChat does not answer, and says so', async () => {
    await start('zh', (method, url, body) => (url.endsWith('/confirm') ? null : wechat(method, url, body)));
    void pay();
    await sheetIsOpen();
    press('确认支付');
    await phone.until(() => phone.find('.sheet-says').textContent.includes('没有应答'));
    expect(phone.findAll('.sheet-open')).toHaveLength(1);
  });

  it('does not open for a signature that is wrong: a dialog says why, and the call fails', async () => {
    const refused = { errMsg: 'requestPayment:fail', err_code: 2, err_desc: '支付验证签名失败' };
    await start('zh', (method, url, body) =>
      url === '/wx/requestPayment' ? { json: refused } : wechat(method, url, body),
    );
    const result = pay();
    await phone.until(() => phone.texts('.modal p').includes('支付验证签名失败'));
    press('确定');
    expect(await result).toEqual(refused);
  });
});

describe('the pay sheet in a window of its own', () => {
  it('pays there, too', async () => {
    kept = { ...open };
    phone = openDocument(built.sheet, '/sheet/sheet1?lang=en', wechat);
    await sheetIsOpen();
    expect(phone.find('.sheet-fee').textContent).toBe('¥68.00');
    press('Confirm payment');
    await phone.until(() => phone.findAll('.sheet-answered[data-state=paid]').length > 0);
    press('Done');
    expect(phone.find('.sheet-says').textContent).toBe('This pay sheet has been answered.');
  });

  it('says that a sheet is not there', async () => {
    phone = openDocument(built.sheet, '/sheet/none?lang=en', () => ({ status: 404, json: {} }));
    await phone.until(() => phone.texts('[role=alert]').join().startsWith('There is no such pay sheet'));
  });
});
