import { gzipSync } from 'node:zlib';
import { Hash } from 'wechatpay-axios-plugin';
import { buildDownloadBill, readDownloadBill } from '../../../../../lib/wechat/pay/v2/download-bill';
import { MAX_XML_BYTES, readXml } from '../../../../../lib/wechat/pay/v2/xml';
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

  test('is handed on as soon as two bytes show what it is', async () => {
    let pulled = 0;
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for await (const piece of inPieces(gzip)) {
        pulled += 1;
        yield piece;
      }
    }
    await readDownloadBill(pieces(), () => {
      expect(pulled).toBe(2);
      return Promise.resolve();
    });
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

  test('may say nothing about its reason', async () => {
    const facts = { returnMsg: '', errCode: '' };
    await expect(read(Buffer.from('<xml><return_code>FAIL</return_code></xml>'))).rejects.toMatchObject({
      code: 'wechat_refused',
      facts,
    });
  });

  test('names what makes it unbelievable', async () => {
    const success = Buffer.from('<xml><return_code>SUCCESS</return_code></xml>');
    await expect(read(success)).rejects.toMatchObject({ facts: { reason: 'return_code' } });
  });

  test('is read to the last byte that is allowed, and not one further', async () => {
    const longest = refusal('x'.repeat(MAX_XML_BYTES - refusal('').byteLength));
    expect(longest).toHaveLength(MAX_XML_BYTES);
    await expect(read(longest, 1000)).rejects.toMatchObject({ code: 'wechat_refused' });
    let pulled = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        pulled += 1;
        yield await Promise.resolve(Buffer.from(' '));
      }
    }
    const take = () => Promise.resolve();
    await expect(readDownloadBill(endless(), take)).rejects.toMatchObject({
      facts: { reason: 'body_too_large' },
    });
    expect(pulled).toBe(MAX_XML_BYTES + 1);
  });

  test('is read from a body that cannot be broken off, too', async () => {
    const pieces = inPieces(refusal('No Bill Exist'), 10);
    const body: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({ next: () => pieces.next() }),
    };
    await expect(readDownloadBill(body, () => Promise.resolve())).resolves.toEqual({ kind: 'no_bill' });
  });

  test.each<[string, Buffer]>([
    ['what begins like gzip and goes on otherwise', Buffer.from([0x1f, 0x3c, 0x3c])],
    ['what goes on like gzip and begins otherwise', Buffer.from([0x3c, 0x8b, 0x3c])],
    ['nothing', Buffer.alloc(0)],
    ['a text that is not compressed', Buffer.from('\uFEFF交易时间,公众账号ID\r\n')],
    ['a page of somebody in between', Buffer.from('<html><body>Sign in</body></html>')],
    ['a success without a bill', Buffer.from('<xml><return_code>SUCCESS</return_code></xml>')],
    ['more than is read', refusal('x'.repeat(70_000))],
  ])('is not made of %s', async (_, bytes) => {
    await expect(read(bytes, 1000)).rejects.toMatchObject({ code: 'wechat_answer_invalid' });
  });
});
