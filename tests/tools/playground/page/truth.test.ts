import { timeOfDay } from '../../../../tools/playground/page/text/time';
import { openPage, type OpenedPage, type Stub } from './open-page';
import { exchangeNamed, recording } from './recording';

/*
 * What the page says is so however long it was open and whatever it heard: of a reloaded page, a deaf one, and one that
 * missed a message.
 */

let page: OpenedPage;

afterEach(() => {
  expect(page.errors).toEqual([]);
  page.close();
});

const rowOf = (outTradeNo: string) => {
  const found = recording.orders.find((row) => row.outTradeNo === outTradeNo);
  if (!found) throw new Error(`${outTradeNo} was not recorded.`);
  return found;
};
const refunded = rowOf('tea-20261124-0001');
const unpaid = rowOf('tea-20261124-0005');
const clock = (iso = ''): string => timeOfDay(Date.parse(iso));
const changes = (): string[] => page.findAll('.change').map(({ textContent }) => textContent);

describe('the strip', () => {
  const tellUpTo = (id: string): void => {
    const count = recording.exchanges.findIndex((each) => each.id === id) + 1;
    for (const each of recording.exchanges.slice(0, count)) page.tell('exchange', each);
  };

  it('does not say that no notification arrived because none was heard', async () => {
    page = await openPage();
    tellUpTo('p4');
    page.tell('order', { ...refunded, refunds: {}, tradeState: 'SUCCESS' });
    await page.until(() => page.findAll('.step-done').length >= 4);
    expect(page.text('.telling')).toBe(
      'The books say SUCCESS: only this means paid. When the phone asks again, this is its answer.',
    );
  });

  it('says that none was accepted where the ledger says so', async () => {
    page = await openPage();
    tellUpTo('p4');
    page.tell('order', { ...refunded, refunds: {}, tradeState: 'SUCCESS' });
    const lost = { at: refunded.createdAt, fault: 'lost', status: null, accepted: false };
    page.tell('deliveries', { outTradeNo: refunded.outTradeNo, attempts: [lost] });
    await page.until(() => page.text('.telling').startsWith('No notification was accepted'));
  });
});

describe('a banner', () => {
  it('says so while the simulated WeChat is not heard, and is gone when it is', async () => {
    page = await openPage();
    page.tell('hearing', false);
    await page.until(() => page.findAll('.disconnected').length === 1);
    expect(page.text('.disconnected')).toContain('does not hear the simulated WeChat');
    page.tell('hearing', true);
    await page.until(() => page.findAll('.disconnected').length === 0);
  });
});

describe('the history of an order', () => {
  it('is the same for a page that was just loaded: every step with its own time', async () => {
    page = await openPage({ path: '/?lang=en#orders' });
    page.tell('order', refunded);
    await page.until(() => page.findAll('.change').length > 0);
    const [refund] = Object.values(refunded.refunds ?? {});
    const times = [refunded.createdAt, refunded.prepayIdAt, refunded.timeEnd];
    expect(page.findAll('.change time').map((each) => each.getAttribute('datetime'))).toEqual([
      ...times,
      ...[refund?.createdAt, refund?.updatedAt],
    ]);
    expect(changes()[0]).toMatch(/Placed, and written into the books$/);
    expect(changes()[2]).toMatch(/Paid, at the time that WeChat says$/);
  });

  it('says of a step without a known time that it has none', async () => {
    page = await openPage({ path: '/?lang=en#orders' });
    const { anomalies = {} } = rowOf('tea-20261124-0003');
    page.tell('order', { ...unpaid, tradeState: 'CLOSED', anomalies });
    await page.until(() => page.findAll('.change').length === 4);
    expect(changes()[2]).toBe('time not knownClosed');
    const time = new Date(Date.parse(unpaid.createdAt) + 60_000).toISOString();
    page.tell('moment', { id: 'c', outTradeNo: unpaid.outTradeNo, type: 'order.closed', time });
    await page.until(() => changes().some((each) => each.endsWith(`${clock(time)}Closed`)));
  });
});

describe('"Reconcile now"', () => {
  const standing = { tradeState: 'NOTPAY', refunds: {}, anomalies: [] };
  const open = async (report: object): Promise<void> => {
    const stub: Stub = (_method, path) =>
      path === '/staff/reconcile' ? { json: report } : { json: { scenarios: [] } };
    page = await openPage({ path: '/?lang=en#orders', stub });
    page
      .findAll('button')
      .find(({ textContent }) => textContent === 'Reconcile now')
      ?.click();
    await page.until(() => page.findAll('.sweep-report').length === 1);
  };

  it('shows what it found, order by order', async () => {
    const nextAt = '2026-11-24T03:30:00.000Z';
    const after = { ...standing, tradeState: 'SUCCESS', refunds: { r1: 'PROCESSING' } };
    await open({
      orders: [
        { outTradeNo: 'T1', before: standing, after },
        { outTradeNo: 'T2', before: standing, after: standing, nextAt },
      ],
      ...{ unanswered: 1, left: 0, nextAt },
    });
    expect(page.text('.sweep-report p')).toBe(
      '2 orders were due and looked at; 1 changed. Of 1 WeChat gave no answer that can be believed.',
    );
    expect(page.findAll('.swept').map(({ textContent }) => textContent)).toEqual([
      'T1To be paid → Paid · refund r1: on its way',
      `T2Unchanged: To be paidasked about again at ${clock(nextAt)}`,
    ]);
  });

  it('says when the next one is due where none was', async () => {
    const nextAt = '2026-11-24T03:30:00.000Z';
    await open({ orders: [], unanswered: 0, left: 0, nextAt });
    expect(page.text('.sweep-report')).toBe(`No order was due. The next one is due at ${clock(nextAt)}.`);
  });
});

describe('the rows of the timeline', () => {
  it('show the order that they are about', async () => {
    page = await openPage();
    for (const id of ['p1', 's5', 's6']) page.tell('exchange', exchangeNamed(id));
    await page.until(() => page.findAll('.row').length === 3);
    const numbers = page.findAll('.row').map((row) => row.querySelector('.row-order')?.textContent);
    expect(numbers).toEqual(['', 'tea-20261124-0001', 'tea-20261124-0001']);
  });

  it('are left out by party, by text, and where the sweep asked', async () => {
    const nothing = { kind: 'message', signType: 'MD5', findings: [] };
    page = await openPage({
      stub: (_, path) => ({ json: path === '/explain' ? nothing : { scenarios: [] } }),
    });
    for (const each of recording.exchanges) page.tell('exchange', each);
    const all = recording.exchanges.length;
    const shown = (): number => page.findAll('.row').length;
    await page.until(() => shown() === all);
    page.write('.filter-text', 'sku_unknown');
    await page.until(() => shown() === 1);
    page.write('.filter-text', 'nothing has this');
    await page.until(() => page.text('.empty') === 'No message fits this filter.');
    page.write('.filter-text', '');
    await page.until(() => shown() === all);
    const party = page.find('.filter-party') as HTMLSelectElement;
    party.value = 'staff';
    party.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    await page.until(() => shown() < all && shown() > 0);
    party.value = '';
    party.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    await page.until(() => shown() === all);
    page.tell('exchange', {
      ...exchangeNamed('s15'),
      id: 's99',
      startedAt: exchangeNamed('s15').startedAt + 1e6,
    });
    await page.until(() => shown() === all + 1);
    page.find('.filter-sweep input').click();
    await page.until(() => page.findAll('#row-s99').length === 0);
    expect(page.findAll('#row-s15')).toHaveLength(1);
  });
});
