import { signatureOf } from '../../tools/simulator/sign';
import type { Outcome, Visit, Watched } from './invocation';
import { isRefundHeard } from './oracle-refunds';
import { isBooked } from './oracle-rows';
import { demand } from './violation';
import { CERTIFICATE, LEAST_TEA_PRICE, MOST_TEA_PRICE, type World } from './world';

/** How long WeChat lets a prepay_id live, in milliseconds. */
const PREPAY_MS = 2 * 60 * 60_000;
const MOST_SKEW_MS = 150_000;

/** Sixteen bytes in base64; nothing else that is logged or answered looks so. */
const SESSION_KEY = /[0-9A-Za-z+/]{22}==/;

type Answer = NonNullable<Outcome>;
type Json = Readonly<Record<string, unknown>>;

const SUCCESS = '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>';
const FAIL = /^<xml><return_code>FAIL<\/return_code><return_msg>[a-z ]+<\/return_msg><\/xml>$/;

/** Every invariant about the answer of an invocation and what it logged. @throws Violation */
export function judgeAnswer(world: World, visit: Visit, watched: Watched, answer: Answer): void {
  judgeSecrets(world, visit, watched, answer);
  if (visit.name === 'payment-notify' || visit.name === 'refund-notify')
    judgeNotifyAnswer(world, visit, watched, answer);
  else if (visit.name === 'reconcile-orders') judgePass(world, visit, watched, answer);
  else judgeJsonAnswer(world, visit, watched, answer);
}

function judgeNotifyAnswer(world: World, visit: Visit, watched: Watched, answer: Answer): void {
  const { statusCode, body, headers } = answer;
  const isSuccess = body === SUCCESS;
  demand(
    (statusCode === 200 || (statusCode === 500 && !isSuccess)) &&
      (isSuccess || FAIL.test(body)) &&
      headers['content-type'] === 'text/xml; charset=utf-8',
    'answers are well-formed',
    () => `${visit.who} answers ${statusCode} ${body}`,
  );
  demand(
    statusCode === 200 || watched.faults > 0,
    'our fault has a cause',
    () => `${visit.who}: ${watched.logged.join()}`,
  );
  const { message } = visit;
  if (message?.kind === 'refund') {
    demand(
      !isSuccess || isRefundHeard(world, message),
      'SUCCESS is durable',
      () =>
        `${visit.who} answers SUCCESS, and the books do not hold ${message.status} of ${message.outRefundNo}`,
    );
  } else if (message?.kind === 'genuine') {
    demand(
      !isSuccess || isBooked(world, message.payment),
      'SUCCESS is durable',
      () => `${visit.who} answers SUCCESS, and ${message.payment.transactionId} is not in the books`,
    );
  } else {
    demand(
      message?.kind !== 'forged' || !isSuccess,
      'forgeries change nothing',
      () => `${visit.who} is answered SUCCESS`,
    );
  }
}

/** A pass has no reader: it throws only what broke in it, and nothing at all once it is calm. */
function judgePass(world: World, visit: Visit, watched: Watched, answer: Answer): void {
  const summary = parsed(answer.body);
  const isFine = answer.statusCode === 200 && summary?.['failed'] === 0;
  demand(
    isFine || watched.faults > 0,
    'our fault has a cause',
    () => `${visit.who}: ${watched.logged.join()}`,
  );
  demand(
    !world.chances.isCalm() || watched.faults > 0 || (isFine && summary['unanswered'] === 0),
    'calm works',
    () => `${visit.who} comes to ${answer.body}: ${watched.logged.join()}`,
  );
}

