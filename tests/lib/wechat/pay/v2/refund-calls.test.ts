import {
  makeRefundCall,
  makeRefundQueries,
  NONCE_LENGTH,
  type CallPorts,
} from '../../../../../lib/wechat/pay/v2/calls';
import { readXml } from '../../../../../lib/wechat/pay/v2/xml';
import { NoAnswer, type OutboundAnswer, type OutboundRequest } from '../../../../../lib/outbound/http-client';
import { anOrder, aPayment, aRefund } from '../../../../support/an-order';
import { setting } from '../../../../fixtures/hostile/setting';
import { answer, refusal } from './signed-answer';

const HOSTS = ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com'];
const START = Date.parse('2026-01-01T12:00:00Z');
const CERTIFICATE = { cert: 'certificate', key: 'key' };
const TRANSACTION = aPayment().transactionId;
const ACCEPTED = answer({
  transaction_id: TRANSACTION,
  out_refund_no: 'R1',
  refund_id: '50',
  refund_fee: '40',
  total_fee: '100',
});

/** A line whose attempts end as the list says, and the requests that went over it. */
function line(bodies: readonly (Uint8Array | NoAnswer)[]): { ports: CallPorts; sent: OutboundRequest[] } {
  const sent: OutboundRequest[] = [];
  const ports: CallPorts = {
    now: () => new Date(START),
    pause: () => Promise.resolve(),
    randomText: (length) => 'n'.repeat(length),
    send: (request): Promise<OutboundAnswer> => {
      const body = bodies[sent.length] ?? new NoAnswer('connection');
      sent.push(request);
      return body instanceof NoAnswer ? Promise.reject(body) : Promise.resolve({ status: 200, body });
    },
  };
  return { ports, sent };
}

function fieldsOf(request: OutboundRequest | undefined): Readonly<Record<string, string | undefined>> {
  const reading = readXml(Buffer.from(request?.body ?? ''));
  return reading.ok ? reading.fields : {};
}

function queries(bodies: readonly Uint8Array[]) {
  const { ports, sent } = line(bodies);
  return { ...makeRefundQueries(ports, setting.merchant, HOSTS, START + 10_000), sent };
}

function refunding(bodies: readonly (Uint8Array | NoAnswer)[]) {
  const { ports, sent } = line(bodies);
  const refund = makeRefundCall(ports, setting.merchant, HOSTS, CERTIFICATE, START + 10_000);
  return { refund: () => refund(anOrder(), aRefund()), sent };
}

test('a refund is asked about at the refund query, by its number', async () => {
  const { queryRefund, sent } = queries([refusal('REFUNDNOTEXIST')]);
  await expect(queryRefund(anOrder(), aRefund())).resolves.toEqual({ kind: 'not_exist' });
  expect(sent.map(({ url }) => url)).toEqual(['https://api.mch.weixin.qq.com/pay/refundquery']);
  expect(fieldsOf(sent[0])).toMatchObject({ out_refund_no: 'R1', nonce_str: 'n'.repeat(NONCE_LENGTH) });
});

test('a transaction is asked about at the order query, by WeChat’s number', async () => {
  const body = answer({
    out_trade_no: anOrder().outTradeNo,
    transaction_id: '42',
    trade_state: 'NOTPAY',
  });
  const { queryTransaction, sent } = queries([body]);
  await expect(queryTransaction(anOrder(), '42')).resolves.toEqual({ kind: 'open', tradeState: 'NOTPAY' });
  expect(sent.map(({ url }) => url)).toEqual(['https://api.mch.weixin.qq.com/pay/orderquery']);
  expect(fieldsOf(sent[0])).toMatchObject({ transaction_id: '42' });
  await expect(queries([body]).queryTransaction(anOrder(), '43')).rejects.toMatchObject({
    facts: { reason: 'transaction_id' },
  });
});

test('a refund is asked for over a connection that shows the merchant’s certificate', async () => {
  const { refund, sent } = refunding([ACCEPTED]);
  await expect(refund()).resolves.toEqual({ kind: 'accepted', refundId: '50' });
  expect(sent).toMatchObject([
    { url: 'https://api.mch.weixin.qq.com/secapi/pay/refund', clientCertificate: CERTIFICATE },
  ]);
  expect(fieldsOf(sent[0])).toMatchObject({ out_refund_no: 'R1', refund_fee: '40' });
});

test('a refusal of the first attempt is alone; one after an attempt without an answer is not', async () => {
  const no = refusal('TRADE_OVERDUE');
  await expect(refunding([no]).refund()).resolves.toMatchObject({ kind: 'refused', isAlone: true });
  const later = refunding([new NoAnswer('timeout'), no]);
  await expect(later.refund()).resolves.toMatchObject({ kind: 'refused', isAlone: false });
  expect(later.sent.map(fieldsOf)).toMatchObject([{ out_refund_no: 'R1' }, { out_refund_no: 'R1' }]);
});
