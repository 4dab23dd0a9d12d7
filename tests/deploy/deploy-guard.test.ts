import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeWorkingCopy, removeWorkingCopy, serverless } from './packaged';

type Run = Awaited<ReturnType<typeof serverless>>;

/** The commands are independent of each other, and each takes seconds. */
const runs = {} as Record<'prod' | 'local' | 'otherWord' | 'oneFunction' | 'noSource', Run>;

beforeAll(async () => {
  const copy = makeWorkingCopy();
  const withoutSource = makeWorkingCopy();
  // What an older build left behind.
  mkdirSync(path.join(withoutSource, 'build', 'functions'), { recursive: true });
  writeFileSync(path.join(withoutSource, 'build', 'functions', 'get-order.js'), '// old');
  rmSync(path.join(withoutSource, 'functions', 'get-order.ts'));
  try {
    await Promise.all([
      serverless(copy, 'deploy', '--stage', 'prod', '--param=mchId=1234567890').then((run) => {
        runs.prod = run;
      }),
      serverless(copy, 'deploy', '--stage', 'local').then((run) => {
        runs.local = run;
      }),
      serverless(copy, 'package', '--stage', 'prod', '--param=previousMchKey=ja').then((run) => {
        runs.otherWord = run;
      }),
      serverless(copy, 'deploy', 'function', '--function', 'get-order', '--stage', 'prod').then((run) => {
        runs.oneFunction = run;
      }),
      serverless(withoutSource, 'package', '--stage', 'prod').then((run) => {
        runs.noSource = run;
      }),
    ]);
  } finally {
    [copy, withoutSource].forEach(removeWorkingCopy);
  }
}, 120_000);

describe('a deployment that cannot work is stopped before anything is changed', () => {
  test('without the required parameters: all are named, with what they are', () => {
    const { code, output } = runs.prod;
    expect(code).not.toBe(0);
    expect(output).toContain('--param="appId=…"');
    expect(output).toMatch(/--param="secretVersion=…".*list-secret-version-ids/);
    expect(output).not.toContain('--param="mchId=…"');
  });

  test('of the local stage, whose secrets are those of this shell', () => {
    expect(runs.local.code).not.toBe(0);
    expect(runs.local.output).toContain('npm start');
  });

  test('with a previousMchKey that is neither yes nor no', () => {
    expect(runs.otherWord.code).not.toBe(0);
    expect(runs.otherWord.output).toContain('WECHAT_MCH_KEY_PREVIOUS');
  });

  test('of one function, whose secrets would stay references', () => {
    expect(runs.oneFunction.code).not.toBe(0);
    expect(runs.oneFunction.output).toContain('does not fetch secrets');
  });

  test('of a function without a source, whose older build is still there', () => {
    expect(runs.noSource.code).not.toBe(0);
    expect(runs.noSource.output).toContain('functions/get-order.ts');
  });
});
