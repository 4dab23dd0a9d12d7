import { ProvisionedThroughputExceededException } from '@aws-sdk/client-dynamodb';
import { audit, type LedgerOrder } from '../../tools/bench/load/audit';
import { dice } from '../../tools/bench/load/faults';
import { startDynamoDBLocal } from '../contracts/dynamodb-local';
import { PAID, signed, wire } from '../fixtures/hostile/signed-notify';
import { openShop, type Answer, type LedgerEntry, type Shop } from '../flows/shop';

const ORDERS = Number(process.env['RACES_ORDERS'] ?? 300);
const SEED = Number(process.env['RACES_SEED'] ?? 1);
/** Orders that are fought over at once. */
const AT_ONCE = 24;
const ORDERS_PER_USER = 10;
/** How often the database is asked to slow down, and how often its answer is lost once the write is done. */
const THROTTLED = 0.03;
const ANSWER_LOST = 0.03;
/** How often a request is sent again before a client gives up. */
const TRIES = 12;

const throwDice = dice(SEED);
const one = <T>(...choices: readonly T[]): T => choices[Math.floor(throwDice() * choices.length)] as T;

let shop: Shop;
const tokens = new Map<string, string>();
/** Answers by what was asked and how it ended, for the report. */
const answers = new Map<string, number>();

beforeAll(async () => {
  shop = await openShop({}, startDynamoDBLocal);
});
afterAll(() => shop.close());

function planFaults(): void {
  shop.database.fault = () => {
    if (throwDice() >= THROTTLED) return Promise.resolve();
    return Promise.reject(
      new ProvisionedThroughputExceededException({ message: 'slow down', $metadata: {} }),
    );
  };
  shop.database.lose = () => {
    if (throwDice() < ANSWER_LOST) throw new Error('the answer of the database was lost');
  };
}

