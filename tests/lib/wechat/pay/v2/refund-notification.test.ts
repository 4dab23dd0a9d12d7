import { createCipheriv } from 'node:crypto';
import { Aes, Hash } from 'wechatpay-axios-plugin';
import { readRefundNotification } from '../../../../../lib/wechat/pay/v2/refund-notification';
import { setting } from '../../../../fixtures/hostile/setting';

const { merchant } = setting;

const FIELDS = {
  out_refund_no: 'R1',
  out_trade_no: 'T20260101000001',
  refund_account: 'REFUND_SOURCE_UNSETTLED_FUNDS',
  refund_fee: '40',
  refund_id: '50000000002026010100000000001',
  refund_recv_accout: '支付用户零钱',
  refund_request_source: 'API',
  refund_status: 'SUCCESS',
  settlement_refund_fee: '40',
  success_time: '2026-01-01 20:15:30',
  total_fee: '100',
  transaction_id: '4200000000202601010000000001',
};

function inner(change: Readonly<Record<string, string | undefined>> = {}, root = 'root'): string {
  const fields: Readonly<Record<string, string | undefined>> = { ...FIELDS, ...change };
  const elements = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<${name}><![CDATA[${value ?? ''}]]></${name}>\n`);
  return `<${root}>\n${elements.join('')}</${root}>`;
}

/** Sealed by a library of other people's. */
function seal(plain: string, key: string = merchant.key): string {
  return Aes.AesEcb.encrypt(plain, Hash.md5(key));
}

/** The same by Node: that library leaves the padding out where the text is so many whole blocks. */
function sealByNode(plain: string): string {
  const cipher = createCipheriv('aes-256-ecb', Hash.md5(merchant.key), null);
  return Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]).toString('base64');
}

function outer(reqInfo: string, change: Readonly<Record<string, string>> = {}): Buffer {
  const fields = {
    return_code: 'SUCCESS',
    appid: merchant.appId,
    mch_id: merchant.mchId,
    nonce_str: 'TeqClE3i0mvn3DrK',
    req_info: reqInfo,
    ...change,
  };
  const elements = Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`);
  return Buffer.from(`<xml>${elements.join('')}</xml>`);
}

const read = (bytes: Uint8Array): unknown => readRefundNotification(bytes, merchant);
const UNREADABLE = { kind: 'rejected', refusal: 'req_info_unreadable' };

test.each(['SUCCESS', 'CHANGE', 'REFUNDCLOSE'])(
  'reads what is said of a refund that is %s',
  (refundStatus) => {
    expect(read(outer(seal(inner({ refund_status: refundStatus }))))).toEqual({
      kind: 'unverified',
      value: {
        outTradeNo: 'T20260101000001',
        transactionId: '4200000000202601010000000001',
        outRefundNo: 'R1',
        refundFee: 40,
        refundStatus,
      },
    });
  },
);

/** Blocks of sixteen bytes, each sealed by itself: that is what ECB means. */
function blocks(reqInfo: string): Buffer[] {
  const bytes = Buffer.from(reqInfo, 'base64');
  return Array.from({ length: bytes.length / 16 }, (_, at) => bytes.subarray(at * 16, at * 16 + 16));
}

const sealed = seal(inner());

