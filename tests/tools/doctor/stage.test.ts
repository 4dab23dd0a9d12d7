import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { Failure } from '../../../tools/cli/failure';
import { alarms, alarmTopic } from '../../../tools/doctor/checks/alarms';
import { judgeFunction, misplaced } from '../../../tools/doctor/checks/functions';
import { login } from '../../../tools/doctor/checks/login';
import { stack } from '../../../tools/doctor/checks/stack';
import { starts } from '../../../tools/doctor/checks/starts';
import { judgeTable, tables } from '../../../tools/doctor/checks/tables';
import { makeCloud } from '../../../tools/doctor/cloud';
import { readStage } from '../../../tools/doctor/patient';
import { readTemplate } from '../../../tools/doctor/template';
import { explainApiError } from '../../../tools/error-catalogue/catalogue';
import { tableDefinitions } from '../../../tools/local/table-definitions';
import { brief, cloud, GOOD_SECRETS, localShop, stage, world } from './a-patient';

const template = readTemplate();
const unstopped = (text: string): string => text.replace(/[.。]$/, '');

test('serverless.yml promises what stands in it', () => {
  expect(template.functions).toHaveLength(12);
  expect(template.alarms).toContain('AnomaliesAlarm');
  expect(template.outputs).toEqual(expect.arrayContaining(['NotifyUrl', 'AlarmTopicArn']));
  expect(template.outputs).not.toContain('DomainTarget');
  expect(['prod', 'dev'].map((each) => template.deletionProtection(each))).toEqual([true, false]);
});

describe('the stack', () => {
  const outputs = Object.fromEntries(template.outputs.map((name) => [name, 'x']));
  const look = async (deployed: Parameters<typeof stage>[0]) =>
    brief(await stack(stage(deployed), world())).map(([state, , words]) => `${state}: ${words}`);

  test('is well, or has not ended well', async () => {
    const whole = { status: 'UPDATE_COMPLETE', outputs, resources: {} };
    expect(await look({ stack: whole })).toEqual([
      'ok: UPDATE_COMPLETE',
      `ok: has its ${template.outputs.length} outputs`,
    ]);
    const rest = Object.fromEntries(Object.entries(outputs).filter(([name]) => name !== 'NotifyUrl'));
    expect(await look({ stack: { ...whole, status: 'UPDATE_ROLLBACK_COMPLETE', outputs: rest } })).toEqual([
      'warning: UPDATE_ROLLBACK_COMPLETE',
      'error: lacks the outputs NotifyUrl',
    ]);
  });

  test('that is not there, cannot be asked for, or cannot be reached', async () => {
    expect(await look({ stack: undefined })).toEqual([
      expect.stringMatching(/^error: there is no such stack/),
    ]);
    const refused = Object.assign(new Error('Could not load credentials'), {
      name: 'CredentialsProviderError',
    });
    expect(await look({ stack: undefined, trouble: refused })).toEqual([
      expect.stringMatching(/^error: AWS was not/),
    ]);
    const offline = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    expect(await look({ stack: undefined, trouble: offline })).toEqual([
      expect.stringMatching(/^not checked: /),
    ]);
  });

  test('that cannot be read is kept as trouble', async () => {
    const trouble = new Error('no');
    const patient = await readStage('prod', [], cloud({ stack: () => Promise.reject(trouble) }));
    expect(patient.deployed).toMatchObject({ stackName: 'miniprogram-pay-prod', stack: undefined, trouble });
  });
});