/** Sends a request until it is answered with something else than a fault of a server's. */
async function insist(what: string, send: () => Promise<Answer>): Promise<Answer> {
  let answer = await send();
  for (let attempt = 1; answer.status >= 500 && attempt < TRIES; attempt += 1) answer = await send();
  const { code } = answer.body;
  const key = `${what} ${answer.status}${typeof code === 'string' ? ` ${code}` : ''}`;
  answers.set(key, (answers.get(key) ?? 0) + 1);
  return answer;
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function tokenOf(user: string): Promise<string> {
  const known = tokens.get(user);
  if (known !== undefined) return known;
  const token = await shop.login(user);
  tokens.set(user, token);
  return token;
}

/** WeChat's notification of a payment, as often and as close together as it likes. */
async function notifyAgain(outTradeNo: string): Promise<void> {
  const { transactions, totalFee } = (await shop.ledger(outTradeNo)) as Partial<LedgerEntry>;
  const row = await shop.row(outTradeNo);
  const transaction = transactions?.[0];
  if (transaction === undefined || row === undefined) return;
  const body = wire(
    signed({
      ...PAID,
      openid: row.openid,
      out_trade_no: outTradeNo,
      transaction_id: transaction.transactionId,
      total_fee: String(totalFee),
      cash_fee: String(totalFee),
    }),
  );
  const headers = { 'content-type': 'text/xml' };
  const send = () => fetch(`${shop.url}/payment-notify`, { method: 'POST', headers, body });
  await Promise.all(Array.from({ length: one(2, 3, 5) }, send));
}

/** Some ask for the order at once, pay it or not, and look at it; WeChat tells of it again and again. */
async function order(outTradeNo: string, user: string): Promise<void> {
  const token = await tokenOf(user);
  const fault = one(undefined, undefined, undefined, 'lost', 'doubled', 'late', 'second-transaction');
  if (fault !== undefined) await shop.fault('notify', fault, { outTradeNo });
  if (throwDice() < 0.2) {
    await shop.fault('unifiedorder', one('systemerror', 'unsigned', 'http-500'), { outTradeNo });
  }
  const request = { sku: 'tea', outTradeNo, quantity: 1 };
  const place = () => insist('POST /orders', () => shop.call('POST', '/orders', request, token));
  const look = () =>
    insist('GET /orders/{}', () => shop.call('GET', `/orders/${outTradeNo}`, undefined, token));
  const placed = await Promise.all(Array.from({ length: one(1, 2, 3) }, place));
  const payable = placed.find(({ status }) => status < 300);
  if (payable === undefined || throwDice() < 0.15) return;
  const { sheet } = (await shop.requestPayment(payable.body, user)) as { sheet?: { id: string } };
  if (sheet === undefined) throw new Error(`${outTradeNo}: no pay sheet opened`);
  await Promise.all([
    shop.wechat('POST', `/sheets/${sheet.id}/confirm`, {}),
    place(),
    look(),
    ...(throwDice() < 0.3 ? [shop.reconcile({ outTradeNo, close: true }).catch(() => undefined)] : []),
  ]);
  await Promise.all([notifyAgain(outTradeNo), look(), place()]);
}

/** Several of the staff give money back at once, some under one number, some more than there is. */
async function refund(outTradeNo: string, round: number): Promise<void> {
  const send = (outRefundNo: string, refundFee: number) =>
    insist('POST /refunds', () => shop.call('POST', '/refunds', { outTradeNo, outRefundNo, refundFee }));
  const fee = one(10, 40, 60, 100);
  await Promise.all([
    send(`${outTradeNo}-${round}`, fee),
    ...(throwDice() < 0.5 ? [send(`${outTradeNo}-${round}`, fee)] : []),
    ...(throwDice() < 0.5 ? [send(`${outTradeNo}-${round}b`, one(40, 70, 100))] : []),
    ...(throwDice() < 0.3 ? [send(`${outTradeNo}-${Math.max(round - 1, 1)}`, fee)] : []),
    ...(throwDice() < 0.3 ? [notifyAgain(outTradeNo)] : []),
  ]);
}

/** Passes of the sweep beside all that; a pass that meets a fault of the database fails as a whole, and the next goes on. */
async function sweepWhile(work: Promise<unknown>): Promise<void> {
  const done = new AbortController();
  const ended = work.finally(() => {
    done.abort();
  });
  while (!done.signal.aborted) {
    await Promise.all([shop.sweep().catch(() => undefined), shop.sweep().catch(() => undefined)]);
    await shop.advance(1);
  }
  await ended;
}

test(`${ORDERS} contested orders: none lost, none invented, none refunded beyond what was paid`, async () => {
  const numbers = Array.from({ length: ORDERS }, (_, at) => `race-${SEED}-${at}`);
  const userOf = (outTradeNo: string): string =>
    `user-${Math.floor(numbers.indexOf(outTradeNo) / ORDERS_PER_USER)}`;
  planFaults();
  await sweepWhile(inParallel(numbers, (outTradeNo) => order(outTradeNo, userOf(outTradeNo))));
  for (let round = 1; round <= 3; round += 1) {
    const rest = numbers.filter(() => throwDice() < 0.5);
    await sweepWhile(inParallel(rest, (outTradeNo) => refund(outTradeNo, round)));
    await shop.advance(61);
  }

  // The weather clears, WeChat has a day for its repeats, and the sweep looks at what is left.
  shop.database.fault = undefined;
  shop.database.lose = undefined;
  await shop.wechat('DELETE', '/faults');
  for (let hour = 0; hour < 48; hour += 1) {
    await shop.advance(3_600);
    await shop.sweep();
  }

  const { orders } = (await shop.wechat('GET', '/ledger')).body as unknown as { orders: LedgerOrder[] };
  const rows = await shop.rows();
  const { lost, invented, overRefunded, paid } = audit(orders, rows);
  const refunded = orders.flatMap(({ refunds }) => refunds).length;
  const open = rows.filter(({ tradeState, dueAt }) => tradeState === 'NOTPAY' && dueAt === undefined);
  process.stdout.write(
    `\n${ORDERS} orders, seed ${SEED}: ${paid} paid, ${refunded} refunds at WeChat; ` +
      `${lost.length} lost, ${invented.length} invented, ${overRefunded.length} over-refunded\n` +
      [...answers]
        .sort()
        .map(([what, count]) => `  ${String(count).padStart(5)}  ${what}\n`)
        .join(''),
  );
  expect({ lost, invented, overRefunded, open }).toEqual({
    lost: [],
    invented: [],
    overRefunded: [],
    open: [],
  });
  expect(paid).toBeGreaterThan(ORDERS / 2);
  expect(refunded).toBeGreaterThan(ORDERS / 4);
});
