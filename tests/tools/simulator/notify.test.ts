import { createServer } from 'node:http';
import {
  always,
  appId,
  fail,
  mchId,
  sign,
  startBench,
  startTime,
  success,
  type Bench,
  type Json,
} from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const [minute, hour] = [60, 3600];
/** https://pay.weixin.qq.com/doc/v2/merchant/4011937248 */
const documented = [
  ...[15, 15, 30, 3 * minute, 10 * minute, 20 * minute, 30 * minute, 30 * minute, 30 * minute, 60 * minute],
  ...[3 * hour, 3 * hour, 3 * hour, 6 * hour, 6 * hour],
];

/** The nth notification that arrived. */
function arrived(index = 0): Bench['notified'][number] {
  const notification = bench.notified[index];
  if (!notification) throw new Error(`there is no notification ${index}`);
  return notification;
}

async function secondsOfAttempts(): Promise<number[]> {
  const { notifies } = await bench.ledger();
  return notifies.map(({ at }) => Math.round((Date.parse(at) - startTime) / 1000));
}

test.each(['MD5', 'HMAC-SHA256'])('carries everything, signed by %s as the order was', async (signType) => {
  await bench.paid({ sign_type: signType, attach: '附加&数据' });
  expect(bench.notified).toHaveLength(1);
  const { contentType, fields, body } = arrived();
  expect(contentType).toMatch(/^text\/xml/);
  const [transaction] = (await bench.ledger()).transactions;
  expect(fields).toEqual({
    ...{ return_code: 'SUCCESS', result_code: 'SUCCESS', appid: appId, mch_id: mchId, trade_type: 'JSAPI' },
    ...{ openid: await bench.login(), out_trade_no: 'order-1', attach: '附加&数据', is_subscribe: 'N' },
    ...{
      total_fee: '100',
      cash_fee: '100',
      fee_type: 'CNY',
      bank_type: 'OTHERS',
      time_end: '20260101131540',
    },
    transaction_id: transaction?.transactionId,
    nonce_str: expect.stringMatching(/^\w{32}$/) as string,
    sign: sign(fields, signType),
  });
  expect(body).toContain('<return_code><![CDATA[SUCCESS]]></return_code>');
});

describe.each(['MD5', 'HMAC-SHA256'])('sign_type beside a signature by %s', (signType) => {
  const choose = (choice: string): Promise<{ status: number; body: Json }> =>
    bench.json('POST', '/_simulator/notifications', { signType: choice });
  async function signTypesOfFour(): Promise<(string | undefined)[]> {
    for (const n of [1, 2, 3, 4]) await bench.paid({ out_trade_no: `order-${n}`, sign_type: signType });
    for (const { fields } of bench.notified) expect(fields.sign).toBe(sign(fields, signType));
    return bench.notified.map(({ fields }) => fields.sign_type);
  }

  test('is in every second notification', async () => {
    expect(await signTypesOfFour()).toEqual([undefined, signType, undefined, signType]);
  });

  test('is in all or in none where one of them is chosen, until a reset', async () => {
    expect((await choose('always')).body).toEqual({ signType: 'always' });
    expect(await signTypesOfFour()).toEqual(Array(4).fill(signType));
    await bench.reset();
    expect((await bench.json('GET', '/_simulator/notifications')).body).toEqual({ signType: 'alternating' });
    await choose('never');
    expect(await signTypesOfFour()).toEqual(Array(4).fill(undefined));
    expect((await choose('sometimes')).status).toBe(400);
  });
});

test('has no attach when the order has none', async () => {
  await bench.paid();
  expect(bench.notified[0]?.fields).not.toHaveProperty('attach');
});

test('is sent once when it is accepted', async () => {
  await bench.paid();
  await bench.advance(2 * 24 * hour);
  expect(bench.notified).toHaveLength(1);
  expect((await bench.ledger()).notifies).toMatchObject([
    { status: 200, accepted: true, why: null, answer: success },
  ]);
});

