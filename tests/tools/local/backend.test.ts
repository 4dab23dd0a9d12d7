import { startBackend } from '../../../tools/local/backend';
import { localEnvironment } from '../../../tools/shared/environment';

const REAL_KEY = '0123456789abcdefghijABCDEFGHIJ01';
const OWN_SECRET = 'a-session-secret-of-my-own-with-more-than-32-bytes';

/** Why nothing was started; every one of these is refused before a port is touched. */
async function whyNot(variables: Readonly<Record<string, string>>): Promise<string> {
  const error: unknown = await startBackend(localEnvironment({ ...variables }, ''), { inMemory: true }).then(
    () => new Error('it was started'),
    (reason: unknown) => reason,
  );
  return error instanceof Error ? error.message : String(error);
}

test.each(['prod', 'dev', ''])(
  'STAGE=%s is told that npm start is local, before any other variable',
  async (STAGE) => {
    expect(await whyNot({ STAGE })).toMatch(/^STAGE: npm start runs the stage local/);
  },
);

test.each(['WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS'])(
  'a real %s is refused with the session secret that everybody knows',
  async (name) => {
    const why = await whyNot({ [name]: REAL_KEY });
    expect(why).toContain(`${name} is a real key`);
    expect(why).toContain('SESSION_SECRET');
    expect(why).not.toContain(REAL_KEY);
  },
);

test('with a session secret of its own that is no reason any more', async () => {
  // The next check in the order: the port of another variable.
  const why = await whyNot({ WECHAT_MCH_KEY: REAL_KEY, SESSION_SECRET: OWN_SECRET, NOTIFY_URL: 'nothing' });
  expect(why).toContain('NOTIFY_URL');
});
