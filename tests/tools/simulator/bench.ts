import { createHash, createHmac } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { issueCertificates, type Certificates } from '../../../tools/local/certificates';
import { startSimulator } from '../../../tools/simulator/start';

export type Fields = Record<string, string>;
export type Json = Record<string, unknown>;

export const appId = 'wxd930ea5d5a258f4f';
export const appSecret = '10ca1000000000000000000000005ec7';
export const mchId = '1900000109';
export const mchKey = 'LocalOnlyMerchantKey0000000000k3';

/** Real time stands still in these tests, at 2026-01-01 13:15:40 in China: the clock moves when a test moves it. */
export const startTime = 1767244540_000;

/** API v2's signature, written out here so that the tests do not believe the simulator's own. */
export function sign(fields: Fields, signType = 'MD5', key = mchKey): string {
  const pairs = Object.entries(fields).filter(([name, value]) => name !== 'sign' && value !== '');
  pairs.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const text = `${pairs.map(([name, value]) => `${name}=${value}`).join('&')}&key=${key}`;
  const hash = signType === 'MD5' ? createHash('md5') : createHmac('sha256', key);
  return hash.update(text).digest('hex').toUpperCase();
}

export function signed(fields: Fields, signType = fields.sign_type ?? 'MD5', key = mchKey): Fields {
  return { ...fields, sign: sign(fields, signType, key) };
}

export function toXml(fields: Fields): string {
  return `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('')}</xml>`;
}

/** Enough of a reader for what the simulator writes. */
export function fromXml(text: string): Fields {
  const elements = text.matchAll(/<([a-z_0-9]+)>(?:<!\[CDATA\[([\s\S]*?)\]\]>|([^<]*))<\/\1>/g);
  return Object.fromEntries([...elements].map(([, name = '', cdata, plain]) => [name, cdata ?? plain ?? '']));
}

