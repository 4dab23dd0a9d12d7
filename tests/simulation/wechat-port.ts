import {
  NoAnswer,
  type OutboundAnswer,
  type OutboundRequest,
  type Send,
} from '../../lib/outbound/http-client';
import { calls } from '../../tools/simulator/calls';
import type { FaultName, FaultParams } from '../../tools/simulator/faults';
import { signTypes, type Fields } from '../../tools/simulator/sign';
import { writeXml } from '../../tools/simulator/xml';
import type { Invocation } from './invocation';
import { falsified } from './lies';
import { readMessage, signed, unsigned, varied } from './messages';
import { judgeCover } from './oracle-refunds';
import {
  hasTaken,
  judgePayRequest,
  judgeUpload,
  judgeWords,
  namesUnknownCompany,
  noteSent,
  orderOf,
  REFUND,
  UPLOAD,
} from './oracle-requests';
import { demand } from './violation';
import { outageOf } from './weather';
import { CERTIFICATE, tell } from './world';

const FAULTS = [
  'wechat: no connection',
  'wechat: request lost',
  'wechat: request delayed',
  'wechat: request doubled',
  'wechat: answer lost',
  'wechat: answer delayed',
  'wechat: SYSTEMERROR, nothing done',
  'wechat: SYSTEMERROR, yet done',
  'wechat: BIZERR_NEED_RETRY',
  'wechat: access token refused',
  'wechat: HTTP 502, nothing done',
  'wechat: HTTP 502, yet done',
  'wechat: garbage answered',
  'wechat: too much answered',
  'wechat: unsigned lie answered',
  'wechat: wrongly signed lie answered',
  "wechat: another order's answer",
] as const;

/** What only an answer with a signature of its own has to fear: the others come over TLS. */
const SIGNED_ONLY: readonly string[] = [
  'wechat: unsigned lie answered',
  'wechat: wrongly signed lie answered',
  "wechat: another order's answer",
];

type Fault = (typeof FAULTS)[number] | undefined;

const GARBAGE = [
  '',
  '<html><body>502 Bad Gateway</body></html>',
  '<xml><return_code>SUCCESS</return_code>',
  '{"errcode":',
  '<!DOCTYPE xml [<!ENTITY a "b">]><xml><return_code>&a;</return_code></xml>',
];

const LOGIN = '/sns/jscode2session';
const STABLE_TOKEN = '/cgi-bin/stable_token';
const IS_MANAGED = '/wxa/sec/order/is_trade_managed';
/** The calls of api.weixin.qq.com that carry JSON. */
const API_PATHS: readonly string[] = [STABLE_TOKEN, UPLOAD, IS_MANAGED];
/** Those that carry an access token. */
const TOKEN_PATHS: readonly string[] = [UPLOAD, IS_MANAGED];

/** What says busy, or that our set-up is wrong, or nothing that is documented. */
const ERRCODES = [-1, -1, 45009, 10060012, 10060019, 40164, 99999];
const REFUSED_TOKEN = [40001, 40014, 42001];

function bytes(status: number, text: string): OutboundAnswer {
  return { status, body: new TextEncoder().encode(text) };
}

/** A fault that the simulator plays. */
type Played = { readonly fault: FaultName; readonly params?: FaultParams } | undefined;

function errcode(code: number): Played {
  return { fault: 'errcode', params: { errcode: code } };
}

function errCode(code: string): Played {
  return { fault: 'err-code', params: { errCode: code } };
}