describe('a function', () => {
  const variables = { STAGE: 'prod', EVENT_BUS: 'bus' };
  const well = { state: 'Active', lastUpdate: 'Successful', variables };
  const look = (change: Partial<typeof well>) => {
    const [[state, , words] = ['', '', '']] = brief([
      judgeFunction('publish-order-events', { ...well, ...change }),
    ]);
    return `${state}: ${words}`;
  };

  test('is active, with the names that it reads', () => {
    expect(look({})).toBe('ok: active, with its 2 variables');
    expect(look({ state: 'Failed' })).toMatch(/^error: State Failed/);
    expect(look({ state: 'Inactive' })).toMatch(/^warning/);
    expect(look({ lastUpdate: 'Failed' })).toMatch(/^error/);
    expect(judgeFunction('publish-order-events', undefined).state).toBe('error');
  });

  test('lacks a name, or has one too many', () => {
    const rest = { STAGE: 'prod' } as typeof variables;
    expect(look({ variables: rest })).toBe('error: lacks EVENT_BUS');
    const more = { ...variables, WECHAT_MCH_KEY: 'x', AWS_LAMBDA_EXEC_WRAPPER: 'x' };
    expect(look({ variables: more })).toBe('warning: is given what it does not read: WECHAT_MCH_KEY');
  });

  test('may do without what has a default', () => {
    expect(
      misplaced('login-to-openid', ['STAGE', 'WECHAT_APPID', 'WECHAT_APPSECRET', 'SESSION_SECRET']),
    ).toEqual([[], []]);
  });
});

test('no value of a secret leaves the reading of a function', async () => {
  const lambda = mockClient(LambdaClient);
  const Variables = { WECHAT_APPID: 'wx0123456789abcdef', ...GOOD_SECRETS };
  lambda.on(GetFunctionConfigurationCommand).resolves({ State: 'Active', Environment: { Variables } });
  const found = await makeCloud({ region: 'x' }).functionOf('f');
  expect(Object.keys(found?.variables ?? {}).sort()).toEqual(Object.keys(Variables).sort());
  expect(found?.variables['WECHAT_APPID']).toBe('wx0123456789abcdef');
  for (const value of Object.values(GOOD_SECRETS)) expect(JSON.stringify(found)).not.toContain(value);
  lambda.restore();
});

test('a stack that AWS does not know is no error of AWS; a subscription counts once it is confirmed', async () => {
  const formation = mockClient(CloudFormationClient);
  formation.on(DescribeStacksCommand).rejects(new Error('Stack with id miniprogram-pay-x does not exist'));
  expect(await makeCloud({ region: 'x' }).stack('miniprogram-pay-x')).toBeUndefined();
  formation.restore();
  const topics = mockClient(SNSClient);
  topics.on(ListSubscriptionsByTopicCommand).resolves({
    Subscriptions: [{ SubscriptionArn: 'PendingConfirmation' }, { SubscriptionArn: 'arn:aws:sns:x:1:t:2' }],
  });
  expect(await makeCloud({ region: 'x' }).confirmations('arn')).toEqual([false, true]);
  topics.restore();
});

describe('alarms', () => {
  const resources = Object.fromEntries(template.alarms.map((name) => [name, `p-${name}`]));
  const shop = stage({ stack: { status: '', resources, outputs: { AlarmTopicArn: 'arn' } } });
  const look = async (change: Record<string, string | undefined>) => {
    const all = Object.fromEntries(template.alarms.map((name) => [`p-${name}`, 'OK']));
    const states = { ...all, ...change } as Record<string, string>;
    const lines = await alarms(shop, world({ cloud: cloud({ alarmStates: () => Promise.resolve(states) }) }));
    return brief(lines).map(([state, , words]) => `${state}: ${words}`);
  };

  test('are all there, are missing, or ring', async () => {
    expect(await look({})).toEqual([`ok: all ${template.alarms.length} are there, and none rings`]);
    expect(await look({ 'p-AnomaliesAlarm': 'ALARM', 'p-FundsShortAlarm': undefined })).toEqual([
      'error: missing: FundsShortAlarm',
      'warning: ringing now: AnomaliesAlarm',
    ]);
  });

  test.each([
    [[true, false], 'ok'],
    [[false], 'error'],
    [[], 'error'],
  ])('with the subscriptions %j', async (confirmations, state) => {
    const ports = world({ cloud: cloud({ confirmations: () => Promise.resolve(confirmations) }) });
    expect((await alarmTopic(shop, ports))[0]?.state).toBe(state);
  });
});

