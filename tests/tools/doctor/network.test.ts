import { clock, judgeClock } from '../../../tools/doctor/checks/clock';
import { hosts } from '../../../tools/doctor/checks/hosts';
import { judgeReply, notifyUrls } from '../../../tools/doctor/checks/notify-urls';
import { parts } from '../../../tools/doctor/checks/parts';
import { NoKnock } from '../../../tools/doctor/ports';
import { privacyOf } from '../../../tools/doctor/private-address';
import { answer, brief, localShop, NOW, realShop, silentWorld, stage, world } from './a-patient';

/** Written out here, since the doctor takes them from the code that it judges. */
const SAYS_UNSIGNED =
  '<xml><return_code>FAIL</return_code><return_msg>signature does not verify</return_msg></xml>';
const SAYS_UNFIT = '<xml><return_code>FAIL</return_code><return_msg>message does not fit</return_msg></xml>';

test.each([
  [0, 'ok', 'within 1 s of h'],
  [-60_000, 'ok', 'within 61 s of h'],
  [61_000, 'warning', '61 s ahead of h'],
  [-300_000, 'warning', '300 s behind h'],
  [301_000, 'error', '301 s ahead of h; WeChat refuses what is signed at such a time'],
])('a clock that is off by %d ms: %s', (aheadMs, state, words) => {
  expect(brief([judgeClock(aheadMs, 'h')])).toEqual([[state, 'clock', words]]);
});

describe('the clock', () => {
  test('is compared with that of the first host that tells the time', async () => {
    const asked: string[] = [];
    const knock = ({ url }: { url: string }) => {
      asked.push(url);
      if (asked.length === 1) return Promise.reject(new NoKnock('timeout'));
      return Promise.resolve(answer({ date: new Date(NOW.getTime() - 600_000).toUTCString() }));
    };
    const [line] = await clock(realShop(), world({ knock }));
    expect(asked).toEqual(['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com']);
    expect([line?.state, line?.what.en]).toEqual(['error', expect.stringMatching(/^600 s ahead of api2/)]);
  });

  test('is not compared with itself', async () => {
    expect((await clock(localShop(), world()))[0]?.state).toBe('not checked');
    expect((await clock(realShop(), silentWorld('no network')))[0]?.state).toBe('not checked');
  });
});

describe('the hosts', () => {
  const names = ['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com', 'api.weixin.qq.com'];

  test('main and backup are told with their times', async () => {
    const lines = await hosts(realShop(), world({ knock: () => Promise.resolve(answer({ tookMs: 41.4 })) }));
    expect(brief(lines)).toEqual([
      ['ok', names[0], 'for payments: answers in 41 ms'],
      ['ok', names[1], 'for payments, the backup: answers in 41 ms'],
      ['ok', names[2], 'for login and shipments: answers in 41 ms'],
    ]);
  });

  test('one that is silent is a fault, a backup a warning; and from outside AWS no more than that', async () => {
    const knock = ({ url }: { url: string }) =>
      url.includes('api.weixin') ? Promise.resolve(answer()) : Promise.reject(new NoKnock('timeout'));
    const states = async (shop: ReturnType<typeof realShop>) =>
      (await hosts(shop, world({ knock }))).map(({ state }) => state);
    expect(await states(realShop())).toEqual(['error', 'warning', 'ok']);
    expect(await states(stage())).toEqual(['warning', 'warning', 'ok']);
  });

  test('without a network are not checked', async () => {
    const lines = await hosts(realShop(), silentWorld('no network'));
    expect(lines.map(({ state }) => state)).toEqual(['not checked', 'not checked', 'not checked']);
  });

  test('of the simulator are not knocked at', async () => {
    expect(brief(await hosts(localShop(), world()))).toEqual([
      ['ok', 'WeChat', 'all of it is the simulator on this machine'],
    ]);
  });
});

test('the parts of npm start are told one by one', async () => {
  const knock = ({ url }: { url: string }) =>
    url.endsWith(':3000') ? Promise.reject(new NoKnock('refused')) : Promise.resolve(answer());
  const lines = await parts(localShop(), world({ knock }));
  expect(lines.map(({ state, subject }) => [state, subject.en])).toEqual([
    ['ok', 'DynamoDB'],
    ['ok', 'WeChat, simulated'],
    ['ok', 'WeChat, over TLS'],
    ['warning', 'the shop'],
    ['ok', 'the functions'],
  ]);
});