function parsed(body: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

function judgeJsonAnswer(world: World, visit: Visit, watched: Watched, answer: Answer): void {
  const { statusCode, headers } = answer;
  const body = parsed(answer.body);
  const malformed = (): string => `${visit.who} answers ${statusCode} ${answer.body}`;
  demand(body !== undefined, 'answers are well-formed', malformed);
  if (statusCode >= 400) {
    const isProblem =
      headers['content-type'] === 'application/problem+json; charset=utf-8' &&
      body['status'] === statusCode &&
      [body['code'], body['title'], body['detail'], body['type']].every((each) => typeof each === 'string');
    demand(isProblem, 'answers are well-formed', malformed);
    demand(
      body['code'] !== 'internal_error' || watched.faults > 0,
      'our fault has a cause',
      () => `${visit.who}: ${watched.logged.join()}`,
    );
    return;
  }
  demand(
    (statusCode === 200 || statusCode === 201 || (statusCode === 202 && visit.name === 'ship-order')) &&
      headers['content-type'] === 'application/json; charset=utf-8',
    'answers are well-formed',
    malformed,
  );
  if (visit.name === 'login-to-openid') judgeLogin(visit, body);
  else if (visit.name === 'get-order') judgeRead(world, visit, body);
  else if (visit.name === 'close-order') judgeClose(world, visit, body);
  else if (visit.name === 'list-orders') judgeList(world, visit, body);
  else if (visit.name === 'refund-order') judgeRefundAnswer(world, visit, body);
  else if (visit.name === 'ship-order') judgeShipAnswer(world, visit, statusCode, body);
  else judgeCreate(world, visit, watched, body);
}

function judgeLogin(visit: Visit, body: Json): void {
  const isRight =
    typeof body['token'] === 'string' && body['expiresIn'] === 7200 && Object.keys(body).length === 3;
  demand(isRight, 'answers are well-formed', () => `${visit.who} answers ${JSON.stringify(body)}`);
  demand(body['openid'] === visit.openid, 'answers are true', () => `${visit.who} is told another openid`);
}

function judgeRead(world: World, visit: Visit, body: Json): void {
  const outTradeNo = String(body['outTradeNo']);
  const row = world.rowOf(outTradeNo);
  demand(
    row?.['openid'] === visit.openid && outTradeNo === visit.outTradeNo,
    'answers are true',
    () => `${visit.who} reads ${outTradeNo}, which is not his`,
  );
  const order = world.ledger.order(outTradeNo);
  const isPaid = body['tradeState'] === 'SUCCESS' || body['tradeState'] === 'REFUND';
  demand(
    !isPaid || order?.transactions.some((each) => each.transactionId === body['transactionId']) === true,
    'answers are true',
    () => `${visit.who} reads that ${outTradeNo} is paid`,
  );
}

function judgeClose(world: World, visit: Visit, body: Json): void {
  const row = world.rowOf(String(visit.outTradeNo));
  demand(
    row?.['openid'] === visit.openid && row?.['tradeState'] === 'CLOSED' && body['tradeState'] === 'CLOSED',
    'answers are true',
    () => `${visit.who} is told that ${String(visit.outTradeNo)} is closed`,
  );
}

function judgeList(world: World, visit: Visit, body: Json): void {
  const orders = (body['orders'] ?? []) as readonly Json[];
  const times = orders.map((order) => String(order['createdAt']));
  demand(
    times.every((time, at) => at === 0 || time <= String(times[at - 1])),
    'answers are true',
    () => `${visit.who} lists orders in the order ${times.join()}`,
  );
  for (const order of orders) {
    const row = world.rowOf(String(order['outTradeNo']));
    demand(
      row !== undefined && row['openid'] === visit.openid && row['totalFee'] === order['totalFee'],
      'answers are true',
      () => `${visit.who} lists ${String(order['outTradeNo'])}, which is not his`,
    );
  }
}

function judgeRefundAnswer(world: World, visit: Visit, body: Json): void {
  const outRefundNo = String(body['outRefundNo']);
  const refund = world.ledger.refund(outRefundNo);
  demand(
    refund !== undefined &&
      refund.outTradeNo === visit.outTradeNo &&
      refund.refundFee === body['refundFee'] &&
      refund.were.some((status) => status === body['refundStatus']),
    'answers are true',
    () => `${visit.who} is told ${JSON.stringify(body)}; the ledger says ${String(refund?.status)}`,
  );
}

function judgeShipAnswer(world: World, visit: Visit, statusCode: number, body: Json): void {
  const { outTradeNo, shippingState } = body;
  const transactionId = String(world.rowOf(String(outTradeNo))?.['transactionId']);
  demand(
    outTradeNo === visit.outTradeNo &&
      (shippingState === 'PENDING'
        ? statusCode === 202
        : shippingState === 'UPLOADED' && statusCode !== 202) &&
      (shippingState === 'PENDING' || world.ledger.shipmentsOf(transactionId).length > 0),
    'answers are true',
    () => `${visit.who} is told ${statusCode} ${JSON.stringify(body)}`,
  );
}

function judgeCreate(world: World, visit: Visit, watched: Watched, body: Json): void {
  const outTradeNo = String(body['outTradeNo']);
  const prepayId = /^prepay_id=(.+)$/.exec(String(body['package']))?.[1] ?? '';
  const order = world.ledger.byPrepayId(prepayId);
  demand(
    order?.outTradeNo === outTradeNo && order.totalFee === body['totalFee'] && order.openid === visit.openid,
    'answers are true',
    () => `${visit.who} is told to pay ${String(body['totalFee'])} for ${outTradeNo} by ${prepayId}`,
  );
  // Half of the five minutes by which a backend may come too early is left to clocks that differ.
  const issuedAt = order.prepayIds.find((each) => each.prepayId === prepayId)?.issuedAt ?? 0;
  const isDead = world.scheduler.now() > issuedAt + PREPAY_MS;
  demand(
    !isDead || world.greatestSkewMs > MOST_SKEW_MS,
    'answers are true',
    () =>
      `${visit.who} is given a prepay_id that died ${world.scheduler.now() - issuedAt - PREPAY_MS} ms ago`,
  );
  const asked = parsed(visit.event.body ?? '{}') ?? {};
  const perPiece = body['totalFee'] / (asked['quantity'] === undefined ? 1 : Number(asked['quantity']));
  demand(
    asked['totalFee'] === undefined
      ? Number.isInteger(perPiece) && perPiece >= LEAST_TEA_PRICE && perPiece <= MOST_TEA_PRICE
      : asked['totalFee'] === body['totalFee'],
    'answers are true',
    () => `${visit.who} asks for ${visit.event.body ?? ''} and is told to pay ${String(body['totalFee'])}`,
  );
  const { appId, timeStamp, nonceStr, package: pack, signType } = body as Readonly<Record<string, string>>;
  const fields = { appId, timeStamp, nonceStr, package: pack, signType } as Readonly<Record<string, string>>;
  demand(
    signatureOf(fields, world.signType, world.account.mchKey) === body['paySign'] &&
      typeof timeStamp === 'string' &&
      appId === world.account.appId,
    'answers are well-formed',
    () => `${visit.who} gets parameters that the client refuses`,
  );
  const { tradeState = 'NOTPAY', anomalies = {} } = watched.rowAtStart ?? {};
  demand(
    tradeState === 'NOTPAY' && Object.keys(anomalies as object).length === 0,
    'answers are true',
    () =>
      `${visit.who} is told to pay ${outTradeNo}, which was ${JSON.stringify({ tradeState, anomalies })} already`,
  );
}

function judgeSecrets(world: World, visit: Visit, watched: Watched, answer: Answer): void {
  const { configs, previousKey, account } = world;
  const secrets = [
    account.mchKey,
    account.appSecret,
    configs['login-to-openid'].SESSION_SECRET,
    ...world.accessTokens,
    CERTIFICATE.key,
    ...(previousKey === undefined ? [] : [previousKey]),
  ];
  const shown =
    visit.name === 'create-order-and-sign' ? answer.body.replace(/"paySign":"\w+"/, '') : answer.body;
  for (const text of [...watched.logged, shown]) {
    demand(
      secrets.every((secret) => !text.includes(secret)),
      'secrets are kept',
      () => `${visit.who} tells a secret`,
    );
    demand(!SESSION_KEY.test(text), 'secrets are kept', () => `${visit.who} tells a session_key`);
    // Upper-case hexadecimal of a signature's length: not even the signature that would have been right.
    demand(
      !/\b(?:[0-9A-F]{64}|[0-9A-F]{32})\b/.test(text),
      'secrets are kept',
      () => `${visit.who} tells a signature`,
    );
  }
}
