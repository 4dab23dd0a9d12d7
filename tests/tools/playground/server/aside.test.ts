import { answerAside, type Aside } from '../../../../tools/playground/server/aside';
import { explainAside } from '../../../../tools/playground/server/explain-aside';

/** A thread that answers each question with itself, but one never, and one fails. */
const THREAD = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (question) => {
    while (question === 'endless');
    if (question === 'fails') throw new Error('a fault of the thread');
    parentPort.postMessage(question);
  });
  parentPort.postMessage('ready');
`;

let aside: Aside<string, string>;
/** Of the thread that the test started. */
let close: () => Promise<void>;

afterEach(() => close());

const make = (mostWaiting = 8): void => {
  aside = answerAside(() => Promise.resolve(THREAD), {}, { deadlineMs: 2_000, mostWaiting });
  close = aside.close;
};

test('a question that is never answered is given up, and the next one is answered', async () => {
  make();
  const endless = aside.ask('endless');
  const next = aside.ask('next');
  await expect(endless).rejects.toThrow('this takes longer than 2 s');
  expect(await next).toBe('next');
});

test('a thread that failed is followed by another', async () => {
  make();
  await expect(aside.ask('fails')).rejects.toThrow('a fault of the thread');
  expect(await aside.ask('next')).toBe('next');
});

test('more questions than may wait are refused at once', async () => {
  make(1);
  const [first, second] = [aside.ask('a'), aside.ask('b')];
  await expect(aside.ask('c')).rejects.toThrow('too many questions are waiting');
  expect([await first, await second, await aside.ask('d')]).toEqual(['a', 'b', 'd']);
});

test('an explanation comes from the thread as the explainer gives it', async () => {
  const key = 'LocalOnlyMerchantKey0000000000k3';
  const explaining = explainAside({ WECHAT_APPID: 'wx1', WECHAT_MCH_ID: '1', WECHAT_MCH_KEY: key });
  close = explaining.close;
  const answer = await explaining.ask({ xml: Buffer.from('<xml><a>1</a><sign>0</sign></xml>') });
  expect(answer).toMatchObject({ kind: 'message', taken: { joined: 'a=1', fits: false } });
});
