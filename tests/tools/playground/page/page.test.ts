import type { PageExplanation } from '../../../../tools/playground/explaining';
import * as en from '../../../../tools/error-catalogue/en';
import * as zh from '../../../../tools/error-catalogue/zh';
import { exchangeOf } from './exchange-of';
import { openPage, type OpenedPage, type Stub } from './open-page';
import { exchangeNamed, recording } from './recording';

let page: OpenedPage;

afterEach(() => {
  expect(page.errors).toEqual([]);
  page.close();
});

const tellAll = (): void => {
  for (const each of recording.exchanges) page.tell('exchange', each);
  for (const each of recording.orders) page.tell('order', each);
};
const rows = (): string[] => page.findAll('.row').map(({ id }) => id.slice('row-'.length));

describe('the timeline', () => {
  it('shows every exchange, with how it went in one look', async () => {
    page = await openPage();
    tellAll();
    await page.until(() => rows().length === recording.exchanges.length);
    expect(page.text('#row-s8 .row-line')).toMatch(
      /WeChat→Shoppayment-notifytea-20261124-0002forged.*signature does not verify/,
    );
    expect(page.find('#row-s14').className).toContain('row-lost');
    expect(page.text('#row-s14 .glance')).toContain('✕ lost');
  });

  it('opens a message: pretty, with a curl line, and never run', async () => {
    page = await openPage();
    const body = '<xml><a><![CDATA[<img src=x onerror=alert(1)>]]></a></xml>';
    const { request } = exchangeNamed('s6');
    page.tell('exchange', exchangeOf({ request: { ...request, body } }));
    await page.until(() => rows().length === 1);
    page.find('.row-line').click();
    await page.until(() => page.findAll('.message').length === 2);
    expect(page.findAll('.body').map(({ textContent }) => textContent)[0]).toBe(
      '<xml>\n<a><![CDATA[<img src=x onerror=alert(1)>]]></a>\n</xml>\n',
    );
    expect(page.findAll('img')).toEqual([]);
    const copy = page.findAll('button').find(({ textContent }) => textContent === 'Copy as curl');
    copy?.click();
    await page.until(() => copy?.textContent === 'Copied');
    expect(page.copied[0]).toContain("curl -i 'http://127.0.0.1:3000/payment-notify'");
  });

  it('says what a refusal means and what to do, in the language of the page', async () => {
    page = await openPage({ path: '/?lang=zh' });
    tellAll();
    await page.until(() => rows().length === recording.exchanges.length);
    page.find('#row-p19 .row-line').click();
    await page.until(() => page.findAll('#row-p19 .reasons').length === 1);
    const { meaning, cause, fix } = zh.API_ERRORS.sku_unknown;
    expect(page.text('#row-p19 .finding')).toBe(`sku_unknown ${meaning}${cause}${fix}`);
    page.find('#row-s8 .row-line').click();
    await page.until(() => page.findAll('#row-s8 .reasons a').length === 1);
    expect(page.text('#row-s8 .finding-title')).toBe(
      `sign_mismatch ${zh.NOTIFY_REFUSALS.sign_mismatch.meaning}`,
    );
    page.find('#row-p3 .row-line').click();
    await page.until(() => page.findAll('#row-p3 .message').length === 2);
    expect(page.findAll('#row-p3 .reasons')).toEqual([]);
  });

  it('stays at the newest, also when it was hidden meanwhile, until somebody scrolls away', async () => {
    page = await openPage();
    const list = page.find('#panel-timeline .scrolls');
    let height = 900;
    Object.defineProperty(list, 'scrollHeight', { get: () => height });
    page.tell('exchange', exchangeNamed('p1'));
    await page.until(() => rows().length === 1);
    expect(list.scrollTop).toBe(900);
    page.find('#tab-orders').click();
    await page.until(() => page.find('#panel-timeline').hasAttribute('hidden'));
    list.scrollTop = 0;
    page.find('#tab-timeline').click();
    await page.until(() => !page.find('#panel-timeline').hidden);
    expect(list.scrollTop).toBe(900);
    list.scrollTop = 100;
    list.dispatchEvent(new page.window.Event('scroll'));
    await page.until(() => page.findAll('.to-newest').length === 1);
    height = 1_800;
    page.tell('exchange', exchangeNamed('p2'));
    await page.until(() => rows().length === 2);
    expect(list.scrollTop).toBe(100);
    page.find('.to-newest').click();
    await page.until(() => page.findAll('.to-newest').length === 0);
    expect(list.scrollTop).toBe(1_800);
    list.scrollTop = 100;
    list.dispatchEvent(new page.window.Event('scroll'));
    await page.until(() => page.findAll('.to-newest').length === 1);
    page.tell('reset', {});
    await page.until(() => rows().length === 0 && page.findAll('.to-newest').length === 0);
  });

  it('shows one order alone', async () => {
    page = await openPage();
    tellAll();
    await page.until(() => rows().length === recording.exchanges.length);
    const filter = page.find('.bar select') as HTMLSelectElement;
    filter.value = 'tea-20261124-0004';
    filter.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    await page.until(() => rows().length < recording.exchanges.length);
    expect(rows()).toEqual(['p11', 's13', 'p12', 's14', 'p13', 's15']);
  });

  it('draws the same as a diagram, which the keyboard leads back to the row', async () => {
    page = await openPage();
    tellAll();
    await page.until(() => rows().length === recording.exchanges.length);
    page.findAll('.segments button')[1]?.click();
    await page.until(() => page.findAll('.diagram').length === 1);
    expect(page.findAll('[role=option]')).toHaveLength(2 * recording.exchanges.length - 2);
    expect(page.findAll('.lost')).toHaveLength(2);
    page.press(page.find('.diagram'), 'ArrowDown');
    await page.until(() => page.findAll('.arrow-chosen').length === 1);
    page.press(page.find('.diagram'), 'Enter');
    await page.until(() => page.findAll('#row-p1 .details').length === 1);
  });
});

