import { targetOf } from '../../../tools/cli/target';

const LOCAL = { AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:3299' };

test('without a stage it is the shop of npm start, wherever .env and the shell say it is', async () => {
  const target = targetOf({}, LOCAL);
  expect([target.stage, target.ordersTable, target.productsTable]).toEqual([
    'local',
    'miniprogram-pay-local-orders',
    'miniprogram-pay-local-products',
  ]);
  expect(await target.client.config.endpoint?.()).toMatchObject({ hostname: '127.0.0.1', port: 3299 });
});

test('a stage named local is the same', () => {
  expect(targetOf({ stage: 'local' }, LOCAL).ordersTable).toBe('miniprogram-pay-local-orders');
});

test("with a stage it is that stage's, in its region", async () => {
  const target = targetOf({ stage: 'prod', region: 'ap-east-1' }, {});
  expect([target.stage, target.ordersTable, target.productsTable]).toEqual([
    'prod',
    'miniprogram-pay-prod-orders',
    'miniprogram-pay-prod-products',
  ]);
  expect(await target.client.config.region()).toBe('ap-east-1');
});

test('a local name of a table is no name of a stage', () => {
  expect(targetOf({ stage: 'prod' }, { ORDERS_TABLE: 'my-orders' }).ordersTable).toBe(
    'miniprogram-pay-prod-orders',
  );
  expect(targetOf({}, { ...LOCAL, ORDERS_TABLE: 'my-orders' }).ordersTable).toBe('my-orders');
});

test.each([
  [
    'a stage beside the address of a local DynamoDB',
    { stage: 'prod' },
    LOCAL,
    /^--stage: .*AWS_ENDPOINT_URL_DYNAMODB/,
  ],
  ['a stage that cannot be one', { stage: 'Prod/../x' }, {}, /^--stage: give the name/],
  ['a region of the local shop', { region: 'ap-east-1' }, LOCAL, /^--region: only a deployed stage/],
])('refuses %s', (_, options, environment, words) => {
  expect(() => targetOf(options, environment)).toThrow(words);
});