test.each([
  ['the right words', { body: SAYS_UNSIGNED }, 'ok', /answers FAIL .* in 12 ms/],
  ['other words', { body: SAYS_UNFIT }, 'warning', /other words/],
  ['the right words, too late', { body: SAYS_UNSIGNED, tookMs: 5_001 }, 'warning', /hangs up after 5 s/],
  ['SUCCESS', { body: '<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>' }, 'error', /anybody can/],
  ['500 and FAIL', { status: 500, body: SAYS_UNSIGNED }, 'error', /answers 500/],
  ['a redirect', { status: 301 }, 'error', /follows no redirect/],
  ['a page', { body: '<html>Welcome</html>' }, 'error', /no FAIL/],
  ['403', { status: 403, body: '{"message":"Forbidden"}' }, 'error', /answers 403/],
] as const)('an address that answers %s', (_, change, state, words) => {
  const line = judgeReply('NOTIFY_URL', answer(change));
  expect([line.state, line.what.en]).toEqual([state, expect.stringMatching(words)]);
});

describe('the notification addresses', () => {
  const knock = ({ url, body }: { url: string; body?: string }) => {
    expect(body).not.toContain('sign');
    return Promise.resolve(answer({ body: url.includes('refund') ? SAYS_UNFIT : SAYS_UNSIGNED }));
  };
  const states = async (shop: ReturnType<typeof realShop>, addresses: readonly string[]) => {
    const resolve = () => Promise.resolve(addresses);
    const lines = await notifyUrls(shop, world({ knock, resolve }));
    return lines.map(({ state, subject }) => `${state} ${subject.en}`);
  };
  const well = ['ok NOTIFY_URL', 'ok NOTIFY_URL', 'ok REFUND_NOTIFY_URL', 'ok REFUND_NOTIFY_URL'];

  test('are public and refuse what is not signed', async () => {
    expect(await states(realShop(), ['93.184.216.34', '2606:2800:220:1::1'])).toEqual(well);
  });

  test.each([['127.0.0.1'], ['10.1.2.3'], ['::1'], ['fd00::1']])('may not lead to %s', async (address) => {
    expect(await states(realShop(), ['93.184.216.34', address])).toEqual([
      'error NOTIFY_URL',
      'error REFUND_NOTIFY_URL',
    ]);
  });

  test('have to be https, without a query', async () => {
    const outputs = {
      NotifyUrl: 'http://pay.example.com/n',
      RefundNotifyUrl: 'https://pay.example.com/r?a=b',
    };
    const stack = { status: 'UPDATE_COMPLETE', outputs, resources: {} };
    const lines = await notifyUrls(
      stage({ stack }),
      world({ resolve: () => Promise.resolve(['93.184.216.34']) }),
    );
    expect(brief(lines).map(([, , words]) => words)).toEqual([
      expect.stringMatching(/^is not https/),
      expect.stringMatching(/^has a query/),
    ]);
  });

  test('are those that the functions give WeChat, whatever the stack says', async () => {
    const outputs = { NotifyUrl: 'https://pay.example.com/payment-notify' };
    const stack = { status: 'UPDATE_COMPLETE', outputs, resources: {} };
    const given = 'https://old.example.com/payment-notify';
    const asked: string[] = [];
    const ports = world({
      resolve: () => Promise.resolve(['93.184.216.34']),
      knock: ({ url }) => {
        asked.push(url);
        return Promise.resolve(answer());
      },
    });
    await notifyUrls({ ...stage({ stack }), environment: { NOTIFY_URL: given } }, ports);
    expect(asked).toEqual([given]);
  });

  test('on this machine are for the simulator alone', async () => {
    expect(await states(localShop(), [])).toEqual(['ok NOTIFY_URL', 'ok REFUND_NOTIFY_URL']);
    const url = localShop().environment['NOTIFY_URL'];
    expect(await states(realShop({ NOTIFY_URL: url }), ['93.184.216.34'])).toContain('error NOTIFY_URL');
  });

  test('that cannot be known are not checked, and an unknown name is a fault', async () => {
    const first = async (silence: NoKnock['silence']) =>
      (await notifyUrls(realShop(), silentWorld(silence)))[0]?.state;
    expect(await first('no network')).toBe('not checked');
    expect(await first('unknown name')).toBe('error');
    expect((await notifyUrls(localShop(), silentWorld('refused')))[0]?.state).toBe('not checked');
    expect((await notifyUrls(stage(), world()))[0]?.state).toBe('not checked');
  });
});

test.each([
  ['8.8.8.8', undefined],
  ['127.8.8.8', 'this machine'],
  ['::ffff:127.0.0.1', 'this machine'],
  ['192.168.1.1', 'a private network'],
  ['172.31.0.1', 'a private network'],
  ['172.32.0.1', undefined],
  ['100.64.0.1', 'a private network'],
  ['169.254.169.254', 'a private network'],
  ['fe80::1', 'a private network'],
  ['2606:4700::1', undefined],
  ['example.com', undefined],
])('%s is of %s', (address, kind) => {
  expect(privacyOf(address)).toBe(kind);
});
