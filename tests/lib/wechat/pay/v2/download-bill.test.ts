import { gzipSync } from 'node:zlib';
import { Hash } from 'wechatpay-axios-plugin';
import {
  buildDownloadBill,
  makeDownloadBill,
  readDownloadBill,
} from '../../../../../lib/wechat/pay/v2/download-bill';
import { readXml } from '../../../../../lib/wechat/pay/v2/xml';
import { NoAnswer } from '../../../../../lib/wechat/transport';
import { setting } from '../../../../fixtures/hostile/setting';

const { merchant } = setting;

test.each(['MD5', 'HMAC-SHA256'] as const)(
  'asks for all of a day, compressed, signed with %s',
  (signType) => {
    const reading = readXml(Buffer.from(buildDownloadBill('20260101', merchant, signType, 'nonce')));
    const { sign, ...fields } = reading.ok ? reading.fields : {};
    expect(fields).toEqual({
      appid: merchant.appId,
      mch_id: merchant.mchId,
      nonce_str: 'nonce',
      sign_type: signType,
      bill_date: '20260101',
      bill_type: 'ALL',
      tar_type: 'GZIP',
    });
    expect(sign).toBe(Hash.sign(signType, fields, merchant.key));
  },
);

/** The bytes in pieces of a length. */
async function* inPieces(bytes: Uint8Array, length = 1): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += length) {
    yield await Promise.resolve(bytes.subarray(at, at + length));
  }
}

async function read(bytes: Uint8Array, length?: number) {
  const taken: Uint8Array[] = [];
  const result = await readDownloadBill(inPieces(bytes, length), async (gzip) => {
    for await (const piece of gzip) taken.push(piece);
  });
  return { result, taken: Buffer.concat(taken) };
}

function refusal(returnMsg: string, more = ''): Buffer {
  return Buffer.from(
    `<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[${returnMsg}]]></return_msg>${more}</xml>`,
  );
}

describe('a bill', () => {
  const gzip = gzipSync('交易时间,…');

  test.each([1, 2, 7, 1000])('is handed on byte for byte, in pieces of %i', async (length) => {
    const { result, taken } = await read(gzip, length);
    expect(result).toEqual({ kind: 'bill' });
    expect(taken.equals(gzip)).toBe(true);
  });

  test('that cannot be taken is told by who could not', async () => {
    const full = new Error('disk full');
    await expect(readDownloadBill(inPieces(gzip), () => Promise.reject(full))).rejects.toBe(full);
  });
});

describe('a refusal', () => {
  test.each(['No Bill Exist', 'NO Bill Exist', 'no bill exist'])(
    '%s is a day without a bill',
    async (msg) => {
      const { result, taken } = await read(refusal(msg, '<error_code>20002</error_code>'));
      expect(result).toEqual({ kind: 'no_bill' });
      expect(taken).toHaveLength(0);
    },
  );

  test('Bill Creating is worth coming back for', async () => {
    const { result } = await read(refusal('Bill Creating', '<error_code>20001</error_code>'));
    expect(result).toMatchObject({
      kind: 'repeat',
      because: {
        code: 'wechat_unavailable',
        detail: expect.stringContaining('10:00') as string,
        facts: { returnMsg: 'Bill Creating', errCode: '20001' },
      },
    });
  });

  test.each(['CompressGZip Error', 'UnCompressGZip Error', 'SYSTEMERROR'])(
    '%s is asked again',
    async (msg) => {
      const { result } = await read(refusal(msg));
      expect(result).toMatchObject({ kind: 'repeat', because: { code: 'wechat_unavailable' } });
    },
  );

  test.each([
    ['SIGN ERROR', 'merchant_misconfigured'],
    ['invalid bill_date', 'wechat_refused'],
    ['', 'wechat_refused'],
  ])('%j is for the merchant to mend', async (returnMsg, code) => {
    await expect(read(refusal(returnMsg))).rejects.toMatchObject({ code, facts: { returnMsg } });
  });

  test.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['a text that is not compressed', Buffer.from('\uFEFF交易时间,公众账号ID\r\n')],
    ['a page of somebody in between', Buffer.from('<html><body>Sign in</body></html>')],
    ['a success without a bill', Buffer.from('<xml><return_code>SUCCESS</return_code></xml>')],
    ['more than is read', refusal('x'.repeat(70_000))],
  ])('is not made of %s', async (_, bytes) => {
    await expect(read(bytes, 1000)).rejects.toMatchObject({ code: 'wechat_answer_invalid' });
  });
});

test('the download asks the other host when a bill breaks off, and hands it on anew', async () => {
  const gzip = gzipSync('bill');
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield* inPieces(gzip.subarray(0, 5), 3);
    throw new NoAnswer('connection');
  }
  const hosts: string[] = [];
  const download = makeDownloadBill(
    {
      sendForStream: ({ url }) => {
        hosts.push(new URL(url).host);
        const body = hosts.length === 1 ? broken() : inPieces(gzip, 3);
        return Promise.resolve({ status: 200, body, hangUp: () => undefined });
      },
      now: () => new Date(0),
      pause: () => Promise.resolve(),
      randomText: (length) => 'a'.repeat(length),
    },
    merchant,
    'MD5',
    ['https://first.example', 'https://second.example'],
    600_000,
  );
  const taken: string[] = [];
  const result = download('20260101', async (bytes) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of bytes) pieces.push(piece);
    taken.push(Buffer.concat(pieces).toString('hex'));
  });
  await expect(result).resolves.toEqual({ kind: 'bill' });
  expect(hosts).toEqual(['first.example', 'second.example']);
  expect(taken).toEqual([gzip.toString('hex')]);
});
