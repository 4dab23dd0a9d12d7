import { buildPhone, type BuiltPhone } from '../../../../tools/playground/phone/build';
import { openDocument, type OpenDocument, type Stub } from './open-phone';

let built: BuiltPhone;
let phone: OpenDocument;
/** The backend's one order, and WeChat's one sheet. */
let tradeState: string;
let sheetState: string;
let ordered: Record<string, unknown>;
let closing: 'done' | 'early';

beforeAll(async () => {
  built = await buildPhone();
});

beforeEach(async () => {
  tradeState = 'NOTPAY';
  sheetState = 'open';
  closing = 'done';
  phone = openDocument(built, '/phone/?lang=en', stub);
  await phone.until(() => phone.findAll('.buy').length > 0);
});

afterEach(() => {
  phone.close();
});

const stub: Stub = (method, url, body) => {
  const order = () => ({
    outTradeNo: ordered['outTradeNo'],
    sku: ordered['sku'],
    quantity: ordered['quantity'],
    body: '西湖龙井茶 50克',
    totalFee: 13600,
    feeType: 'CNY',
    tradeState,
    refunds: [],
    createdAt: '2026-11-24T02:00:00.000Z',
    timeExpire: '2099-11-25T02:00:00.000Z',
  });
  const sheet = {
    id: 's1',
    outTradeNo: 'o',
    body: 'b',
    totalFee: 13600,
    payee: 'p',
    state: sheetState,
    notice: null,
  };
  if (url === '/wx/login') return { json: { errMsg: 'login:ok', code: 'c' } };
  if (url === '/shop/login') return { json: { openid: 'o', token: 't', expiresIn: 7200 } };
  if (url === '/wx/requestPayment' || url === '/sheets/s1') return { json: { sheet } };
  if (url === '/sheets/s1/confirm') [sheetState, tradeState] = ['paid', 'SUCCESS'];
  if (url === '/sheets/s1/cancel') sheetState = 'cancelled';
  if (url === '/shop/orders' && method === 'POST') {
    ordered = body as Record<string, unknown>;
    const signed = { appId: 'a', timeStamp: '1', nonceStr: 'n', package: 'p', signType: 'MD5', paySign: 's' };
    return { status: 201, json: { outTradeNo: ordered['outTradeNo'], totalFee: 13600, ...signed } };
  }
  if (url === '/shop/orders') return { json: { orders: [order()] } };
  if (url.endsWith('/close')) {
    if (closing === 'early') {
      const code = 'order_not_closable_yet';
      return { status: 409, json: { code, detail: 'd', closableAt: '2026-11-24T02:05:00.000Z' } };
    }
    tradeState = 'CLOSED';
  }
  if (url.startsWith('/shop/orders/')) return { json: order() };
  return { json: { appId: 'wx1' } };
};

/** Two of the first product, up to the pay sheet. */
async function buyTwo(): Promise<void> {
  const [less, more] = phone.findAll('.step');
  expect(less?.hasAttribute('disabled')).toBe(true);
  more?.click();
  expect(phone.find('.count').textContent.trim()).toBe('2');
  phone.find('.buy.wide').click();
  await phone.until(() => phone.findAll('.sheet-open').length > 0);
}

it('pays in the sample of this project: its own pages, from the shelf to the order and the list of orders', async () => {
  await buyTwo();
  phone.find('.sheet-pay').click();
  await phone.until(() => phone.findAll('.sheet-done').length > 0);
  phone.find('.sheet-done').click();
  await phone.until(() => phone.texts('.state .total').includes('¥136.00'));
  expect(phone.find('.state').className).toContain('paid');
  expect(ordered).toMatchObject({ sku: 'tea-longjing-50g', quantity: 2 });

  phone.find('.navigation-back').click();
  phone.find('.to-orders').click();
  await phone.until(() => phone.findAll('.order').length > 0);
  expect(phone.find('.order .word').className).toContain('paid');
  expect(phone.errors).toEqual([]);
});

it('cancels in the sample: the order stays, and can be paid', async () => {
  await buyTwo();
  phone.find('.sheet-close').click();
  await phone.until(() => phone.findAll('.actions .button').length > 0);
  expect(phone.find('.notice[role=alert]').textContent).toContain('Nothing was paid');
  expect(phone.errors).toEqual([]);
});

describe('an unpaid order', () => {
  beforeEach(async () => {
    await buyTwo();
    phone.find('.sheet-close').click();
    await phone.until(() => phone.findAll('.actions .cancel').length > 0);
    phone.find('.actions .cancel').click();
    await phone.until(() => phone.findAll('.modal').length > 0);
  });

  it('is cancelled after a question, and cannot be paid any more', async () => {
    phone.find('.modal-yes').click();
    await phone.until(() => phone.find('.state').className.includes('ended'));
    expect(phone.findAll('.actions .button')).toEqual([]);
    expect(phone.errors).toEqual([]);
  });

  it('stays where the payer thinks better of it', async () => {
    phone.find('.modal-no').click();
    await phone.until(() => phone.findAll('.modal').length === 0);
    expect(tradeState).toBe('NOTPAY');
    expect(phone.findAll('.actions .cancel')).toHaveLength(1);
  });

  it('that is too young to be cancelled stays, and the payer reads why', async () => {
    closing = 'early';
    phone.find('.modal-yes').click();
    await phone.until(() => phone.texts('.notice[role=alert]').join().includes('five minutes'));
    expect(phone.findAll('.actions .cancel')).toHaveLength(1);
    expect(phone.errors).toEqual([]);
  });
});
