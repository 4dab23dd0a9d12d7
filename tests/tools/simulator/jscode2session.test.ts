import { appId, appSecret, startBench, type Bench, type Fields, type Json } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

async function codeOf(user: string, unionid = false): Promise<string> {
  const { body } = await bench.json('POST', '/_simulator/wx/login', { user, unionid });
  expect(body.errMsg).toBe('login:ok');
  return String(body.code);
}

async function exchange(changes: Partial<Fields>, method = 'GET'): Promise<Json> {
  const params: Partial<Fields> = {
    appid: appId,
    secret: appSecret,
    grant_type: 'authorization_code',
    ...changes,
  };
  const given = Object.entries(params).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const response = await bench.raw(`/sns/jscode2session?${new URLSearchParams(given).toString()}`, {
    method,
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  return (await response.json()) as Json;
}

test('a code becomes an openid and a session key of 16 bytes', async () => {
  const session = await exchange({ js_code: await codeOf('alice') });
  expect(Object.keys(session).sort()).toEqual(['openid', 'session_key']);
  expect(session.openid).toMatch(/^o[0-9A-Za-z_-]{27}$/);
  expect(Buffer.from(String(session.session_key), 'base64')).toHaveLength(16);
});

test('a user keeps the openid, and users have different ones', async () => {
  const first = await exchange({ js_code: await codeOf('alice') });
  const again = await exchange({ js_code: await codeOf('alice') });
  const other = await exchange({ js_code: await codeOf('bob') });
  expect(again.openid).toBe(first.openid);
  expect(again.session_key).not.toBe(first.session_key);
  expect(other.openid).not.toBe(first.openid);
});

test('a unionid comes when the login asks for one', async () => {
  expect(await exchange({ js_code: await codeOf('alice', true) })).toHaveProperty('unionid');
});

test('the user is alice when nobody is named', async () => {
  const { body } = await bench.json('POST', '/_simulator/wx/login');
  const alice = await exchange({ js_code: await codeOf('alice') });
  expect((await exchange({ js_code: String(body.code) })).openid).toBe(alice.openid);
});

test('a code works once', async () => {
  const code = await codeOf('alice');
  await exchange({ js_code: code });
  expect(await exchange({ js_code: code })).toEqual({
    errcode: 40163,
    errmsg: expect.stringMatching(/^code been used, rid: [0-9a-f-]+$/) as string,
  });
});

test('a code lives five minutes', async () => {
  const [early, late] = [await codeOf('alice'), await codeOf('alice')];
  await bench.advance(300);
  expect(await exchange({ js_code: early })).toHaveProperty('openid');
  await bench.advance(1);
  expect((await exchange({ js_code: late })).errcode).toBe(40029);
});

test.each([
  [40029, { js_code: 'invented' }],
  [40013, { appid: 'wx0000000000000000', js_code: 'x' }],
  [40125, { secret: 'wrong', js_code: 'x' }],
  [40002, { grant_type: undefined, js_code: 'x' }],
  [41002, { appid: undefined, js_code: 'x' }],
  [41004, { secret: undefined, js_code: 'x' }],
  [41008, { js_code: undefined }],
])('errcode %i', async (errcode, changes) => {
  const answer = await exchange(changes);
  expect(answer).toEqual({ errcode, errmsg: expect.stringMatching(/, rid: \S+$/) as string });
});

test('a wrong secret does not use the code up', async () => {
  const code = await codeOf('alice');
  expect((await exchange({ js_code: code, secret: 'wrong' })).errcode).toBe(40125);
  expect(await exchange({ js_code: code })).toHaveProperty('openid');
});

test('only GET is understood', async () => {
  expect((await exchange({ js_code: await codeOf('alice') }, 'POST')).errcode).toBe(41002);
});

test.each([-1, 45011, 40226])('errcode %i can be played, and leaves the code alone', async (errcode) => {
  const code = await codeOf('alice');
  await bench.fault('jscode2session', 'errcode', { errcode });
  expect((await exchange({ js_code: code })).errcode).toBe(errcode);
  expect(await exchange({ js_code: code })).toHaveProperty('openid');
});
