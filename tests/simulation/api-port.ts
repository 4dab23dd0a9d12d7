import type { OutboundAnswer } from '../../lib/outbound/http-client';
import type { Invocation } from './invocation';
import { seenOf, wordsOf } from './oracle-shipments';
import { demand } from './violation';
import { contentOf, MISBUILT } from './wechat/shipping';
import { tell } from './world';

type Json = Readonly<Record<string, unknown>>;

const STABLE_TOKEN = '/cgi-bin/stable_token';
const UPLOAD = '/wxa/sec/order/upload_shipping_info';
const IS_MANAGED = '/wxa/sec/order/is_trade_managed';

/** The calls of api.weixin.qq.com that carry JSON. */
export const API_PATHS: readonly string[] = [STABLE_TOKEN, UPLOAD, IS_MANAGED];

/** Those that carry an access token. */
export const TOKEN_PATHS: readonly string[] = [UPLOAD, IS_MANAGED];

/** What says busy, or that our set-up is wrong, or nothing that is documented. */
const ERRCODES = [-1, -1, 45009, 10060012, 10060019, 40164, 99999];
const REFUSED_TOKEN = [40001, 40014, 42001];

function answered(fields: Json): OutboundAnswer {
  return { status: 200, body: new TextEncoder().encode(JSON.stringify(fields)) };
}

function refused(errcode: number): OutboundAnswer {
  return answered({ errcode, errmsg: `${errcode} rid: 6572a1b2-0c3d4e5f-6a7b8c9d` });
}

/** The message and the order that it is about, by its transaction. */
function readUpload({ world }: Invocation, body: string): { message: Json; outTradeNo: string } {
  const message = JSON.parse(body) as Json;
  const { transaction_id: transactionId } = message['order_key'] as Json;
  return { message, outTradeNo: world.ledger.transaction(String(transactionId))?.outTradeNo ?? '' };
}

/** Notes that a shipment is on its way to WeChat. */
export function noteSent(invocation: Invocation, path: string, body: string): void {
  if (path !== UPLOAD) return;
  const { message, outTradeNo } = readUpload(invocation, body);
  const { sent } = seenOf(invocation.world, outTradeNo);
  const content = contentOf(message);
  sent.set(content, (sent.get(content) ?? 0) + 1);
}

/** What is repeated is repeated word for word. */
function judgeWords(invocation: Invocation, body: string): void {
  const { message, outTradeNo } = readUpload(invocation, body);
  const { words } = seenOf(invocation.world, outTradeNo);
  const uploadTime = String(message['upload_time']);
  const before = words.get(uploadTime);
  demand(
    before === undefined || before === body,
    'a shipment is repeated word for word',
    () => `${outTradeNo} was told as ${String(before)}, and now as ${body}`,
  );
  words.set(uploadTime, body);
}

/** What api.weixin.qq.com answers. @throws Violation where it is asked for what it should not be */
export function arriveAtApi(
  invocation: Invocation,
  url: URL,
  body: string,
  fault: string | undefined,
): OutboundAnswer {
  const { world, visit } = invocation;
  const now = world.scheduler.now();
  if (url.pathname === UPLOAD) judgeWords(invocation, body);
  if (fault === 'wechat: SYSTEMERROR, nothing done') return refused(visit.random.pick(ERRCODES));
  const answer = truth();
  return fault === 'wechat: SYSTEMERROR, yet done' ? refused(visit.random.pick(ERRCODES)) : answer;

  function truth(): OutboundAnswer {
    if (url.pathname === STABLE_TOKEN) {
      const asked = JSON.parse(body) as Json;
      const given = world.tokens.give(asked, now);
      demand(
        asked['force_refresh'] !== true && given['access_token'] !== undefined,
        'requests are right',
        () => `an access token is asked for that WeChat refuses, or that ends all others`,
      );
      return answered(given);
    }
    const isRefused = fault === 'wechat: access token refused';
    const refusal = isRefused
      ? visit.random.pick(REFUSED_TOKEN)
      : world.tokens.refusal(url.searchParams.get('access_token') ?? '', now);
    if (refusal !== undefined) {
      world.tally.count(
        'errcode',
        REFUSED_TOKEN.includes(refusal) ? 'access token refused' : String(refusal),
      );
      return refused(refusal);
    }
    if (url.pathname === IS_MANAGED) {
      const isAsked = (JSON.parse(body) as Json)['appid'] === world.account.appId;
      demand(isAsked, 'requests are right', () => `is_trade_managed is asked about ${body}`);
      return answered({ errcode: 0, errmsg: 'ok', is_trade_managed: world.shipping.isManaged });
    }
    return upload();
  }

  function upload(): OutboundAnswer {
    const { message, outTradeNo } = readUpload(invocation, body);
    const seen = seenOf(world, outTradeNo);
    demand(
      seen.written.has(wordsOf(message)),
      'shipments are asked for',
      () => `WeChat is told of a shipment of ${outTradeNo} that stands in no book: ${body}`,
    );
    const transactionId = String((message['order_key'] as Json)['transaction_id']);
    const before = world.shipping.of(transactionId).filter(({ by }) => by === 'shop');
    const errcode = world.shipping.upload(message, now);
    world.tally.count('errcode', String(errcode));
    tell(world, 'wechat', `is told of a shipment of ${outTradeNo}: ${errcode}`);
    demand(
      !MISBUILT.includes(errcode),
      'requests are right',
      () => `WeChat refuses a shipment of ${outTradeNo}, ${errcode}: ${body}`,
    );
    const isAsked = seen.asked.some((each) => each.isCorrection && each.content === contentOf(message));
    demand(
      errcode !== 0 || before.length === 0 || isAsked,
      'shipments are asked for',
      () => `WeChat takes another shipment of ${outTradeNo}, which nobody called a correction: ${body}`,
    );
    return errcode === 0 ? answered({ errcode: 0, errmsg: 'ok' }) : refused(errcode);
  }
}
