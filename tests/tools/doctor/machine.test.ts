import { certificate, judgeCertificate } from '../../../tools/doctor/checks/certificate';
import { nodeVersion } from '../../../tools/doctor/checks/node-version';
import { tools } from '../../../tools/doctor/checks/tools';
import { issueCertificates, type Certificates } from '../../../tools/local/certificates';
import { brief, localShop, NOW, stage, world } from './a-patient';

const DAY_MS = 24 * 60 * 60_000;

test.each([
  ['20.18.3', 'error'],
  ['20.19.0', 'ok'],
  ['21.7.3', 'error'],
  ['22.0.0', 'ok'],
  ['24.1.0', 'ok'],
])('Node %s: %s', async (version, state) => {
  const [line] = await nodeVersion(localShop(), world({ nodeVersion: version }));
  expect(line?.state).toBe(state);
});

describe('a tool', () => {
  const states = async (missing: string, shop = localShop()) => {
    const versionOf = (command: string) => Promise.resolve(command === missing ? undefined : '1.0');
    const lines = await tools(shop, world({ versionOf }));
    return lines.filter(({ what }) => what.en !== '1.0').map(({ state, subject }) => [state, subject.en]);
  };

  test('that is there tells its version', async () => {
    expect(await states('')).toEqual([]);
  });

  test('may be missing where it is not needed', async () => {
    expect(await states('java')).toEqual([['ok', 'java']]);
    expect(await states('aws')).toEqual([['ok', 'aws']]);
    expect(await states('aws', stage())).toEqual([['warning', 'aws']]);
    expect(await states('npm')).toEqual([['warning', 'npm']]);
  });
});

describe('the client certificate', () => {
  let ours: Certificates;

  beforeAll(async () => {
    ours = await issueCertificates('1900000109', NOW);
  });

  const judge = (mchId: string, later: number, key = ours.clientKey) =>
    brief(
      judgeCertificate(
        Buffer.from(ours.clientCert),
        Buffer.from(key),
        mchId,
        new Date(NOW.getTime() + later * DAY_MS),
      ),
    ).map(([state, , words]) => `${state}: ${words}`);

  test('that is well tells its end and whose it is', () => {
    expect(judge('1900000109', 0)).toEqual([
      'ok: valid until 2027-02-11, 397 days more',
      'ok: is of WECHAT_MCH_ID 1900000109',
    ]);
  });

  test('that ends soon, of another merchant, with another key, or too late', () => {
    expect(judge('1900000109', 367)[0]).toMatch(/^ok/);
    expect(judge('1900000109', 368)[0]).toBe('warning: ends on 2027-02-11, in 29 days');
    expect(judge('1900000110', 0)[1]).toMatch(/^error: is of merchant 1900000109/);
    expect(judge('1900000109', 0, ours.serverKey)).toEqual([
      expect.stringMatching(/^error: WECHAT_CERT_KEY_FILE: this key is not that/),
    ]);
    expect(judge('1900000109', 398)).toEqual([expect.stringMatching(/^error: .*expired/)]);
  });

  test('that is not there yet is made by npm start; that of a stage is not read', async () => {
    const read = () => Promise.reject(Object.assign(new Error('ENOENT'), { code: 'ENOENT' }));
    expect((await certificate(localShop(), world({ read })))[0]?.state).toBe('warning');
    expect((await certificate(stage(), world()))[0]?.state).toBe('not checked');
  });
});
