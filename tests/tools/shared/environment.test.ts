import { localEnvironment, unknownVariables } from '../../../tools/shared/environment';
import { realKeyNotice, whyNotOpenToNetwork } from '../../../tools/local/real-key';

const OTHER_PORTS =
  'API_PORT=4600\nLAMBDA_PORT=4601\nSIMULATOR_PORT=4610\nSIMULATOR_TLS_PORT=4611\nDYNAMODB_PORT=4620\n';

const AT_OTHER_PORTS = {
  NOTIFY_URL: 'http://127.0.0.1:4600/payment-notify',
  REFUND_NOTIFY_URL: 'http://127.0.0.1:4600/refund-notify',
  AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:4620',
  WECHAT_API_BASE_URL: 'http://127.0.0.1:4610',
  WECHAT_PAY_BASE_URLS: 'http://127.0.0.1:4610',
  WECHAT_REFUND_BASE_URLS: 'https://127.0.0.1:4611',
};

test('the addresses follow the ports', () => {
  expect(localEnvironment({}, OTHER_PORTS)).toMatchObject(AT_OTHER_PORTS);
});

test('they do so in a copy of .env.example too, whose addresses are those of its own ports', () => {
  const copy = Object.entries(localEnvironment({}, ''))
    .filter(([name]) => name in AT_OTHER_PORTS)
    .map(([name, value]) => `${name}=${value}\n`);
  expect(copy).toHaveLength(Object.keys(AT_OTHER_PORTS).length);
  expect(localEnvironment({}, `${copy.join('')}${OTHER_PORTS}`)).toMatchObject(AT_OTHER_PORTS);
});

test('an address of its own stays, from .env and from the shell', () => {
  const own = 'NOTIFY_URL=https://tunnel.example.com/payment-notify\n';
  const environment = localEnvironment(
    { AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:8000' },
    `${OTHER_PORTS}${own}`,
  );
  expect(environment).toMatchObject({
    ...AT_OTHER_PORTS,
    NOTIFY_URL: 'https://tunnel.example.com/payment-notify',
    AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:8000',
  });
});

test('only the key that is public anyway is opened to the network, and no other is told', () => {
  expect(whyNotOpenToNetwork(localEnvironment({}, ''))).toBeUndefined();
  const real = '0123456789abcdefghijABCDEFGHIJ01';
  const whyNot = whyNotOpenToNetwork(localEnvironment({}, `WECHAT_MCH_KEY=${real}\n`));
  expect(whyNot).toContain('WECHAT_MCH_KEY is a real key');
  expect(whyNot).not.toContain(real);
  expect(whyNotOpenToNetwork(localEnvironment({ WECHAT_MCH_KEY: '' }, ''))).toBeDefined();
});

test.each([
  ['WECHAT_MCHKEY', 'WECHAT_MCH_KEY'],
  ['WECHAT_MCH_KYE', 'WECHAT_MCH_KEY'],
  ['WECHAT_APP_ID', 'WECHAT_APPID'],
  ['wechat_appid', 'WECHAT_APPID'],
  ['NOTIFY_URI', 'NOTIFY_URL'],
  ['LOCALHOSTS', 'LOCAL_HOSTS'],
  ['API_PROT', 'API_PORT'],
  ['BILLS_BUKET', 'BILLS_BUCKET'],
  ['HTTP_PROXY', undefined],
  ['X', undefined],
])('%s in .env is no variable; meant was %s', (name, nearest) => {
  expect(unknownVariables(`${name}=1\nAPI_PORT=4000\n`)).toEqual([{ name, nearest }]);
});

test('a real key is noticed, and what it means is said without it', () => {
  expect(realKeyNotice(localEnvironment({}, ''))).toBeUndefined();
  const notice = realKeyNotice(localEnvironment({ WECHAT_MCH_KEY: '0123456789abcdefghijABCDEFGHIJ01' }, ''));
  expect(notice).toContain('WECHAT_MCH_KEY is a real key');
  expect(notice).not.toContain('0123456789abcdefghij');
});
