import { countRoundTrips } from '../../bench/count-round-trips';

/** Those whose number is promised; what a reader of an unpaid order costs may change. */
const PROMISED = ['login', 'create', 'repeated create', 'notify', 'duplicate notify'] as const;

test('each request calls the database and WeChat as often as it must, and no more', async () => {
  const counts = await countRoundTrips();
  const told = PROMISED.map((name) => {
    const { calls, wechat, readUnits, writeUnits } = counts[name];
    return `${name}: ${calls.join('+') || 'nothing'}, ${wechat} WeChat, ${readUnits} read, ${writeUnits} written`;
  });
  expect(told).toEqual([
    'login: nothing, 1 WeChat, 0 read, 0 written',
    'create: Get+Put+Update, 1 WeChat, 1 read, 5 written',
    'repeated create: Get+Put, 0 WeChat, 1 read, 1 written',
    'notify: Update, 0 WeChat, 0 read, 4 written',
    'duplicate notify: Update, 0 WeChat, 0 read, 1 written',
  ]);
});
