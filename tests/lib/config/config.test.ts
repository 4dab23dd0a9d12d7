import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { READS, readConfig, type Reader } from '../../../lib/config/config';
import { ConfigError } from '../../../lib/config/rules';

type Environment = Readonly<Record<string, string | undefined>>;

const root = join(__dirname, '..', '..', '..');
const example: Environment = parseEnv(readFileSync(join(root, '.env.example'), 'utf8'));

/** A deployed stage: secrets of its own, public addresses, WeChat's real hosts by default. */
const deployed: Environment = {
  ...example,
  STAGE: 'prod',
  WECHAT_APPSECRET: 'ownappsecret00000000000000000001',
  WECHAT_MCH_KEY: 'ownmerchantkey000000000000000002',
  SESSION_SECRET: 'own-session-secret-of-32-bytes-or-more-3',
  NOTIFY_URL: 'https://pay.example.com/payment-notify',
  REFUND_NOTIFY_URL: 'https://pay.example.com/refund-notify',
  WECHAT_API_BASE_URL: undefined,
  WECHAT_PAY_BASE_URLS: undefined,
  WECHAT_REFUND_BASE_URLS: undefined,
  BILLS_FOLDER: undefined,
  BILLS_BUCKET: 'prod-bills-0123456789',
};

/** What reading is refused with. */
function refusal(environment: Environment, reader: Reader = 'npm start'): string {
  try {
    readConfig(reader, environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

const readers = Object.keys(READS) as Reader[];

describe('.env.example', () => {
  test.each(readers)('works as it stands for %s', (reader) => {
    expect(readConfig(reader, example)).toMatchObject({ STAGE: 'local' });
  });

  test('reads as what it says, typed', () => {
    expect(readConfig('npm start', example)).toMatchObject({
      WECHAT_APPID: 'wxd930ea5d5a258f4f',
      WECHAT_MCH_ID: '1900000109',
      WECHAT_SIGN_TYPE: 'MD5',
      NOTIFY_URL: 'http://127.0.0.1:3000/payment-notify',
      OUT_TRADE_NO_PREFIX: '',
      ORDER_MINUTES: 1440,
      MAX_OPEN_ORDERS: 500,
      WECHAT_API_BASE_URL: 'http://127.0.0.1:3100',
      WECHAT_PAY_BASE_URLS: ['http://127.0.0.1:3100'],
    });
  });
});

describe('what a function gets', () => {
  const each: readonly (readonly [Reader, readonly string[]])[] = [
    [
      'login-to-openid',
      ['STAGE', 'WECHAT_APPID', 'WECHAT_APPSECRET', 'SESSION_SECRET', 'WECHAT_API_BASE_URL'],
    ],
    [
      'create-order-and-sign',
      [
        ...['STAGE', 'WECHAT_APPID', 'WECHAT_MCH_ID', 'WECHAT_MCH_KEY', 'WECHAT_SIGN_TYPE', 'NOTIFY_URL'],
        ...['SESSION_SECRET', 'OUT_TRADE_NO_PREFIX', 'ORDER_MINUTES', 'ORDERS_TABLE', 'PRODUCTS_TABLE'],
        ...[
          'MAX_OPEN_ORDERS',
          'CHECK_FIRST_SECONDS',
          'WECHAT_PAY_BASE_URLS',
          'WECHAT_SHIPPING',
          'ALLOW_REAL_WECHAT',
        ],
      ],
    ],
    [
      'get-order',
      [
        ...['STAGE', 'WECHAT_APPID', 'WECHAT_MCH_ID', 'WECHAT_MCH_KEY', 'SESSION_SECRET', 'ORDERS_TABLE'],
        ...['WECHAT_PAY_BASE_URLS', 'WECHAT_SHIPPING', 'ALLOW_REAL_WECHAT'],
      ],
    ],
    [
      'close-order',
      [
        ...['STAGE', 'WECHAT_APPID', 'WECHAT_MCH_ID', 'WECHAT_MCH_KEY', 'SESSION_SECRET', 'ORDERS_TABLE'],
        ...['WECHAT_PAY_BASE_URLS', 'WECHAT_SHIPPING', 'ALLOW_REAL_WECHAT'],
      ],
    ],
    ['list-orders', ['STAGE', 'WECHAT_APPID', 'SESSION_SECRET', 'ORDERS_TABLE']],
    [
      'reconcile-orders',
      [
        ...['STAGE', 'WECHAT_APPID', 'WECHAT_MCH_ID', 'WECHAT_MCH_KEY', 'ORDERS_TABLE'],
        ...['WECHAT_APPSECRET', 'WECHAT_API_BASE_URL'],
        ...['CHECK_FIRST_SECONDS', 'CHECK_LONGEST_MINUTES', 'CHECKS_PER_SECOND'],
        ...['WECHAT_PAY_BASE_URLS', 'WECHAT_SHIPPING', 'ALLOW_REAL_WECHAT'],
      ],
    ],
    [
      'payment-notify',
      [
        ...['STAGE', 'WECHAT_APPID', 'WECHAT_MCH_ID', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS'],
        ...[
          'WECHAT_SIGN_TYPE',
          'ORDERS_TABLE',
          'WECHAT_PAY_BASE_URLS',
          'WECHAT_SHIPPING',
          'ALLOW_REAL_WECHAT',
        ],
      ],
    ],
    [
      'ship-order',
      [
        ...['STAGE', 'WECHAT_APPID', 'WECHAT_MCH_ID', 'WECHAT_APPSECRET', 'WECHAT_SHIPPING'],
        ...['ORDERS_TABLE', 'WECHAT_API_BASE_URL'],
      ],
    ],
    ['publish-order-events', ['STAGE', 'EVENT_BUS']],
    [
      'reconcile-bill',
      [
        ...['STAGE', 'WECHAT_APPID', 'WECHAT_MCH_ID', 'WECHAT_MCH_KEY', 'WECHAT_SIGN_TYPE'],
        ...['OUT_TRADE_NO_PREFIX', 'ORDERS_TABLE', 'BILLS_BUCKET', 'BILLS_FOLDER'],
        ...['WECHAT_PAY_BASE_URLS', 'ALLOW_REAL_WECHAT'],
      ],
    ],
    [
      'refund-order',
      [
        ...['STAGE', 'WECHAT_APPID', 'WECHAT_MCH_ID', 'WECHAT_MCH_KEY', 'REFUND_NOTIFY_URL', 'ORDERS_TABLE'],
        ...['WECHAT_PAY_BASE_URLS', 'WECHAT_REFUND_BASE_URLS', 'WECHAT_CERT_SECRET', 'WECHAT_CERT_FILE'],
        ...['WECHAT_CERT_KEY_FILE', 'WECHAT_SHIPPING', 'ALLOW_REAL_WECHAT'],
      ],
    ],
    [
      'refund-notify',
      [
        ...['STAGE', 'WECHAT_APPID', 'WECHAT_MCH_ID', 'WECHAT_MCH_KEY', 'ORDERS_TABLE'],
        ...['WECHAT_PAY_BASE_URLS', 'WECHAT_SHIPPING', 'ALLOW_REAL_WECHAT'],
      ],
    ],
  ];

  test.each(each)('%s: exactly what it uses', (reader, names) => {
    expect(Object.keys(readConfig(reader, example)).sort()).toEqual([...names].sort());
  });

  test.each(each)('%s: starts on that alone', (reader, names) => {
    const alone = Object.fromEntries(names.map((name) => [name, deployed[name]]));
    expect(readConfig(reader, alone)).toMatchObject({ STAGE: 'prod' });
  });

  test.each(each)('%s: whatever the other variables hold', (reader, names) => {
    const others = Object.keys(example).filter((name) => !names.includes(name));
    const broken = { ...example, ...Object.fromEntries(others.map((name) => [name, ' '])) };
    expect(readConfig(reader, broken)).toMatchObject({ STAGE: 'local' });
  });
});

describe('a variable that is missing', () => {
  test.each([
    ['STAGE', 'local'],
    ['WECHAT_APPID', 'mp.weixin.qq.com'],
    ['WECHAT_APPSECRET', 'AppSecret'],
    ['WECHAT_MCH_ID', 'pay.weixin.qq.com'],
    ['WECHAT_MCH_KEY', 'API v2 key'],
    ['NOTIFY_URL', 'public https'],
    ['REFUND_NOTIFY_URL', 'public https'],
    ['WECHAT_CERT_FILE', 'apiclient_cert.pem'],
    ['WECHAT_CERT_KEY_FILE', 'apiclient_key.pem'],
    ['SESSION_SECRET', 'openssl rand'],
    ['ORDERS_TABLE', 'DynamoDB table'],
    ['PRODUCTS_TABLE', 'DynamoDB table'],
    ['EVENT_BUS', 'EventBridge'],
  ])('is named with its fix: %s', (name, fix) => {
    const message = refusal({ ...example, [name]: undefined });
    expect(message).toMatch(new RegExp(`^${name}: it is missing; `));
    expect(message).toContain(fix);
  });

  test.each([
    ['WECHAT_SIGN_TYPE', 'MD5'],
    ['OUT_TRADE_NO_PREFIX', ''],
    ['ORDER_MINUTES', 1440],
    ['MAX_OPEN_ORDERS', 20],
    ['CHECK_FIRST_SECONDS', 60],
    ['CHECK_LONGEST_MINUTES', 360],
    ['CHECKS_PER_SECOND', 20],
    ['WECHAT_API_BASE_URL', 'https://api.weixin.qq.com'],
    ['WECHAT_PAY_BASE_URLS', ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com']],
    ['ALLOW_REAL_WECHAT', undefined],
    ['WECHAT_SHIPPING', undefined],
  ])('but has a default takes it: %s', (name, value) => {
    const environment = { ...deployed, [name]: undefined };
    expect(readConfig('npm start', environment)).toHaveProperty(name, value);
  });
});

describe('a variable that is blank', () => {
  test.each(READS['npm start'].flatMap((name) => ['', ' ', '\t\n'].map((blank) => [name, blank] as const)))(
    'is refused, default or not: %s=%j',
    (name, blank) => {
      expect(refusal({ ...example, [name]: blank })).toBe(
        `${name}: it is blank; give it a value or remove it.`,
      );
    },
  );
});

describe('a variable that is wrong', () => {
  const wrong: Readonly<Record<string, readonly string[]>> = {
    STAGE: ['Prod', '1prod', 'prod_1', 'a'.repeat(21), 'local ', '茶'],
    WECHAT_APPID: [
      'wx',
      'wxd930ea5d5a258f4',
      'wxd930ea5d5a258f4f0',
      'wxD930EA5D5A258F4F',
      '1900000109',
      ' wxd930ea5d5a258f4f',
    ],
    WECHAT_APPSECRET: ['a'.repeat(31), 'a'.repeat(33), `${'a'.repeat(31)}-`, `${'a'.repeat(32)}\n`],
    WECHAT_MCH_ID: ['1234567', '12345678901', 'mch1900000', '19000001０9', '1900000109 '],
    WECHAT_MCH_KEY_PREVIOUS: ['k'.repeat(31), 'k'.repeat(33)],
    WECHAT_MCH_KEY: ['k'.repeat(31), 'k'.repeat(33), `${'k'.repeat(31)}_`, `${'k'.repeat(32)}\n`],
    WECHAT_SIGN_TYPE: ['md5', 'SHA256', 'HMAC_SHA256', 'RSA', 'MD5 '],
    NOTIFY_URL: [
      ...['/payment-notify', 'pay.example.com/notify', 'ftp://pay.example.com/', 'javascript:alert(1)'],
      ...['https://pay.example.com/n?a=1', 'https://pay.example.com/n#a', 'https://user@pay.example.com/n'],
      ...['https://', 'https://pay.example.com/a b', `https://pay.example.com/${'n'.repeat(256)}`],
    ],
    REFUND_NOTIFY_URL: [
      '/refund-notify',
      'https://pay.example.com/n?a=1',
      `https://a.com/${'n'.repeat(256)}`,
    ],
    SESSION_SECRET: [
      's'.repeat(31),
      `${'s'.repeat(40)} `,
      `two words ${'s'.repeat(40)}`,
      `${'s'.repeat(40)}\n`,
    ],
    OUT_TRADE_NO_PREFIX: ['a'.repeat(9), 'shop#', 'a b', '店'],
    ORDER_MINUTES: ['0', '4', '10081', '60.5', '-60', '1e3', '060', '60m', '+60', '0x40', '9999999', '６０'],
    MAX_OPEN_ORDERS: ['0', '501', '-1', '2.5', 'none'],
    EVENT_BUS: ['two words', '总线', 'a'.repeat(257), 'arn:aws:events:x'],
    CHECK_FIRST_SECONDS: ['0', '3601', '1.5', '1m'],
    CHECK_LONGEST_MINUTES: ['0', '1441', '1h'],
    CHECKS_PER_SECOND: ['0', '501', '0.5'],
    ORDERS_TABLE: ['ab', 'a'.repeat(256), 'orders table', 'orders/1', 'arn:aws:x'],
    PRODUCTS_TABLE: ['ab', 'a'.repeat(256), 'products table'],
    WECHAT_API_BASE_URL: [
      ...['api.weixin.qq.com', 'https://api.weixin.qq.com/sns', 'https://api.weixin.qq.com?x', 'ws://h'],
      ...['https://u:p@api.weixin.qq.com', 'https://api.weixin.qq.com//', 'https://a.com,https://b.com'],
    ],
    WECHAT_PAY_BASE_URLS: [
      ...[',', 'http://127.0.0.1:3100,', 'http://127.0.0.1:3100,,http://127.0.0.1:3101', 'localhost'],
      ...['http://127.0.0.1:3100;http://127.0.0.1:3101', 'http://127.0.0.1:3100/pay'],
    ],
    WECHAT_REFUND_BASE_URLS: [
      'http://127.0.0.1:3100',
      'https://a.com,http://b.com',
      'https://a.com/secapi',
      ',',
    ],
    WECHAT_CERT_SECRET: [
      'miniprogram-pay/prod',
      'arn:aws:s3:::bucket',
      'arn:aws:secretsmanager:cn-north-1:1:secret:x',
    ],
    WECHAT_CERT_FILE: ['cert?', 'cert\n'],
    WECHAT_CERT_KEY_FILE: ['key*', 'k'.repeat(1025)],
    WECHAT_SHIPPING: ['no', 'true', 'YES', '1', 'yes '],
    BILLS_BUCKET: ['ab', 'Bills', 'bills_1', 'arn:aws:s3:::bills', '-bills', 'b'.repeat(64)],
    BILLS_FOLDER: ['bills?', 'bills\n', 'b'.repeat(1025)],
    ALLOW_REAL_WECHAT: ['no', 'true', 'YES', '1', 'yes '],
  };

  test('stands in the table below for every variable there is', () => {
    expect(Object.keys(wrong).sort()).toEqual([...READS['npm start']].sort());
  });

  test.each(Object.entries(wrong).flatMap(([name, values]) => values.map((value) => [name, value] as const)))(
    'is named with a fix: %s=%j',
    (name, value) => {
      expect(refusal({ ...example, [name]: value })).toMatch(
        new RegExp(`^${name}: (?:give|copy|WeChat takes|it holds) .*\\.$`),
      );
    },
  );

  test.each(READS['npm start'])('is never told: %s', (name) => {
    const message = refusal({ ...example, [name]: 'hush hush?hush' });
    expect(message).toMatch(new RegExp(`^${name}: `));
    expect(message).not.toContain('hush');
  });
});

describe('a variable at its border is taken', () => {
  test.each([
    ['STAGE', 'p', 'p'],
    ['STAGE', 'pre-prod-2', 'pre-prod-2'],
    ['WECHAT_MCH_ID', '12345678', '12345678'],
    ['WECHAT_SIGN_TYPE', 'HMAC-SHA256', 'HMAC-SHA256'],
    ['SESSION_SECRET', 's'.repeat(32), 's'.repeat(32)],
    ['SESSION_SECRET', `${'茶'.repeat(10)}ab`, `${'茶'.repeat(10)}ab`],
    ['OUT_TRADE_NO_PREFIX', 'aZ9_-|*x', 'aZ9_-|*x'],
    ['ORDER_MINUTES', '5', 5],
    ['ORDER_MINUTES', '10080', 10_080],
    ['MAX_OPEN_ORDERS', '1', 1],
    ['MAX_OPEN_ORDERS', '500', 500],
    ['CHECK_FIRST_SECONDS', '1', 1],
    ['CHECK_LONGEST_MINUTES', '1440', 1440],
    ['CHECKS_PER_SECOND', '500', 500],
    ['ORDERS_TABLE', 'a.b', 'a.b'],
    ['WECHAT_API_BASE_URL', 'https://example.com:8443/', 'https://example.com:8443'],
    ['WECHAT_PAY_BASE_URLS', 'https://a.com/ , https://b.com', ['https://a.com', 'https://b.com']],
  ])('%s=%j', (name, value, expected) => {
    expect(readConfig('npm start', { ...deployed, [name]: value })).toHaveProperty(name, expected);
  });

  test('NOTIFY_URL of 256 bytes', () => {
    const start = 'https://pay.example.com/';
    const longest = start + 'n'.repeat(256 - start.length);
    expect(readConfig('npm start', { ...deployed, NOTIFY_URL: longest }).NOTIFY_URL).toBe(longest);
    expect(refusal({ ...deployed, NOTIFY_URL: `${longest}n` })).toContain('256 bytes');
  });
});

describe('the merchant key and the appsecret', () => {
  test.each([
    ['npm start', example],
    ['npm start', deployed],
    ['secret', deployed],
  ] as const)('are refused by %s when they are one, and neither is told', (reader, environment) => {
    const WECHAT_APPSECRET = 'samesamesamesamesamesamesamesame';
    const same = { ...environment, WECHAT_APPSECRET, WECHAT_MCH_KEY: WECHAT_APPSECRET };
    const message = refusal(same, reader);
    expect(message).toMatch(/^WECHAT_MCH_KEY: it equals WECHAT_APPSECRET/);
    expect(message).not.toContain('samesame');
  });
});

test('a session secret that is the merchant key is refused', () => {
  const message = refusal({ ...deployed, SESSION_SECRET: deployed['WECHAT_MCH_KEY'] });
  expect(message).toMatch(/^SESSION_SECRET: it equals WECHAT_MCH_KEY/);
});

test('a previous merchant key that is the current one is refused', () => {
  const message = refusal({ ...deployed, WECHAT_MCH_KEY_PREVIOUS: deployed['WECHAT_MCH_KEY'] });
  expect(message).toMatch(/^WECHAT_MCH_KEY_PREVIOUS: it equals WECHAT_MCH_KEY/);
});

describe('the secrets of .env.example', () => {
  const names = ['WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'SESSION_SECRET'] as const;

  test.each(names)('open nothing outside the local stage: %s', (name) => {
    const message = refusal({ ...deployed, [name]: example[name] });
    expect(message).toMatch(new RegExp(`^${name}: .*\\.env\\.example.*give your own`));
    expect(message).not.toContain(example[name]);
    expect(refusal({ ...deployed, [name]: example[name] }, 'secret')).toBe(message);
  });

  test('open nothing in each other’s place either', () => {
    expect(refusal({ ...deployed, WECHAT_APPSECRET: example['WECHAT_MCH_KEY'] })).toContain('.env.example');
  });

  test('are exactly those whose hashes the code knows', () => {
    const source = readFileSync(join(root, 'lib', 'config', 'rules.ts'), 'utf8');
    const hashes = names.map((name) => createHash('sha256').update(String(example[name])).digest('hex'));
    expect(source.match(/\b[0-9a-f]{64}\b/g)?.sort()).toEqual(hashes.sort());
  });
});

describe('outside the local stage', () => {
  test('a whole configuration of one’s own is taken', () => {
    expect(readConfig('npm start', deployed)).toMatchObject({
      STAGE: 'prod',
      NOTIFY_URL: 'https://pay.example.com/payment-notify',
    });
  });

  test.each([
    ['NOTIFY_URL', 'http://pay.example.com/payment-notify'],
    ['NOTIFY_URL', 'HTTP://pay.example.com/payment-notify'],
    ['NOTIFY_URL', 'https://localhost/payment-notify'],
    ['NOTIFY_URL', 'https://LOCALHOST:3000/payment-notify'],
    ['NOTIFY_URL', 'https://127.0.0.1/payment-notify'],
    ['NOTIFY_URL', 'https://127.8.8.8/payment-notify'],
    ['NOTIFY_URL', 'https://2130706433/payment-notify'],
    ['NOTIFY_URL', 'https://0.0.0.0/payment-notify'],
    ['NOTIFY_URL', 'https://[::1]/payment-notify'],
    ['REFUND_NOTIFY_URL', 'http://pay.example.com/refund-notify'],
    ['REFUND_NOTIFY_URL', 'https://192.168.1.7/refund-notify'],
    ['WECHAT_API_BASE_URL', 'http://api.weixin.qq.com'],
    ['WECHAT_API_BASE_URL', 'http://127.0.0.1:3100'],
    ['WECHAT_PAY_BASE_URLS', 'http://api.mch.weixin.qq.com'],
    ['WECHAT_PAY_BASE_URLS', 'https://api.mch.weixin.qq.com,http://api2.mch.weixin.qq.com'],
  ])('%s=%s is refused', (name, value) => {
    const message = refusal({ ...deployed, [name]: value });
    expect(message).toMatch(new RegExp(`^${name}: .*(?:https|public address)`));
    expect(message).not.toContain(value);
  });

  test.each(['prod', 'test', 'locale', 'local-2'])('is every stage but local: %s', (stage) => {
    expect(refusal({ ...deployed, STAGE: stage, NOTIFY_URL: example['NOTIFY_URL'] })).toMatch(/^NOTIFY_URL/);
  });
});

describe('in the local stage', () => {
  test.each([
    undefined,
    'https://api.mch.weixin.qq.com',
    'https://api2.mch.weixin.qq.com',
    'https://API.MCH.weixin.qq.com:443/',
    'http://mch.weixin.qq.com',
    'http://127.0.0.1:3100,https://api2.mch.weixin.qq.com',
  ])('WeChat’s real payment hosts are refused: %s', (urls) => {
    const message = refusal({ ...example, WECHAT_PAY_BASE_URLS: urls });
    expect(message).toMatch(/^WECHAT_PAY_BASE_URLS: .*ALLOW_REAL_WECHAT=yes/);
  });

  test('they are allowed by the flag', () => {
    const WECHAT_PAY_BASE_URLS = 'https://api.mch.weixin.qq.com';
    const config = readConfig('npm start', { ...example, WECHAT_PAY_BASE_URLS, ALLOW_REAL_WECHAT: 'yes' });
    expect(config.WECHAT_PAY_BASE_URLS).toEqual([WECHAT_PAY_BASE_URLS]);
  });

  test.each([
    'http://localhost:3100',
    'https://notmch.weixin.qq.com',
    'https://mch.weixin.qq.com.example.com',
  ])('any other host is not theirs: %s', (urls) => {
    expect(readConfig('npm start', { ...example, WECHAT_PAY_BASE_URLS: urls })).toMatchObject({
      WECHAT_PAY_BASE_URLS: [urls],
    });
  });
});

test('without another environment the process’s own is read', () => {
  expect(readConfig('login-to-openid').WECHAT_APPID).toBe(example['WECHAT_APPID']);
});

describe('the place of bills and reports', () => {
  test.each<[string, Environment, RegExp]>([
    ['none at all, locally', { ...example, BILLS_FOLDER: undefined }, /^BILLS_FOLDER: .*\.local\/bills/],
    ['none at all, deployed', { ...deployed, BILLS_BUCKET: undefined }, /^BILLS_BUCKET: .*S3 bucket/],
    ['a folder, deployed', { ...deployed, BILLS_BUCKET: undefined, BILLS_FOLDER: '/tmp' }, /^BILLS_BUCKET/],
    ['two', { ...example, BILLS_BUCKET: 'bills' }, /^BILLS_FOLDER: BILLS_BUCKET is given too/],
    ['a name that no bucket has', { ...deployed, BILLS_BUCKET: 'Bills_1' }, /^BILLS_BUCKET/],
  ])('is refused: %s', (_, environment, message) => {
    expect(refusal(environment, 'reconcile-bill')).toMatch(message);
  });
});

describe('the client certificate', () => {
  const SECRET =
    'arn:aws:secretsmanager:ap-southeast-1:111122223333:secret:miniprogram-pay/prod/certificate-AbCdEf';
  const none = { ...deployed, WECHAT_CERT_FILE: undefined, WECHAT_CERT_KEY_FILE: undefined };

  test('comes from a secret', () => {
    const config = readConfig('refund-order', { ...none, WECHAT_CERT_SECRET: SECRET });
    expect(config).toMatchObject({ WECHAT_CERT_SECRET: SECRET, WECHAT_CERT_FILE: undefined });
  });

  test('or from two files', () => {
    expect(readConfig('refund-order', deployed)).toMatchObject({ WECHAT_CERT_SECRET: undefined });
  });

  test('but not from both', () => {
    const both = { ...deployed, WECHAT_CERT_SECRET: SECRET };
    expect(refusal(both, 'refund-order')).toMatch(
      /^WECHAT_CERT_SECRET: .*WECHAT_CERT_FILE.*the one or the others/,
    );
  });

  test('and from nowhere, nothing starts that refunds', () => {
    expect(refusal(none, 'refund-order')).toMatch(/^WECHAT_CERT_FILE: it is missing; .*WECHAT_CERT_SECRET/);
    expect(readConfig('payment-notify', none)).toMatchObject({ STAGE: 'prod' });
  });
});