describe('the signature microscope', () => {
  const explanation: PageExplanation = {
    key: { source: 'stage', lastFour: '00k3' },
    kind: 'message',
    signType: 'MD5',
    taken: {
      pairs: [
        ['appid', 'wx1'],
        ['attach', '', 'empty'],
        ['sign', 'ABX', 'sign'],
      ],
      joined: 'appid=wx1',
      withKey: 'appid=wx1&key=***',
      digest: 'ABC',
      received: 'ABX',
      firstDifference: 2,
      fits: false,
    },
    findings: [
      {
        id: 'appsecret',
        kind: 'mistake',
        title: { en: 'The appsecret was used as key.', zh: '把 AppSecret 当成了密钥。' },
        fix: { en: 'Use the APIv2 key.', zh: '请用 APIv2 密钥。' },
      },
    ],
  };
  const stub: Stub = (_method, path) =>
    path === '/explain' ? { json: explanation } : { json: { scenarios: [] } };

  it('is led to from a message, and takes its signature apart', async () => {
    page = await openPage({ stub });
    tellAll();
    await page.until(() => rows().length === recording.exchanges.length);
    page.find('#row-s8 .row-line').click();
    await page.until(() => page.findAll('#row-s8 .tinted').length === 1);
    page.find('#row-s8 .tinted').click();
    await page.until(() => !page.find('#panel-microscope').hidden);
    const asked = `POST /explain ${JSON.stringify({ xml: exchangeNamed('s8').request.body })}`;
    await page.until(() => page.asked.includes(asked) && page.findAll('.comparison').length === 1);
    expect(page.findAll('.left-out th').map(({ textContent }) => textContent)).toEqual(['attach', 'sign']);
    expect(page.findAll('.comparison dd').map(({ innerHTML }) => innerHTML)).toEqual([
      'AB<mark>C</mark>',
      'AB<mark>X</mark>',
    ]);
    expect(page.text('.comparison-verdict')).toBe('✕ Different, from letter 3 on');
    expect(page.text('#panel-microscope .finding')).toBe(
      '✕ The appsecret was used as key.Use the APIv2 key.',
    );
  });

  it('explains what somebody pasted', async () => {
    page = await openPage({ path: '/?lang=zh#microscope', stub });
    page.write('#pasted', '{"paySign":"A"}');
    await page.until(() => !page.find('.paste button').hasAttribute('disabled'));
    page.find('.paste button').click();
    await page.until(() => page.findAll('.finding').length === 1);
    expect(page.asked).toContain('POST /explain {"payParams":{"paySign":"A"}}');
    expect(page.scrolledTo.map((each) => each.nextElementSibling)).toEqual([page.find('.explained')]);
    expect(page.text('#panel-microscope .finding-title')).toContain('把 AppSecret 当成了密钥。');
  });

  it('puts away what was pasted, when the timeline leads to the very message of before', async () => {
    page = await openPage({ path: '/?lang=en#microscope', stub });
    page.tell('exchange', exchangeNamed('s8'));
    const isShown = (): boolean => (page.find('.choice select') as HTMLSelectElement).value === 's8-request';
    const look = async (): Promise<void> => {
      page
        .findAll('button')
        .find(({ textContent }) => textContent === 'Look at the signature')
        ?.click();
      await page.until(isShown);
    };
    await page.until(() => page.findAll('.row-line').length === 1);
    page.find('.row-line').click();
    await page.until(() => page.findAll('.message').length === 2);
    await look();
    page.write('#pasted', '{"paySign":"A"}');
    await page.until(() => !page.find('.paste button').hasAttribute('disabled'));
    page.find('.paste button').click();
    await page.until(() => !isShown());
    await look();
  });

  const shows = (selector: string, text: string): boolean =>
    page.findAll(selector).some(({ textContent }) => textContent.includes(text));
  const paste = async (text: string): Promise<void> => {
    page.write('#pasted', text);
    await page.until(() => !page.find('.paste button').hasAttribute('disabled'));
    page.find('.paste button').click();
  };

  it('lets the server judge a text that is neither XML nor JSON, and puts the former verdict away', async () => {
    const nothing = {
      ...{ id: 'not_a_message', kind: 'refusal' },
      ...{
        title: { en: 'This is no message.', zh: '这不是消息。' },
        fix: { en: 'Give XML.', zh: '请给出 XML。' },
      },
    };
    const answer: Stub = (_method, path, body) => {
      if (path !== '/explain') return { json: { scenarios: [] } };
      const isUnreadable = JSON.stringify(body).includes('hello');
      return { json: isUnreadable ? { ...explanation, taken: undefined, findings: [nothing] } : explanation };
    };
    page = await openPage({ path: '/?lang=en#microscope', stub: answer });
    await paste('{"paySign":"A"}');
    await page.until(() => page.findAll('.comparison').length === 1);
    await paste('hello');
    await page.until(() => page.findAll('.comparison').length === 0);
    await page.until(() => shows('.finding-title', 'This is no message.'));
    expect(page.findAll('#panel-microscope .finding')).toHaveLength(1);
    expect(page.asked).toContain('POST /explain {"xml":"hello"}');
  });

  it('says which key was used, and takes another one that is neither shown nor kept', async () => {
    const key = 'AnotherMerchantKey00000000000wxyz';
    const answer: Stub = (_method, path, body) => {
      if (path !== '/explain') return { json: { scenarios: [] } };
      const isGiven = JSON.stringify(body).includes(key);
      const used = isGiven ? { source: 'given', lastFour: 'wxyz' } : { source: 'stage', lastFour: '00k3' };
      return { json: { ...explanation, key: used } };
    };
    page = await openPage({ path: '/?lang=en#microscope', stub: answer });
    await paste('{"paySign":"A"}');
    await page.until(() => shows('.key-used', '00k3'));
    const field = page.find('#other-key') as HTMLInputElement;
    expect([field.type, field.autocomplete]).toEqual(['password', 'off']);
    page.write('#other-key', key);
    await page.until(() => !page.find('.use-key').hasAttribute('disabled'));
    page.find('.use-key').click();
    await page.until(() => shows('.key-used', 'wxyz'));
    expect(page.asked).toContain(`POST /explain {"payParams":{"paySign":"A"},"key":"${key}"}`);
    expect(field.value).toBe('');
    const { document, location, localStorage, sessionStorage } = page.window;
    const kept = [localStorage, sessionStorage].flatMap((each) => Object.entries(each));
    const shown = [document.documentElement.outerHTML, document.cookie, location.href];
    expect(JSON.stringify([...kept, ...shown])).not.toContain(key);
    page.find('.stage-key').click();
    await page.until(() => shows('.key-used', '00k3'));
  });
});