describe('starting', () => {
  const look = async (invoke: (name: string) => Promise<unknown>) =>
    Object.fromEntries(
      brief(await starts(localShop(), world({ invoke }))).map(([state, name]) => [name, state]),
    );

  test('is told by any answer but a fault of the function', async () => {
    const invoke = (name: string): Promise<unknown> => {
      if (name === 'ship-order') return Promise.reject(new Failure('function_failed', 'STAGE: give local'));
      return Promise.resolve({ statusCode: name === 'get-order' ? 500 : 401 });
    };
    const states = await look(invoke);
    expect(states).toMatchObject({
      'list-orders': 'ok',
      'get-order': 'error',
      'ship-order': 'error',
      'reconcile-bill': 'not checked',
    });
    expect(states).not.toHaveProperty('payment-notify');
  });

  test('that ends in an error of the API is told in the words of the catalogue', async () => {
    const body = JSON.stringify({ code: 'internal_error', detail: 'x' });
    const invoke = () => Promise.resolve({ statusCode: 500, body });
    const lines = await starts(localShop(), world({ invoke }));
    const { en, zh } = explainApiError('internal_error');
    expect(lines.find(({ subject }) => subject.en === 'list-orders')).toMatchObject({
      state: 'error',
      what: { en: `starts, and answers 500: ${unstopped(en.meaning)}` },
      fix: { en: unstopped(en.fix), zh: unstopped(zh.fix) },
    });
  });

  test('is one line where nothing is up', async () => {
    const invoke = () => Promise.reject(new Failure('shop_not_running', 'no'));
    expect(await look(invoke)).toEqual({ 'all functions': 'not checked' });
  });
});

test.each([
  ['login_code_invalid', 'ok'],
  ['merchant_misconfigured', 'error'],
  ['wechat_unavailable', 'not checked'],
] as const)('a login that is refused as %s', async (code, state) => {
  const body = JSON.stringify({ code, detail: 'd' });
  const invoke = () => Promise.resolve({ statusCode: 400, body });
  const [line] = await login(stage(), world({ invoke }));
  expect(line?.state).toBe(state);
  if (state === 'ok') return;
  const { en, zh } = explainApiError(code);
  expect(line?.what).toEqual({ en: unstopped(en.meaning), zh: unstopped(zh.meaning) });
  expect(line?.fix).toEqual({ en: unstopped(en.fix), zh: unstopped(zh.fix) });
});

describe('tables', () => {
  const [orders, products] = tableDefinitions('prod', {});
  const found = { ...orders, TableStatus: 'ACTIVE' } as const;
  const state = (change: object | undefined, isDeployed = true) =>
    judgeTable(orders, change && { ...found, ...change }, isDeployed).state;

  test('are those of serverless.yml, or not', () => {
    expect(state({})).toBe('ok');
    expect(state({ StreamSpecification: undefined })).toBe('error');
    expect(state({ StreamSpecification: undefined }, false)).toBe('ok');
    expect(state({ GlobalSecondaryIndexes: [] })).toBe('error');
    expect(state({ TableStatus: 'UPDATING' })).toBe('warning');
    expect([state(undefined), state(undefined, false)]).toEqual(['error', 'warning']);
  });

  test('of a stage are guarded, and hold something to sell', async () => {
    const look = async (isProtected: boolean, isRecoverable: boolean, hasRows: boolean) => {
      const reader = {
        describe: (name: string) =>
          Promise.resolve({
            ...(name === orders.TableName ? orders : products),
            TableStatus: 'ACTIVE' as const,
            DeletionProtectionEnabled: isProtected,
          }),
        isRecoverable: () => Promise.resolve(isRecoverable),
        hasRows: () => Promise.resolve(hasRows),
      };
      return (await tables(stage(), world({ tables: reader }))).map(({ state: each }) => each);
    };
    expect(await look(true, true, true)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok']);
    expect(await look(false, false, false)).toEqual([
      ...['ok', 'warning', 'error'],
      ...['ok', 'warning', 'error', 'warning'],
    ]);
  });
});
