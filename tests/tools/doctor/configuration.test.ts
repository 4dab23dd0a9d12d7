import { READS, readConfig, type Reader } from '../../../lib/config/config';
import { explainReturnMsg } from '../../../tools/error-catalogue/catalogue';
import { VARIABLES } from '../../../lib/config/variables';
import { confusedSecrets, secrets } from '../../../tools/doctor/checks/confused-secrets';
import { publicSecrets } from '../../../tools/doctor/checks/public-secrets';
import { settings } from '../../../tools/doctor/checks/settings';
import { refusalsOf, variables } from '../../../tools/doctor/checks/variables';
import { SOUND_VALUES } from '../../../tools/doctor/sound-values';
import { brief, GOOD_SECRETS, localShop, realShop, stage, world } from './a-patient';

test('a sound value is refused by no function', () => {
  const more = { BILLS_BUCKET: 'sound' };
  for (const reader of Object.keys(READS) as Reader[])
    expect(() => readConfig(reader, { ...SOUND_VALUES, ...more })).not.toThrow();
});

test('the shop of .env.example is well', async () => {
  expect(brief(await variables(localShop(), world()))).toEqual([
    ['ok', 'variables', 'those of 12 functions are present and well-formed'],
  ]);
});

test('every fault is told at once, with its readers and a fix in both languages', async () => {
  const shop = localShop({
    WECHAT_APPID: undefined,
    WECHAT_MCH_ID: '12',
    ORDER_MINUTES: ' ',
    STAGE: 'local',
  });
  const lines = await variables(shop, world());
  expect(new Map(lines.map((line) => [line.subject.en, line]))).toEqual(
    new Map([
      ['WECHAT_APPID', expect.objectContaining({ state: 'error' }) as unknown],
      ['WECHAT_MCH_ID', expect.objectContaining({ state: 'error' }) as unknown],
      ['ORDER_MINUTES', expect.objectContaining({ state: 'error' }) as unknown],
    ]),
  );
  const [appId, mchId, minutes] = ['WECHAT_APPID', 'WECHAT_MCH_ID', 'ORDER_MINUTES'].map((name) =>
    lines.find(({ subject }) => subject.en === name),
  );
  expect(appId?.what.en).toMatch(/^is missing \(login-to-openid, create-order-and-sign/);
  expect(appId?.fix?.en).toMatch(/^copy the AppID/);
  expect(appId?.fix?.zh).toContain('AppID');
  expect(mchId?.what.en).toMatch(/^is not well-formed/);
  expect(minutes?.what.en).toBe('is blank (create-order-and-sign)');
});

test.each([
  ['WECHAT_APPID', 'wx1', 'appid参数长度有误'],
  ['WECHAT_MCH_ID', '12', 'mch_id参数格式错误'],
  ['WECHAT_MCH_KEY', 'short', '签名错误'],
  ['WECHAT_SIGN_TYPE', 'SHA', '签名错误'],
])('a wrong %s is told with what WeChat Pay says to it', async (name, value, said) => {
  const lines = await variables(localShop({ [name]: value }), world());
  const fix = lines.find(({ subject }) => subject.en === name)?.fix;
  expect(fix?.en).toContain(`WeChat Pay answers ${said} otherwise`);
  expect(fix?.zh).toContain(`否则微信支付会返回「${said}」`);
  // The catalogue of errors leads from these words back to the variable.
  expect(explainReturnMsg(said)?.en.fix).toContain(name);
});

test('a key that is confused with another secret is told with what WeChat Pay says to it', () => {
  const [line] = confusedSecrets({ ...GOOD_SECRETS, WECHAT_MCH_KEY: GOOD_SECRETS.WECHAT_APPSECRET });
  expect(line?.fix?.en).toContain('签名错误');
});

test('two faults of one function are both told, and one that stays is told once', () => {
  const names = refusalsOf('list-orders', { STAGE: 'local' }).map(({ name }) => name);
  expect(names).toEqual(['WECHAT_APPID', 'SESSION_SECRET', 'ORDERS_TABLE']);
  const both = { ...SOUND_VALUES, STAGE: 'local', BILLS_BUCKET: 'a-bucket', BILLS_FOLDER: 'a' };
  expect(refusalsOf('reconcile-bill', both).map(({ name }) => name)).toEqual(['BILLS_FOLDER']);
});

test('of a stage the variables of each function are read, without its secrets', async () => {
  const given = {
    STAGE: 'prod',
    WECHAT_APPID: 'wx0123456789abcdef',
    WECHAT_APPSECRET: undefined,
    SESSION_SECRET: undefined,
  };
  const well = { state: 'Active', lastUpdate: 'Successful', variables: given };
  const missing = { ...well, variables: { ...given, WECHAT_APPID: 'MISSING-appId' } };
  const look = (one: typeof well) => variables(stage({ functions: { 'login-to-openid': one } }), world());
  expect(brief(await look(well))).toEqual([
    ['ok', 'variables', 'those of 1 functions are present and well-formed'],
  ]);
  expect(brief(await look(missing))).toEqual([
    ['error', 'WECHAT_APPID', 'is not well-formed (login-to-openid)'],
  ]);
  expect(brief(await variables(stage(), world()))).toEqual([
    ['not checked', 'variables', 'no function could be read'],
  ]);
});

describe('secrets', () => {
  const hex = GOOD_SECRETS.WECHAT_APPSECRET;
  const letters = GOOD_SECRETS.WECHAT_MCH_KEY;

  test.each([
    ['that are well', {}, ['ok', 'WECHAT_MCH_KEY', /not confused/]],
    ['that are equal', { WECHAT_MCH_KEY: hex }, ['error', 'WECHAT_MCH_KEY', /equals WECHAT_APPSECRET/]],
    [
      'that are exchanged',
      { WECHAT_MCH_KEY: hex, WECHAT_APPSECRET: letters },
      ['error', 'WECHAT_MCH_KEY', /seem to be exchanged/],
    ],
    [
      'of which the key looks like an AppSecret',
      { WECHAT_MCH_KEY: `${hex.slice(1)}0` },
      ['warning', 'WECHAT_MCH_KEY', /looks like an AppSecret/],
    ],
    [
      'of which the AppSecret looks like none',
      { WECHAT_APPSECRET: 'A'.repeat(32) },
      ['warning', 'WECHAT_APPSECRET', /does not look like one/],
    ],
    ['with a blank', { WECHAT_MCH_KEY: `${letters} ` }, ['error', 'WECHAT_MCH_KEY', /holds a blank/]],
    [
      'with quotes',
      { WECHAT_APPSECRET: `"${hex}"` },
      ['error', 'WECHAT_APPSECRET', /holds a blank or a quote/],
    ],
    ['with that of API v3', { WECHAT_API_V3_KEY: letters }, ['error', 'WECHAT_MCH_KEY', /API v3 key/]],
    ['used twice', { SESSION_SECRET: letters }, ['error', 'SESSION_SECRET', /equals a secret/]],
    ['that are not there', { WECHAT_MCH_KEY: undefined }, ['not checked', 'WECHAT_MCH_KEY', /not all there/]],
  ] as const)('%s', (_, change, [state, subject, words]) => {
    const [line, ...more] = confusedSecrets({ ...GOOD_SECRETS, ...change });
    expect([line?.state, line?.subject.en, line?.what.en]).toEqual([
      state,
      subject,
      expect.stringMatching(words),
    ]);
    expect(more).toEqual([]);
    for (const value of Object.values(GOOD_SECRETS)) expect(JSON.stringify(line)).not.toContain(value);
  });

  test('of API v2 and v3 look the same, and the doctor says so where it matters', async () => {
    expect(brief(await secrets(realShop(), world())).map(([state]) => state)).toEqual(['ok', 'not checked']);
    expect(brief(await secrets(stage(), world())).map(([state]) => state)).toEqual(['not checked']);
  });

  test('of .env.example are well with the simulator alone', async () => {
    const states = async (shop: ReturnType<typeof localShop>) =>
      brief(await publicSecrets(shop, world())).map(([state, subject]) => [state, subject]);
    expect(await states(localShop())).toEqual([['ok', 'example secrets']]);
    expect(await states(realShop())).toEqual([['ok', 'example secrets']]);
    expect(await states(realShop({ WECHAT_MCH_KEY: localShop().environment['WECHAT_MCH_KEY'] }))).toEqual([
      ['error', 'WECHAT_MCH_KEY'],
    ]);
    expect(await states(localShop({ STAGE: 'prod' }))).toHaveLength(3);
  });
});

describe('settings', () => {
  const states = async (shop: ReturnType<typeof localShop>) =>
    brief(await settings(shop, world())).map(([state, subject]) => `${state} ${subject}`);

  test.each([
    ['are well', {}, ['ok WECHAT_SIGN_TYPE', 'ok OUT_TRADE_NO_PREFIX', 'ok SESSION_SECRET']],
    [
      'are at fault',
      { WECHAT_SIGN_TYPE: 'md5', OUT_TRADE_NO_PREFIX: 'too-long-', SESSION_SECRET: 'short' },
      ['not checked WECHAT_SIGN_TYPE', 'not checked OUT_TRADE_NO_PREFIX', 'error SESSION_SECRET'],
    ],
    [
      'can be guessed, or are of another stage',
      { SESSION_SECRET: 'ab'.repeat(20), STAGE: 'prod' },
      ['error STAGE', 'ok WECHAT_SIGN_TYPE', 'ok OUT_TRADE_NO_PREFIX', 'warning SESSION_SECRET'],
    ],
  ] as const)('%s', async (_, change, expected) => {
    expect(await states(localShop(change))).toEqual(expected);
  });

  test('tell of names in .env that nobody reads', async () => {
    const strangers = [{ name: 'WECHAT_KEY', nearest: undefined }];
    expect(await states({ ...localShop(), strangers })).toContain('warning WECHAT_KEY');
  });

  test('of a stage that cannot be read are not guessed by their defaults', async () => {
    expect(await states(stage())).toEqual([
      'not checked WECHAT_SIGN_TYPE',
      'not checked OUT_TRADE_NO_PREFIX',
      'not checked SESSION_SECRET',
    ]);
  });

  test('tell of functions that sign in two ways', async () => {
    const signing = (WECHAT_SIGN_TYPE: string) => ({
      state: 'Active',
      lastUpdate: 'Successful',
      variables: { WECHAT_SIGN_TYPE },
    });
    const functions = {
      'create-order-and-sign': signing('MD5'),
      'payment-notify': signing('HMAC-SHA256'),
    };
    expect(await states(stage({ functions }))).toContain('error WECHAT_SIGN_TYPE');
  });

  test('tell of a function that signs by its default, and let be what signs nothing', async () => {
    const given = (variables: Record<string, string>) => ({
      ...{ state: 'Active', lastUpdate: 'Successful' },
      variables,
    });
    const functions = {
      'create-order-and-sign': given({ WECHAT_SIGN_TYPE: 'HMAC-SHA256' }),
      'login-to-openid': given({}),
    };
    const environment = { WECHAT_SIGN_TYPE: 'HMAC-SHA256' };
    const shop = { ...stage({ functions }), environment };
    expect(await states(shop)).toContain('ok WECHAT_SIGN_TYPE');
    const more = { ...functions, 'payment-notify': given({}) };
    expect(await states({ ...shop, ...stage({ functions: more }), environment })).toContain(
      'error WECHAT_SIGN_TYPE',
    );
  });
});

test('each variable has a Chinese fix of its own words', async () => {
  const empty = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, '']));
  const lines = await variables({ ...localShop(), environment: empty }, world());
  expect(lines.length).toBeGreaterThan(20);
  for (const { fix } of lines) expect(fix?.zh).toMatch(/\p{Script=Han}/u);
});