test('is sent sixteen times in 24 hours and 4 minutes when it never is', async () => {
  bench.reply = always(fail);
  await bench.paid();
  await bench.advance(2 * 24 * hour);
  const due = documented.reduce<number[]>((times, pause) => [...times, (times.at(-1) ?? 0) + pause], [0]);
  expect(due).toHaveLength(16);
  expect(due.at(-1)).toBe(24 * hour + 4 * minute);
  expect(await secondsOfAttempts()).toEqual(due);
  expect(bench.notified).toHaveLength(16);
  expect((await bench.ledger()).notifies[0]).toMatchObject({ accepted: false, why: 'return_code is FAIL' });
});

test('stops as soon as it is accepted, and not a second before its time', async () => {
  bench.reply = always(fail);
  await bench.paid();
  await bench.advance(14);
  expect(bench.notified).toHaveLength(1);
  bench.reply = always(success);
  await bench.advance(1);
  expect(bench.notified).toHaveLength(2);
  await bench.advance(2 * 24 * hour);
  expect(bench.notified).toHaveLength(2);
});

test.each([
  ['an empty answer', '', 200],
  ['plain text', 'SUCCESS', 200],
  ['JSON', '{"code":"SUCCESS"}', 200],
  ['XML without return_code', '<xml><return_msg>OK</return_msg></xml>', 200],
  ['XML that is not closed', '<xml><return_code>SUCCESS</return_code>', 200],
  ['another root', '<root><return_code>SUCCESS</return_code></root>', 200],
  ['lower case', '<xml><return_code>success</return_code></xml>', 200],
  ['a very long answer', `<xml><return_code>SUCCESS</return_code></xml>${' '.repeat(100_000)}`, 200],
  ['an error page', '<html><body>502</body></html>', 502],
])('is not accepted by %s', async (_name, answer, status) => {
  bench.reply = always(answer, status);
  await bench.paid();
  const [attempt] = (await bench.ledger()).notifies;
  expect(attempt).toMatchObject({ status, accepted: false });
  expect(attempt?.why).toEqual(expect.any(String));
  await bench.advance(15);
  expect(bench.notified).toHaveLength(2);
});

test('is not carried on to where a redirect points', async () => {
  bench.reply = (_request, response) => {
    response.writeHead(302, { Location: `${bench.url}/_simulator/health` }).end();
  };
  await bench.paid();
  expect((await bench.ledger()).notifies).toMatchObject([{ status: 302, accepted: false }]);
});

test('is not accepted by a connection that breaks', async () => {
  bench.reply = (request) => {
    request.socket.destroy();
  };
  await bench.paid();
  expect((await bench.ledger()).notifies).toMatchObject([{ status: null, accepted: false, answer: null }]);
});

test('reaches a port that a browser refuses', async () => {
  // Of https://fetch.spec.whatwg.org/#port-blocking: the first that is free here.
  const merchant = createServer((_request, response) => response.end(success));
  const isListening = (port: number): Promise<boolean> =>
    new Promise((resolve) => {
      merchant.once('error', () => {
        resolve(false);
      });
      merchant.listen(port, '127.0.0.1', () => {
        resolve(true);
      });
    });
  const ports = [6000, 10_080, 6667, 5060, 2049];
  let port = ports.shift() ?? 0;
  while (!(await isListening(port))) port = ports.shift() ?? 0;
  await bench.paid({ notify_url: `http://127.0.0.1:${port}/notify` });
  merchant.close();
  expect((await bench.ledger()).notifies).toMatchObject([{ status: 200, accepted: true, answer: success }]);
});

test('does not find anybody at a port where nobody listens', async () => {
  await bench.paid({ notify_url: 'http://127.0.0.1:9/notify' });
  expect((await bench.ledger()).notifies).toMatchObject([{ status: null, accepted: false }]);
});

