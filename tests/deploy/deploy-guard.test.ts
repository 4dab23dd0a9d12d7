import { makeWorkingCopy, removeWorkingCopy, serverless } from './packaged';

let copy: string;

beforeAll(() => {
  copy = makeWorkingCopy();
});

afterAll(() => {
  removeWorkingCopy(copy);
});

describe('a deployment that cannot work is stopped before anything is changed', () => {
  test('without the required parameters: all are named, with what they are', () => {
    const { code, output } = serverless(copy, 'deploy', '--stage', 'prod', '--param=mchId=1234567890');
    expect(code).not.toBe(0);
    expect(output).toContain('--param="appId=…"');
    expect(output).toMatch(/--param="secretVersion=…".*list-secret-version-ids/);
    expect(output).not.toContain('--param="mchId=…"');
  }, 30_000);

  test('of the local stage, whose secrets are those of this shell', () => {
    const { code, output } = serverless(copy, 'deploy', '--stage', 'local');
    expect(code).not.toBe(0);
    expect(output).toContain('npm start');
  }, 30_000);

  test('with a previousMchKey that is neither yes nor no', () => {
    const { code, output } = serverless(copy, 'package', '--stage', 'prod', '--param=previousMchKey=ja');
    expect(code).not.toBe(0);
    expect(output).toContain('WECHAT_MCH_KEY_PREVIOUS');
  }, 30_000);

  test('of one function, whose secrets would stay references', () => {
    const { code, output } = serverless(
      copy,
      'deploy',
      'function',
      '--function',
      'get-order',
      '--stage',
      'prod',
    );
    expect(code).not.toBe(0);
    expect(output).toContain('does not fetch secrets');
  }, 30_000);
});