describe('the scenarios', () => {
  const scenario = (id: string) => ({
    id,
    title: { en: `Title ${id}`, zh: `标题 ${id}` },
    correct: { en: `asks (${id})`, zh: `去问 (${id})` },
  });
  const stub: Stub = (method, path) => {
    if (method === 'GET') return { json: { scenarios: [scenario('lost'), scenario('late')] } };
    if (path === '/scenarios/late') return { status: 409, json: { error: 'another scenario is running' } };
    return { json: { id: 'lost', state: 'green' } };
  };

  it('run one after the other, and say why they stop', async () => {
    page = await openPage({ path: '/?lang=en#scenarios', stub });
    await page.until(() => page.findAll('.scenario').length === 2);
    expect(page.text('#scenario-lost')).toContain('A correct backend: asks (lost)');
    page.find('#panel-scenarios .primary').click();
    await page.until(() => page.findAll('#panel-scenarios .reason').length === 1);
    expect(page.asked.slice(-2)).toEqual(['POST /scenarios/lost {}', 'POST /scenarios/late {}']);
    expect(page.text('#panel-scenarios .reason')).toContain('another scenario is running');
  });

  it('turn green or red as the server tells, with their steps', async () => {
    page = await openPage({ path: '/?lang=en#scenarios', stub });
    await page.until(() => page.findAll('.scenario').length === 2);
    const step = (en: string, ok?: boolean) => ({ text: { en, zh: en }, ...(ok !== undefined && { ok }) });
    page.tell('scenario', { id: 'lost', state: 'running', steps: [step('An order')] });
    await page.until(() => page.text('#scenario-lost .badge') === 'Running');
    page.tell('scenario', { id: 'lost', state: 'green', steps: [step('An order'), step('Paid', true)] });
    page.tell('scenario', { id: 'late', state: 'red', steps: [step('Not paid', false)] });
    await page.until(() => page.text('.sum') === '2 in all, 1 right, 1 wrong');
    expect(page.findAll('.scenario-steps li').map(({ textContent }) => textContent)).toEqual([
      '·An order',
      '✓Paid',
      '✕Not paid',
    ]);
  });
});

