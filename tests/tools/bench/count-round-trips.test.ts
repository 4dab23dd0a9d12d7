import { countRoundTrips } from '../../../tools/bench/count-round-trips';

/** Those whose number is promised; what a reader of an unpaid order costs may change. */
const PROMISED = ['login', 'create', 'repeated create', 'notify', 'duplicate notify'] as const;

test('each request calls the database and WeChat as often as it must, and no more', async () => {
  const counts = await countRoundTrips();
  const told = PROMISED.map((name) => {
    const { calls, inSequence, wechat, readUnits, writeUnits } = counts[name];
    const database = `${calls.join('+') || 'nothing'}, ${inSequence} one after another`;
    return `${name}: ${database}, ${wechat} WeChat, ${readUnits} read, ${writeUnits} written`;
  });
  expect(told).toEqual([
    'login: nothing, 0 one after another, 1 WeChat, 0 read, 0 written',
    'create: Get+Query+Put+Update, 3 one after another, 1 WeChat, 1.5 read, 5 written',
    'repeated create: Get+Query+Put, 2 one after another, 0 WeChat, 1.5 read, 1 written',
    'notify: Update, 1 one after another, 0 WeChat, 0 read, 4 written',
    'duplicate notify: Update, 1 one after another, 0 WeChat, 0 read, 1 written',
  ]);
});