test('waits five seconds for an answer', async () => {
  let answerLate: (() => void) | undefined;
  bench.reply = (_request, response) => {
    answerLate = () => response.end(success);
  };
  await bench.paid();
  answerLate?.();
  const [attempt] = (await bench.ledger()).notifies;
  expect(attempt).toMatchObject({ accepted: false, why: 'nothing answered within 5 s' });
}, 15_000);

test('does not hold up the confirmation', async () => {
  const held = new Promise<() => void>((resolve) => {
    bench.reply = (_request, response) => {
      resolve(() => response.end(success));
    };
  });
  const sheet = await bench.sheet();
  expect((await bench.json('POST', `${sheet}/confirm`)).body.errMsg).toBe('requestPayment:ok');
  const release = await held;
  expect((await bench.ledger()).notifies).toEqual([]);
  release();
  await bench.json('POST', '/_simulator/idle');
  expect((await bench.ledger()).notifies).toMatchObject([{ accepted: true }]);
});

test('comes by itself when the clock runs fast', async () => {
  const own = await startBench({ now: Date.now });
  const allSent = new Promise<void>((resolve) => {
    own.reply = (_request, response) => {
      response.end(fail);
      if (own.notified.length === 16) resolve();
    };
  });
  // Paid at the pace of real time: on the fast clock a prepay_id would be gone within milliseconds.
  await own.paid();
  await own.json('POST', '/_simulator/clock', { speed: 1_000_000 });
  await allSent;
  await own.json('POST', '/_simulator/idle');
  const { notifies } = await own.ledger();
  await own.close();
  expect(notifies).toHaveLength(16);
});

describe('with faults', () => {
  test('lost: not sent, and counted', async () => {
    await bench.fault('notify', 'lost', { times: 2 });
    await bench.paid();
    await bench.advance(15);
    expect(bench.notified).toHaveLength(0);
    await bench.advance(15);
    expect(bench.notified).toHaveLength(1);
    expect((await bench.ledger()).notifies.map(({ fault, status }) => [fault, status])).toEqual([
      ['lost', null],
      ['lost', null],
      [null, 200],
    ]);
  });

  test('doubled: the same message twice at the same time', async () => {
    const waiting: (() => void)[] = [];
    // Neither is answered before both are there: one after the other would never end.
    bench.reply = (_request, response) => {
      waiting.push(() => response.end(success));
      if (waiting.length === 2) for (const answer of waiting) answer();
    };
    await bench.fault('notify', 'doubled');
    await bench.paid();
    expect(bench.notified[1]?.body).toBe(bench.notified[0]?.body);
    expect((await bench.ledger()).notifies).toMatchObject([{ accepted: true }, { accepted: true }]);
    await bench.advance(2 * 24 * hour);
    expect(bench.notified).toHaveLength(2);
  });

  test('late: sent after its delay, once', async () => {
    await bench.fault('notify', 'late', { delaySeconds: 100 });
    await bench.paid();
    await bench.advance(99);
    expect(bench.notified).toHaveLength(0);
    await bench.advance(1);
    expect(bench.notified).toHaveLength(1);
    expect((await bench.ledger()).notifies).toMatchObject([{ accepted: true }]);
  });

  test('wrong-amount: rightly signed', async () => {
    await bench.fault('notify', 'wrong-amount', { totalFee: 1 });
    await bench.paid();
    const { fields } = arrived();
    expect(fields).toMatchObject({ total_fee: '1', sign: sign(fields) });
    expect((await bench.ledger()).transactions).toMatchObject([{ totalFee: 100 }]);
  });

  test('wrong-openid: rightly signed', async () => {
    await bench.fault('notify', 'wrong-openid');
    await bench.paid();
    const { fields } = arrived();
    expect(fields.openid).toMatch(/^o.{27}$/);
    expect(fields.openid).not.toBe(await bench.login());
    expect(fields.sign).toBe(sign(fields));
  });

  test('wrong-mch: rightly signed', async () => {
    await bench.fault('notify', 'wrong-mch');
    await bench.paid();
    const { fields } = arrived();
    expect(fields.mch_id).not.toBe(mchId);
    expect(fields.sign).toBe(sign(fields));
  });

  test.each(['forged', 'wrong-key'])('%s: everything right but the signature', async (fault) => {
    await bench.fault('notify', fault);
    await bench.paid();
    const { fields } = arrived();
    expect(fields).toMatchObject({ out_trade_no: 'order-1', total_fee: '100', mch_id: mchId });
    expect(fields.sign).toMatch(/^[0-9A-F]{32}$/);
    expect(fields.sign).not.toBe(sign(fields));
  });

  test('garbage: no XML', async () => {
    await bench.fault('notify', 'garbage');
    await bench.paid();
    expect(bench.notified[0]?.body).not.toContain('</xml>');
  });

  test.each(['wrong-amount', 'wrong-openid', 'forged', 'wrong-key', 'wrong-mch', 'garbage'])(
    '%s: the genuine one follows, even if the false one was accepted',
    async (fault) => {
      await bench.fault('notify', fault);
      await bench.paid();
      expect((await bench.ledger()).notifies).toMatchObject([{ fault, accepted: true }]);
      await bench.advance(15);
      const { fields } = arrived(1);
      expect(fields).toMatchObject({ total_fee: '100', sign: sign(fields) });
      await bench.advance(2 * 24 * hour);
      expect(bench.notified).toHaveLength(2);
    },
  );

  test('doubled: as many copies as it says', async () => {
    await bench.fault('notify', 'doubled', { copies: 3 });
    await bench.paid();
    expect(bench.notified).toHaveLength(3);
    expect(new Set(bench.notified.map(({ body }) => body)).size).toBe(1);
  });

  test('second-transaction: money moves twice, and both are notified', async () => {
    await bench.fault('notify', 'second-transaction');
    await bench.paid();
    const { transactions } = await bench.ledger();
    expect(transactions).toHaveLength(2);
    const ids = transactions.map(({ transactionId }) => transactionId).sort();
    expect(new Set(ids).size).toBe(2);
    expect(bench.notified.map(({ fields }) => fields.transaction_id).sort()).toEqual(ids);
    for (const { fields } of bench.notified) expect(fields.sign).toBe(sign(fields));
  });
});