/** The outbound call of one invocation: a network with faults before the simulator. */
export function wechatPort(invocation: Invocation): Send {
  const { world, visit, watched, operate } = invocation;
  const { scheduler, chances, wechat, ledger } = world;
  const dice = visit.random;

  /** What the simulator answers. */
  function answerOf({ method, url: text, body = '' }: OutboundRequest, played?: Played): string {
    const { pathname: path, searchParams: query } = new URL(text);
    const call = calls[path];
    if (call === undefined) throw new Error(`WeChat has no ${path}`);
    const request = { method, path, query, body: Buffer.from(body) };
    return call.answer(wechat, request, played && { id: 0, on: call.name, times: 1, params: {}, ...played })
      .body;
  }

  /** What WeChat says that it can do nothing at the moment. */
  function busy(path: string): Played {
    if (path === LOGIN) return errcode(-1);
    return API_PATHS.includes(path) ? errcode(dice.pick(ERRCODES)) : { fault: 'systemerror' };
  }

  function arriveAtApi(path: string, request: OutboundRequest, fault: Fault): string {
    const { body = '' } = request;
    if (path === UPLOAD) judgeWords(invocation, body);
    if (fault === 'wechat: SYSTEMERROR, nothing done') return answerOf(request, busy(path));
    const wasTaken = path === UPLOAD && hasTaken(world, body);
    const answer = answerOf(request, played());
    judge(JSON.parse(answer) as Readonly<Record<string, unknown>>);
    return fault === 'wechat: SYSTEMERROR, yet done' ? answerOf(request, busy(path)) : answer;

    function played(): Played {
      if (fault === 'wechat: access token refused') return errcode(dice.pick(REFUSED_TOKEN));
      return path === UPLOAD && namesUnknownCompany(body) ? errcode(10060014) : undefined;
    }

    function judge(given: Readonly<Record<string, unknown>>): void {
      if (path === STABLE_TOKEN) {
        const { access_token: token } = given;
        demand(
          !body.includes('"force_refresh":true') && typeof token === 'string',
          'requests are right',
          () => `an access token is asked for that WeChat refuses, or that ends all others`,
        );
        world.accessTokens.add(token);
        return;
      }
      const code = Number(given['errcode']);
      if (REFUSED_TOKEN.includes(code)) {
        world.tally.count('errcode', 'access token refused');
        return;
      }
      if (path === IS_MANAGED) {
        demand(code === 0, 'requests are right', () => `is_trade_managed is asked about ${body}`);
        return;
      }
      world.tally.count('errcode', String(code));
      tell(world, 'wechat', `answers ${code} to a shipment`);
      judgeUpload(invocation, body, code, wasTaken);
    }
  }

  function arriveAtPay(path: string, request: OutboundRequest, fault: Fault): string {
    const { body = '' } = request;
    const fields = readMessage(body);
    const outTradeNo = orderOf(world, fields);
    world.overheard.push({ kind: 'request', outTradeNo, body });
    if (fault === 'wechat: SYSTEMERROR, nothing done') return answerOf(request, busy(path));
    if (fault === 'wechat: BIZERR_NEED_RETRY' && path === REFUND)
      return answerOf(request, errCode('BIZERR_NEED_RETRY'));
    const outRefundNo = fields['out_refund_no'] ?? '';
    const wasKnown = ledger.refund(outRefundNo) !== undefined;
    const payer = ledger.payment(fields['transaction_id'] ?? '')?.openid ?? '';
    const isGone = path === REFUND && !wasKnown && world.isGone(payer);
    const plain = answerOf(request, isGone ? errCode('USER_ACCOUNT_ABNORMAL') : undefined);
    const truth = unsigned(readMessage(plain));
    judgePayRequest(invocation, path, fields, truth);
    if (path === '/pay/closeorder' && truth['result_code'] === 'SUCCESS') world.closed.add(outTradeNo);
    if (path === REFUND && !wasKnown) noteRefund(outTradeNo, outRefundNo);
    if (fault === 'wechat: SYSTEMERROR, yet done') return answerOf(request, busy(path));
    if (fault === "wechat: another order's answer" && ledger.orders().length > 0)
      return anothersAnswer(path, request, fields);
    if (fault === 'wechat: unsigned lie answered' || fault === 'wechat: wrongly signed lie answered') {
      const lie = falsified(truth, path, outTradeNo, dice);
      const isSigned = fault === 'wechat: wrongly signed lie answered';
      return writeXml(isSigned ? signed(lie, dice.text(32), world.signType) : lie);
    }
    const isHeard = fault !== 'wechat: answer lost' && fault !== 'wechat: too much answered';
    if (outRefundNo !== '' && isHeard) watched.told.add(outRefundNo);
    const isQuery = path === '/pay/orderquery';
    const answer = isQuery && truth['transaction_id'] !== undefined ? variedAnswer(fields, truth) : plain;
    world.overheard.push({ kind: isQuery ? 'query answer' : 'order answer', outTradeNo, body: answer });
    return answer;
  }

  function variedAnswer(question: Fields, truth: Fields): string {
    const signType = signTypes.find((each) => each === question['sign_type']) ?? 'MD5';
    return writeXml(signed(varied(truth, dice), world.account.mchKey, signType));
  }

  /** Looks at a refund that WeChat has taken just now. @throws Violation */
  function noteRefund(outTradeNo: string, outRefundNo: string): void {
    const taken = ledger.refund(outRefundNo);
    if (taken === undefined) return;
    tell(world, 'wechat', `takes the refund ${outRefundNo} of ${taken.refundFee}`);
    judgeCover(world, outTradeNo, taken.transactionId);
    world.refundAccepted(taken);
  }

  /** A rightly signed answer to another question. Of the same order it is no fault, only another answer. */
  function anothersAnswer(path: string, request: OutboundRequest, fields: Fields): string {
    const ask = (at: string, question: Fields): string => {
      const body = writeXml(signed(question, world.account.mchKey, world.signType));
      return answerOf({ ...request, url: new URL(at, request.url).href, body });
    };
    const refunds = ledger.refunds();
    if (path === '/pay/refundquery' && refunds.length > 0) {
      const { outRefundNo } = dice.pick(refunds);
      if (outRefundNo === fields['out_refund_no']) watched.told.add(outRefundNo);
      return ask(path, { ...fields, out_refund_no: outRefundNo });
    }
    const { outTradeNo } = dice.pick(ledger.orders());
    return ask('/pay/orderquery', { ...fields, transaction_id: '', out_trade_no: outTradeNo });
  }

  /** The faults that can be on the way to this address. */
  function faultsOf(path: string): readonly (typeof FAULTS)[number][] {
    return FAULTS.filter((name) => {
      if (name === 'wechat: BIZERR_NEED_RETRY') return path === REFUND;
      if (name === 'wechat: access token refused') return TOKEN_PATHS.includes(path);
      return !(API_PATHS.includes(path) && SIGNED_ONLY.includes(name));
    });
  }

  function answerAt(path: string, request: OutboundRequest, fault: Fault): string {
    if (API_PATHS.includes(path)) return arriveAtApi(path, request, fault);
    if (path !== LOGIN) return arriveAtPay(path, request, fault);
    if (fault === 'wechat: SYSTEMERROR, nothing done') return answerOf(request, busy(path));
    const answer = answerOf(request);
    return fault === 'wechat: SYSTEMERROR, yet done' ? answerOf(request, busy(path)) : answer;
  }

  function arrive(request: OutboundRequest, fault: Fault): OutboundAnswer {
    if (fault === 'wechat: HTTP 502, nothing done') return bytes(502, 'Bad Gateway');
    const { pathname, protocol } = new URL(request.url);
    demand(
      (pathname === REFUND) === (request.clientCertificate?.key === CERTIFICATE.key) &&
        (pathname !== REFUND || protocol === 'https:'),
      'requests are right',
      () => `${pathname} is asked ${request.clientCertificate ? 'with' : 'without'} the certificate`,
    );
    const answer = answerAt(pathname, request, fault);
    if (fault === 'wechat: HTTP 502, yet done') return bytes(502, 'Bad Gateway');
    if (fault === 'wechat: garbage answered') return bytes(200, dice.pick(GARBAGE));
    return bytes(200, answer);
  }

  return (request) =>
    operate<OutboundAnswer>(`call ${new URL(request.url).pathname}`, (wake) => {
      const { pathname } = new URL(request.url);
      const outage = outageOf(world, pathname);
      if (outage !== undefined) {
        watched.faults += 1;
        scheduler.after(request.timeoutMs, () => {
          wake.reject(new NoAnswer('timeout'));
        });
        if (outage.kind === 'refused') {
          // For a reason that only the merchant can mend.
          const refusal = API_PATHS.includes(pathname) ? errcode(40164) : errCode('SIGNERROR');
          scheduler.after(dice.between(20, 300), () => {
            wake.resolve(bytes(200, answerOf(request, refusal)));
          });
        }
        return;
      }
      noteSent(invocation, pathname, request.body ?? '');
      const fault = chances.pick(faultsOf(pathname), dice);
      if (fault !== undefined) {
        tell(world, visit.who, `  ${fault}`);
        watched.faults += 1;
      }
      const there = dice.between(10, 150);
      const back = dice.between(10, 150);
      const long = dice.between(1_000, 20_000);
      scheduler.after(request.timeoutMs, () => {
        wake.reject(new NoAnswer('timeout'));
      });
      if (fault === 'wechat: no connection') {
        scheduler.after(there, () => {
          wake.reject(new NoAnswer('connection'));
        });
        return;
      }
      if (fault === 'wechat: request lost') return;
      const deliver = (delay: number): void => {
        scheduler.after(delay, () => {
          const answer = arrive(request, fault);
          if (fault === 'wechat: answer lost') return;
          scheduler.after(fault === 'wechat: answer delayed' ? long : back, () => {
            if (fault === 'wechat: too much answered') wake.reject(new NoAnswer('too_large'));
            else wake.resolve(answer);
          });
        });
      };
      deliver(fault === 'wechat: request delayed' ? long : there);
      if (fault === 'wechat: request doubled') deliver(there + dice.between(0, 500));
    });
}