test.each<[string, string]>([
  ['under another key', seal(inner(), 'anotherMerchantsKey0000000000000')],
  ['with a block less', Buffer.concat(blocks(sealed).slice(0, -1)).toString('base64')],
  [
    'with its first block twice',
    Buffer.concat([blocks(sealed)[0] ?? Buffer.alloc(0), ...blocks(sealed)]).toString('base64'),
  ],
  ['with its blocks turned round', Buffer.concat(blocks(sealed).reverse()).toString('base64')],
  ['that ends in the middle of a block', Buffer.from(sealed, 'base64').subarray(0, -3).toString('base64')],
  ['whose padding is wrong', Buffer.concat([...blocks(sealed), Buffer.alloc(16)]).toString('base64')],
  ['that is no base64', `${sealed.slice(0, 20)}*${sealed.slice(21)}`],
  ['with blanks in its base64', `${sealed.slice(0, 20)} ${sealed.slice(20)}`],
  ['with another root', seal(inner({}, 'xml'))],
  ['that is no XML', seal('{"out_trade_no":"T20260101000001"}')],
  ['with a DOCTYPE', seal(`<!DOCTYPE root>${inner()}`)],
  ['with an element twice', seal(inner().replace('</root>', '<refund_fee>1</refund_fee></root>'))],
  ['that is not UTF-8', Aes.AesEcb.encrypt('\uFFFD', Hash.md5(merchant.key)).replace(/^.{4}/, 'AAAA')],
  ['of an order number that no order has', sealByNode(inner({ out_trade_no: 'unknown#1' }))],
  ['without an order', seal(inner({ out_trade_no: undefined }))],
  ['without a refund', seal(inner({ out_refund_no: undefined }))],
  ['without a transaction', seal(inner({ transaction_id: undefined }))],
  ['of a transaction with something before its number', sealByNode(inner({ transaction_id: '-42' }))],
  ['of a transaction with something after its number', sealByNode(inner({ transaction_id: '42-' }))],
  ['of a refund with something before its number', sealByNode(inner({ out_refund_no: '#R1' }))],
  ['of a refund with something after its number', sealByNode(inner({ out_refund_no: 'R1#' }))],
  ['without an amount', seal(inner({ refund_fee: undefined }))],
  ['of an amount that is no whole number', seal(inner({ refund_fee: '0.40' }))],
  ['of a status that is no end', seal(inner({ refund_status: 'PROCESSING' }))],
])('one and the same refusal for what is sealed %s', (_, reqInfo) => {
  expect(read(outer(reqInfo))).toEqual(UNREADABLE);
});

test('reads what is sealed, whatever its length', () => {
  for (let length = 1; length <= 64; length += 1) {
    const outRefundNo = 'R'.repeat(length);
    expect(read(outer(sealByNode(inner({ out_refund_no: outRefundNo }))))).toMatchObject({
      value: { outRefundNo },
    });
  }
});

test('base64 without its padding is refused, though Node would read it', () => {
  const texts = Array.from({ length: 64 }, (_, at) =>
    sealByNode(inner({ out_refund_no: 'R'.repeat(at + 1) })),
  );
  const padded = texts.filter((text) => text.endsWith('='));
  expect(padded.length).toBeGreaterThan(0);
  for (const text of padded) expect(read(outer(text.replace(/=+$/, '')))).toEqual(UNREADABLE);
});

test('names the field that is missing or says no', () => {
  expect(read(outer(sealed, { return_code: 'FAIL' }))).toMatchObject({ field: 'return_code' });
  const missing = { kind: 'rejected', refusal: 'field_missing', field: 'req_info' };
  expect(read(outer(''))).toEqual(missing);
  const without = outer('')
    .toString()
    .replace(/<req_info>.*<.req_info>/, '');
  expect(without).not.toContain('req_info');
  expect(read(Buffer.from(without))).toEqual(missing);
});

test.each<[string, Buffer, string]>([
  ['another merchant', outer(sealed, { mch_id: '1900000999' }), 'mch_id_mismatch'],
  ['another mini program', outer(sealed, { appid: 'wx8888888888888888' }), 'appid_mismatch'],
  ['a failure', outer(sealed, { return_code: 'FAIL' }), 'not_success'],
  ['nothing sealed', outer(''), 'field_missing'],
  ['garbage', Buffer.from('{}'), 'xml_malformed'],
  ['what is not UTF-8', Buffer.from([0x3c, 0xff]), 'not_utf8'],
  ['more than is read', Buffer.alloc(64 * 1024 + 1, 0x20), 'body_too_large'],
])('refuses %s', (_, bytes, refusal) => {
  expect(read(bytes)).toMatchObject({ kind: 'rejected', refusal });
});