describe('what waits for its time', () => {
  const hurry = (outTradeNo: string): Promise<{ status: number; body: Json }> =>
    bench.json('POST', `/_simulator/ledger/${outTradeNo}/notify`);

  test('is brought at once for one order, and the clock stays', async () => {
    await bench.fault('notify', 'late', { delaySeconds: 3600, times: 2 });
    await bench.paid({ out_trade_no: 'order-1' });
    await bench.paid({ out_trade_no: 'order-2' });
    const before = (await bench.json('GET', '/_simulator/clock')).body.now;
    expect((await hurry('order-2')).body.notifies).toMatchObject([{ accepted: true }]);
    expect(bench.notified.map(({ fields }) => fields.out_trade_no)).toEqual(['order-2']);
    expect((await bench.json('GET', '/_simulator/clock')).body.now).toBe(before);
  });

  test('goes on in its schedule where it was not accepted', async () => {
    bench.reply = always(fail);
    await bench.paid();
    await hurry('order-1');
    expect(bench.notified).toHaveLength(2);
    bench.reply = always(success);
    await bench.advance(15);
    expect(bench.notified).toHaveLength(3);
    await hurry('order-1');
    expect(bench.notified).toHaveLength(3);
  });

  test('is not brought of a refund that has not ended', async () => {
    await bench.paid();
    await bench.refund({ notify_url: bench.notifyUrl });
    await hurry('order-1');
    expect(bench.notified).toHaveLength(1);
  });

  test('is of no order that nobody placed', async () => {
    expect((await hurry('order-9')).status).toBe(404);
  });
});