describe('the orders', () => {
  it('stand with state, amount, history, anomaly and refunds', async () => {
    page = await openPage({ path: '/?lang=en#orders' });
    tellAll();
    await page.until(() => page.findAll('.order').length === recording.orders.length);
    expect(page.text('#order-tea-20261124-0001 .order-sum')).toBe('¥136.00Refund');
    expect(page.text('#order-tea-20261124-0001 .refunds')).toBe('on its way¥68.00 refund-0001');
    expect(page.text('#order-tea-20261124-0003 .anomaly')).toBe(
      'Somebody must look The amount does not fit the order (¥0.01)',
    );
    expect(page.findAll('#order-tea-20261124-0005 .change')).toHaveLength(2);
    expect(page.findAll('#order-tea-20261124-0005 .refund')).toEqual([]);
  });

  it('of scenarios stand apart, below those that somebody placed, and are marked', async () => {
    page = await openPage({ path: '/?lang=en#orders' });
    const [row] = recording.orders;
    const numbers = ['scenario-0123456789ab', 'teascenario-0123456789ab', 'scenario-my-own'];
    for (const outTradeNo of numbers) page.tell('order', { ...row, outTradeNo });
    await page.until(() => page.findAll('.order').length === 3);
    const marked = page.findAll('.played .order').filter((card) => card.querySelector('.badge-scenario'));
    expect(marked.map(({ id }) => id).sort()).toEqual(numbers.slice(0, 2).map((each) => `order-${each}`));
    expect(page.text('.played summary')).toBe('Orders that scenarios placed (2)');
    expect((page.find('.played') as HTMLDetailsElement).open).toBe(false);
    expect(page.findAll('.badge-scenario')).toHaveLength(2);
  });

  it('show money that came for an order that nobody placed', async () => {
    page = await openPage({ path: '/?lang=en#orders' });
    const payment = { outTradeNo: 'nobody-0001', transactionId: '42', totalFee: 6_800 };
    const recordedAt = '2026-11-24T04:18:06.689Z';
    page.tell('order', { outTradeNo: 'unknown#42', payment, recordedAt });
    await page.until(() => page.findAll('.order').length === 1);
    expect(page.text('.order-head')).toContain('nobody-0001¥68.00');
    expect(page.find('.anomaly time').textContent).toMatch(/^\d\d:\d\d:06$/);
    expect(page.text('#tab-orders')).toBe('Orders1');
  });

  it('are refunded by an amount in yuan, never by more than is left', async () => {
    const stub: Stub = (method) =>
      method === 'GET' ? { json: { scenarios: [] } } : { status: 409, json: { detail: 'Wait a minute.' } };
    page = await openPage({ path: '/?lang=en#orders', stub });
    tellAll();
    const form = '#order-tea-20261124-0001 .refund';
    await page.until(() => page.findAll(form).length === 1);
    const button = page.find(`${form} button`) as HTMLButtonElement;
    page.write(`${form} input`, '68.01');
    await page.until(() => button.disabled);
    page.write(`${form} input`, '12.5');
    await page.until(() => !button.disabled);
    button.click();
    await page.until(() => page.findAll(`${form} p.reason`).length === 1);
    expect(page.asked.at(-1)).toBe('POST /staff/refund {"outTradeNo":"tea-20261124-0001","refundFee":1250}');
    expect(page.text(`${form} p.reason`)).toBe('That did not work: Wait a minute.');
  });
});