/** A mini program's merchant: a simulator, and an endpoint that it notifies. Both listen on free ports. */
export interface Bench {
  url: string;
  tlsUrl: string;
  certificates: Certificates;
  notifyUrl: string;
  /** What was notified, in order of arrival. */
  notified: { contentType: string | undefined; fields: Fields; body: string }[];
  /** How the merchant answers a notification; SUCCESS unless a test says otherwise. */
  reply: (request: IncomingMessage, response: ServerResponse) => void;
  /** What the simulator has logged. */
  lines: string[];
  /** Resolves when the simulator logs the next line. */
  nextLine(): Promise<void>;
  json(method: string, path: string, body?: unknown): Promise<{ status: number; body: Json }>;
  pay(call: string, fields: Fields, headers?: Fields): Promise<Fields>;
  /** Asks 30 fen of order-1 back, or what the test says, with the merchant's certificate unless the test shows another. */
  refund(changes?: Fields, shown?: ShownCertificate): Promise<Fields>;
  /** The same as it stands on the wire. */
  refundRaw(fields: Fields, shown?: ShownCertificate): Promise<{ status: number; body: string }>;
  raw(path: string, init?: RequestInit): Promise<Response>;
  login(user?: string): Promise<string>;
  /** Places an order of alice's, 100 fen unless the test says otherwise, and gives the answer. */
  order(changes?: Fields): Promise<Fields>;
  requestPayment(prepayId: string, changes?: Json, user?: string): Promise<Json>;
  /** An order, its sheet opened; the sheet's path. */
  sheet(changes?: Fields): Promise<string>;
  /** An order paid, its first notification over. */
  paid(changes?: Fields): Promise<void>;
  ledger(outTradeNo?: string): Promise<Ledger>;
  advance(seconds: number): Promise<void>;
  fault(on: string, fault: string, params?: Json): Promise<void>;
  reset(): Promise<void>;
  /** Ends the simulator and starts another one in its place; the merchant's endpoint stays. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface ShownCertificate {
  cert?: string;
  key?: string;
}

export interface LedgerRefund {
  outRefundNo: string;
  refundId: string;
  transactionId: string;
  refundFee: number;
  status: string;
  ending: string;
  endsAt: string;
  notifies: Ledger['notifies'];
}

export interface Ledger {
  state: string;
  totalFee: number;
  refunds: LedgerRefund[];
  prepayIds: string[];
  transactions: { transactionId: string; totalFee: number; timeEnd: string }[];
  notifies: {
    at: string;
    transactionId: string;
    fault: string | null;
    status: number | null;
    accepted: boolean;
    why: string | null;
    answer: string | null;
  }[];
}

export const success =
  '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>';
export const fail =
  '<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[no]]></return_msg></xml>';

/** Answers every notification with one text. */
export function always(text: string, status = 200): Bench['reply'] {
  return (_request, response) => {
    response.writeHead(status).end(text);
  };
}

/**
 * @param options a clock of real time where a test needs one that runs, certificates where it needs other ones, and a
 * folder where it needs a simulator that keeps what it knows
 */
export async function startBench(
  options: { now?: () => number; certificates?: Certificates; keepIn?: string } = {},
): Promise<Bench> {
  const { now = () => startTime } = options;
  const lines: string[] = [];
  const logged = new EventEmitter();
  const certificates = options.certificates ?? (await issueCertificates(mchId, new Date()));
  const { ca, serverCert, serverKey } = certificates;
  const settings = {
    ...{ port: 0, appId, appSecret, mchId, mchKey },
    ...(options.keepIn === undefined ? {} : { keepIn: options.keepIn }),
    tls: { port: 0, ca, cert: serverCert, key: serverKey },
    log: (line: string) => {
      lines.push(line);
      logged.emit('line');
    },
    now,
  };
  let simulator = await startSimulator(settings);
  const merchant = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      bench.notified.push({ contentType: request.headers['content-type'], fields: fromXml(body), body });
      bench.reply(request, response);
    });
  });
  merchant.listen(0, '127.0.0.1');
  await once(merchant, 'listening');

  const bench: Bench = {
    url: simulator.url,
    tlsUrl: simulator.tlsUrl ?? '',
    certificates,
    notifyUrl: `http://127.0.0.1:${(merchant.address() as AddressInfo).port}/notify`,
    notified: [],
    reply: always(success),
    lines,
    nextLine: async () => {
      await once(logged, 'line');
    },
    raw: (path, init) => fetch(simulator.url + path, { redirect: 'manual', ...init }),
    json: async (method, path, body) => {
      const text = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await bench.raw(path, { method, ...text });
      return { status: response.status, body: (await response.json()) as Json };
    },
    pay: async (call, fields, headers = {}) => {
      const response = await bench.raw(`/pay/${call}`, { method: 'POST', headers, body: toXml(fields) });
      return fromXml(await response.text());
    },
    refund: async (changes = {}, shown) =>
      fromXml((await bench.refundRaw(signed({ ...refundFields, ...changes }), shown)).body),
    refundRaw: async (fields, shown = { cert: certificates.clientCert, key: certificates.clientKey }) => {
      const request = httpsRequest(`${bench.tlsUrl}/secapi/pay/refund`, {
        method: 'POST',
        agent: false,
        ca,
        ...shown,
      });
      request.end(toXml(fields));
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      return { status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') };
    },
    login: async (user = 'alice') => {
      const { body } = await bench.json('POST', '/_simulator/wx/login', { user });
      const query = new URLSearchParams({ appid: appId, secret: appSecret, js_code: String(body.code) });
      const response = await bench.raw(
        `/sns/jscode2session?${query.toString()}&grant_type=authorization_code`,
      );
      return ((await response.json()) as Fields).openid ?? '';
    },
    order: async (changes = {}) =>
      bench.pay('unifiedorder', signed({ ...(await orderFields(bench)), ...changes })),
    requestPayment: async (prepayId, changes = {}, user = 'alice') => {
      const params = { ...payParams(prepayId), user, ...changes };
      return (await bench.json('POST', '/_simulator/wx/requestPayment', params)).body;
    },
    sheet: async (changes = {}) => {
      const { prepay_id: prepayId = '' } = await bench.order(changes);
      const { sheet } = await bench.requestPayment(prepayId, payParams(prepayId, changes.sign_type));
      return `/_simulator/sheets/${(sheet as Fields).id ?? ''}`;
    },
    paid: async (changes = {}) => {
      await bench.json('POST', `${await bench.sheet(changes)}/confirm`, { waitForNotify: true });
    },
    ledger: async (outTradeNo = 'order-1') =>
      (await bench.json('GET', `/_simulator/ledger/${outTradeNo}`)).body as unknown as Ledger,
    advance: async (seconds) => {
      await bench.json('POST', '/_simulator/clock', { advanceSeconds: seconds });
    },
    fault: async (on, fault, params = {}) => {
      const { status, body } = await bench.json('POST', '/_simulator/faults', { on, fault, ...params });
      if (status !== 201) throw new Error(String(body.error));
    },
    reset: async () => {
      await bench.json('POST', '/_simulator/reset');
      bench.notified = [];
      bench.reply = always(success);
    },
    restart: async () => {
      await simulator.close();
      simulator = await startSimulator(settings);
      bench.url = simulator.url;
      bench.tlsUrl = simulator.tlsUrl ?? '';
    },
    close: async () => {
      await simulator.close();
      merchant.close();
      merchant.closeAllConnections();
    },
  };
  return bench;
}

/** A refund with nothing wrong, unsigned. */
export const refundFields: Fields = {
  appid: appId,
  mch_id: mchId,
  nonce_str: '6cefdb308e1e2e8aabd48cf79e546a02',
  out_trade_no: 'order-1',
  out_refund_no: 'refund-1',
  total_fee: '100',
  refund_fee: '30',
};

/** A unified order with nothing wrong, unsigned. */
export async function orderFields(bench: Bench): Promise<Fields> {
  return {
    appid: appId,
    mch_id: mchId,
    nonce_str: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
    body: '小程序-测试',
    out_trade_no: 'order-1',
    total_fee: '100',
    spbill_create_ip: '127.0.0.1',
    notify_url: bench.notifyUrl,
    trade_type: 'JSAPI',
    openid: await bench.login(),
  };
}

/** What a mini program passes to wx.requestPayment, signed. */
export function payParams(prepayId: string, signType = 'MD5', changes: Fields = {}): Fields {
  const timeStamp = String(startTime / 1000);
  const params = {
    timeStamp,
    nonceStr: 'e61463f8efa94090b1f366cc',
    package: `prepay_id=${prepayId}`,
    signType,
  };
  const { appId: own = appId, ...rest } = { ...params, ...changes };
  return { ...rest, paySign: sign({ appId: own, ...rest }, signType) };
}
