import type { Exchange } from '../../../../tools/playground/exchange';
import { createRecord } from '../../../../tools/playground/server/record';

const exchange = (change: Partial<Exchange> = {}): Exchange => ({
  ...{ id: 'p1', from: 'phone', to: 'shop', name: 'POST /login', startedAt: 1 },
  request: { method: 'POST', url: 'http://shop/login', headers: {}, body: '' },
  ...change,
});

test('an exchange that has ended stands in the place of the one that began', () => {
  const told: Exchange[] = [];
  const record = createRecord((each) => told.push(each));
  record.put(exchange());
  record.put(exchange({ endedAt: 2 }));
  expect(record.all()).toEqual([exchange({ endedAt: 2 })]);
  expect(told.map(({ endedAt }) => endedAt)).toEqual([undefined, 2]);
});

test('they come in the order in which they began, whoever told of them first', () => {
  const record = createRecord(() => undefined);
  record.put(exchange({ id: 's2', startedAt: 5 }));
  record.put(exchange({ id: 'p2', startedAt: 3 }));
  expect(record.all().map(({ id }) => id)).toEqual(['p2', 's2']);
});

test('the oldest go where there are more than five hundred', () => {
  const record = createRecord(() => undefined);
  for (let at = 0; at < 501; at += 1) record.put(exchange({ id: `p${at}`, startedAt: at }));
  expect(record.all()).toHaveLength(500);
  expect(record.all()[0]?.id).toBe('p1');
});

test('ids of its own grow, and go on after everything was cleared', () => {
  const record = createRecord(() => undefined);
  expect([record.nextId(), record.nextId()]).toEqual(['p1', 'p2']);
  record.clear();
  expect(record.all()).toEqual([]);
  expect(record.nextId()).toBe('p3');
});

test.each<[string, Partial<Exchange>]>([
  [
    'the session token of an answer',
    { answer: { status: 200, headers: {}, body: '{"openid":"o1","token" : "s3cret"}' } },
  ],
  [
    'the session token of a request',
    { request: { method: 'GET', url: '/', headers: { Authorization: 'Bearer s3cret' }, body: '' } },
  ],
  [
    'a session token without a scheme before it',
    { request: { method: 'GET', url: '/', headers: { authorization: 's3cret' }, body: '' } },
  ],
  [
    'a token with a quote in it',
    { request: { method: 'POST', url: '/', headers: {}, body: '{"token":"a\\"s3cret"}' } },
  ],
  [
    'the appsecret in an address',
    { request: { method: 'GET', url: 'http://w/sns?appid=a&secret=s3cret&b=c', headers: {}, body: '' } },
  ],
  ['the session_key of WeChat', { answer: { status: 200, headers: {}, body: '{"session_key":"s3cret"}' } }],
])('does not keep %s', (_, change) => {
  const told: unknown[] = [];
  const record = createRecord((each) => told.push(each));
  record.put(exchange(change));
  expect(JSON.stringify([record.all(), told])).not.toContain('s3cret');
  expect(JSON.stringify(record.all())).toContain('…');
});

test('a body that is too long is cut off, and says so', () => {
  const record = createRecord(() => undefined);
  record.put(exchange({ answer: { status: 200, headers: {}, body: 'x'.repeat(70_000) } }));
  const body = record.all()[0]?.answer?.body ?? '';
  expect(body.length).toBeLessThan(66_000);
  expect(body).toContain('70000 characters');
});