describe('the frame', () => {
  it('has tabs that arrow keys lead through, kept in the address', async () => {
    page = await openPage();
    expect(page.findAll('[role=tab]').map(({ textContent }) => textContent)).toEqual([
      ...['Timeline', 'Signatures', 'Scenarios', 'Orders'],
    ]);
    page.press(page.find('#tab-timeline'), 'ArrowLeft');
    await page.until(() => page.find('#tab-orders').getAttribute('aria-selected') === 'true');
    expect(page.document.activeElement?.id).toBe('tab-orders');
    expect(page.window.location.hash).toBe('#orders');
    expect(page.find('#panel-timeline').hidden).toBe(true);
  });

  it('begins with the phone on a narrow screen, as one more tab', async () => {
    page = await openPage({ isNarrow: true });
    expect(page.findAll('[role=tab]')[0]?.id).toBe('tab-phone');
    expect(page.find('#tab-phone').getAttribute('aria-selected')).toBe('true');
    expect(page.find('#panel-phone').getAttribute('role')).toBe('tabpanel');
  });

  it('speaks the other language when asked, the phone too, and remembers it', async () => {
    page = await openPage({ path: '/', browser: 'en-US' });
    expect(page.text('h1')).toBe('Payment playground');
    page.find('[lang=zh-CN].quiet').click();
    await page.until(() => page.text('h1') === '小程序支付演练场');
    expect(page.find('iframe').getAttribute('src')).toBe('/phone/?lang=zh');
    expect(page.window.localStorage.getItem('playground.language')).toBe('zh');
    await page.until(() => page.document.documentElement.lang === 'zh-CN');
  });

  it('tells the payment in plain words as it goes on', async () => {
    page = await openPage();
    expect(page.text('.telling')).toContain('Buy something on the phone');
    for (const id of ['p1', 'p2', 's4', 'p3']) page.tell('exchange', exchangeNamed(id));
    await page.until(() => page.text('.telling').includes('prepay_id'));
    expect(page.findAll('.step-done')).toHaveLength(2);
  });

  it('tells of a pay sheet that did not open what the phone says, what that means and what to do', async () => {
    page = await openPage();
    for (const id of ['p1', 'p2', 'p14', 'p15']) page.tell('exchange', exchangeNamed(id));
    const { meaning, fix } = en.CLIENT_WORDS.缺少参数total_fee;
    await page.until(
      () => page.text('.telling') === `The phone says “调用支付JSAPI缺少参数: total_fee”: ${meaning} ${fix}`,
    );
  });

  it('empties everything only when asked twice', async () => {
    page = await openPage();
    const reset = page.find('.header-actions button');
    reset.click();
    await page.until(() => reset.textContent === 'All orders and messages go. Sure?');
    expect(page.asked.filter((each) => each.includes('reset'))).toEqual([]);
    reset.click();
    await page.until(() => reset.textContent === 'Reset');
    expect(page.asked).toContain('POST /reset {}');
    tellAll();
    await page.until(() => rows().length > 0);
    page.tell('reset', {});
    await page.until(() => rows().length === 0);
  });

  it('asks nobody but its own server', async () => {
    page = await openPage();
    const addresses = page
      .findAll('[src], link[href]')
      .map((each) => each.getAttribute('src') ?? each.getAttribute('href'));
    expect(addresses.filter((each) => !/^(?:\/|data:)/.test(each ?? ''))).toEqual([]);
  });
});
