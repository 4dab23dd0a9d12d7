import { API_PATHS, arriveAtApi, noteSent, TOKEN_PATHS } from './api-port';
import {
  NoAnswer,
  type OutboundAnswer,
  type OutboundRequest,
  type Send,
} from '../../lib/outbound/http-client';
import type { Invocation } from './invocation';
import { falsified } from './lies';
import { judgeCover, refundsOf } from './oracle-refunds';
import { demand } from './violation';
import { outageOf } from './weather';
import { chineseTime, fromChineseTime } from './wechat/chinese-time';
import { answerPay, type PayAnswer } from './wechat/pay';
import { signed, type Fields } from './wechat/sign';
import { readMessage, writeMessage } from './wechat/xml';
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

/** Served only to a client that shows the merchant's certificate. */
const REFUND = '/secapi/pay/refund';

function bytes(status: number, text: string): OutboundAnswer {
  return { status, body: new TextEncoder().encode(text) };
}

/** The outbound call of one invocation: a network with faults before a WeChat that tells the truth. */
export function wechatPort(invocation: Invocation): Send {
  const { world, visit, watched, operate } = invocation;
  const { scheduler, chances } = world;
  const dice = visit.random;

  function arriveAtLogin(url: URL, fault: Fault): OutboundAnswer {
    if (fault === 'wechat: SYSTEMERROR, nothing done')
      return bytes(200, '{"errcode":-1,"errmsg":"system error"}');
    const answer = world.desk.exchange(url.searchParams, scheduler.now());
    if (fault === 'wechat: SYSTEMERROR, yet done')
      return bytes(200, '{"errcode":-1,"errmsg":"system error"}');
    return bytes(200, JSON.stringify(answer));
  }

  function arriveAtPay(path: string, text: string, fault: Fault): OutboundAnswer {
    const fields = readMessage(text);
    const outTradeNo = orderOf(fields);
    world.overheard.push({ kind: 'request', outTradeNo, body: text });
    if (fault === 'wechat: SYSTEMERROR, nothing done') return sealed(systemError());
    if (fault === 'wechat: BIZERR_NEED_RETRY' && path === REFUND)
      return sealed(systemError('BIZERR_NEED_RETRY'));
    const knewOf = world.ledger.refund(fields['out_refund_no'] ?? '');
    const truth = answerPay({ ...world, now: scheduler.now() }, path, fields, dice);
    demand(
      truth.kind === 'signed',
      'requests are right',
      () => `WeChat refuses ${path} of ${outTradeNo}: ${truth.kind === 'refused' ? truth.because : ''}`,
    );
    judgeRequest(path, fields);
    judgeTruth(path, outTradeNo, truth.fields);
    const refund = world.ledger.refund(fields['out_refund_no'] ?? '');
    if (path === REFUND && refund !== undefined && knewOf === undefined) {
      tell(world, 'wechat', `takes the refund ${refund.outRefundNo} of ${refund.refundFee}`);
      judgeCover(world, outTradeNo, refund.transaction.transactionId);
      world.refundAccepted(refund);
    }
    if (fault === 'wechat: SYSTEMERROR, yet done') return sealed(systemError());
    if (fault === "wechat: another order's answer" && [...world.ledger.orders()].length > 0) {
      const others = [...world.ledger.refunds()];
      if (path === '/pay/refundquery' && others.length > 0) {
        const question = { ...fields, out_refund_no: dice.pick(others).outRefundNo };
        if (question.out_refund_no === fields['out_refund_no']) watched.told.add(question.out_refund_no);
        const about = signed(question, world.account.key, world.signType);
        return sealed(answerPay({ ...world, now: scheduler.now() }, path, about, dice));
      }
      const other = dice.pick([...world.ledger.orders()]);
      const question: Fields = { ...fields, transaction_id: '', out_trade_no: other.outTradeNo };
      const answer = answerPay(
        { ...world, now: scheduler.now() },
        '/pay/orderquery',
        signed(question, world.account.key, world.signType),
        dice,
      );
      // Of the same order it is no fault at all, only one answer in the place of the other.
      return sealed(answer);
    }
    if (fault === 'wechat: unsigned lie answered' || fault === 'wechat: wrongly signed lie answered') {
      const lie = falsified(truth.fields, path, outTradeNo, dice);
      const isSigned = fault === 'wechat: wrongly signed lie answered';
      return bytes(200, writeMessage(isSigned ? signed(lie, dice.text(32), world.signType) : lie));
    }
    const isHeard = fault !== 'wechat: answer lost' && fault !== 'wechat: too much answered';
    if (fields['out_refund_no'] !== undefined && isHeard) watched.told.add(fields['out_refund_no']);
    const answer = sealed(truth);
    world.overheard.push({
      kind: path === '/pay/orderquery' ? 'query answer' : 'order answer',
      outTradeNo,
      body: new TextDecoder().decode(answer.body),
    });
    return answer;
  }

  /** The order that a request is about, by whatever number it names. */
  function orderOf(fields: Fields): string {
    const transaction = world.ledger.transaction(fields['transaction_id'] ?? '');
    const refund = world.ledger.refund(fields['out_refund_no'] ?? '');
    return fields['out_trade_no'] ?? transaction?.outTradeNo ?? refund?.transaction.outTradeNo ?? '';
  }

  /** Whether a refund was written down before it is asked for, as it was written. */
  function judgeRefundRequest(fields: Fields): void {
    const outRefundNo = fields['out_refund_no'] ?? '';
    const row = world.rowOf(orderOf(fields));
    const refund = refundsOf(row).find((each) => each.outRefundNo === outRefundNo);
    const reason = (refund as { readonly reason?: string } | undefined)?.reason;
    demand(
      refund !== undefined &&
        refund.transactionId === fields['transaction_id'] &&
        String(refund.refundFee) === fields['refund_fee'] &&
        String(refund.totalFee) === fields['total_fee'] &&
        reason === fields['refund_desc'],
      'requests are right',
      () =>
        `WeChat is asked for the refund ${outRefundNo} of ${String(fields['refund_fee'])}; the row says ${JSON.stringify(refund)}`,
    );
  }

  /**
   * Whether an order is closed that nobody can pay any more, by the clock of the functions at its worst; its owner may close
   * one that is five minutes old.
   */
  function judgeClosing(fields: Fields): void {
    const { time_expire: end = '', time_start: start = '' } =
      world.ledger.order(fields['out_trade_no'] ?? '')?.fields ?? {};
    const closableAt =
      visit.name === 'close-order' ? fromChineseTime(start) + 5 * 60_000 : fromChineseTime(end);
    demand(
      !(scheduler.now() + world.greatestSkewMs < closableAt),
      'requests are right',
      () => `${String(fields['out_trade_no'])} is closed while it can be paid`,
    );
  }

  /** Whether a request says what the books say. */
  function judgeRequest(path: string, fields: Fields): void {
    if (path === REFUND) judgeRefundRequest(fields);
    if (path === '/pay/closeorder') judgeClosing(fields);
    if (path !== '/pay/unifiedorder') return;
    const outTradeNo = fields['out_trade_no'] ?? '';
    const row = world.rowOf(outTradeNo);
    demand(row !== undefined, 'a prepay_id has its row', () => `${outTradeNo} is placed before it has a row`);
    const expected = {
      openid: row['openid'],
      body: row['body'],
      attach: row['attach'],
      total_fee: String(row['totalFee']),
      time_start: chineseTime(Date.parse(String(row['timeStart']))),
      time_expire: chineseTime(Date.parse(String(row['timeExpire']))),
      notify_url: row['notifyUrl'],
      trade_type: 'JSAPI',
    };
    for (const [name, value] of Object.entries(expected)) {
      demand(
        fields[name] === value,
        'requests are right',
        () =>
          `${outTradeNo} is placed with ${name} ${String(fields[name])}; the row says ${JSON.stringify(value)}`,
      );
    }
  }

  /** Invariants about what WeChat was asked and what it issued. */
  function judgeTruth(path: string, outTradeNo: string, fields: Fields): void {
    const order = world.ledger.order(outTradeNo);
    if (path !== '/pay/unifiedorder' || order === undefined) return;
    const isRefusedRepeat =
      fields['err_code'] === 'INVALID_REQUEST' && fields['err_code_des']?.startsWith('201');
    demand(
      order.by === 'stranger' || isRefusedRepeat !== true,
      'requests are right',
      () => `${outTradeNo} was placed again with other parameters`,
    );
    if (fields['prepay_id'] === undefined) return;
    const row = world.rowOf(outTradeNo);
    demand(
      row?.['totalFee'] === order.totalFee && row['openid'] === order.openid,
      'a prepay_id has its row',
      () =>
        `${outTradeNo} got a prepay_id; ordered for ${order.totalFee}, the row says ${String(row?.['totalFee'])}`,
    );
  }

  function systemError(errCode = 'SYSTEMERROR'): PayAnswer {
    return {
      kind: 'signed',
      signType: world.signType,
      fields: {
        return_code: 'SUCCESS',
        appid: world.account.appId,
        mch_id: world.account.mchId,
        nonce_str: dice.text(32),
        result_code: 'FAIL',
        err_code: errCode,
        err_code_des: '系统错误',
      },
    };
  }

  function sealed(answer: PayAnswer): OutboundAnswer {
    const fields =
      answer.kind === 'signed'
        ? signed(answer.fields, world.account.key, answer.signType)
        : { return_code: 'FAIL', return_msg: answer.because };
    return bytes(200, writeMessage(fields));
  }

  function answerAt(url: URL, body: string, fault: Fault): OutboundAnswer {
    if (url.pathname === '/sns/jscode2session') return arriveAtLogin(url, fault);
    if (API_PATHS.includes(url.pathname)) return arriveAtApi(invocation, url, body, fault);
    return arriveAtPay(url.pathname, body, fault);
  }

  /** What WeChat answers where it refuses a call for hours, for a reason that only the merchant can mend. */
  function refusal(path: string): OutboundAnswer {
    if (API_PATHS.includes(path)) return bytes(200, '{"errcode":40164,"errmsg":"invalid ip"}');
    return sealed(systemError('SIGNERROR'));
  }

  /** The faults that can be on the way to this address. */
  function faultsOf(path: string): readonly (typeof FAULTS)[number][] {
    return FAULTS.filter((name) => {
      if (name === 'wechat: BIZERR_NEED_RETRY') return path === REFUND;
      if (name === 'wechat: access token refused') return TOKEN_PATHS.includes(path);
      return !(API_PATHS.includes(path) && SIGNED_ONLY.includes(name));
    });
  }

  function arrive(request: OutboundRequest, fault: Fault): OutboundAnswer {
    if (fault === 'wechat: HTTP 502, nothing done') return bytes(502, 'Bad Gateway');
    const url = new URL(request.url);
    demand(
      (url.pathname === REFUND) === (request.clientCertificate?.key === CERTIFICATE.key) &&
        (url.pathname !== REFUND || url.protocol === 'https:'),
      'requests are right',
      () => `${url.pathname} is asked ${request.clientCertificate ? 'with' : 'without'} the certificate`,
    );
    const answer = answerAt(url, request.body ?? '', fault);
    if (fault === 'wechat: HTTP 502, yet done') return bytes(502, 'Bad Gateway');
    if (fault === 'wechat: garbage answered') return bytes(200, dice.pick(GARBAGE));
    return answer;
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
          scheduler.after(dice.between(20, 300), () => {
            wake.resolve(refusal(pathname));
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
