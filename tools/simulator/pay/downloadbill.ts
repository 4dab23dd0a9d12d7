import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { writeBill } from '../bill/csv';
import { beginOf, billRows, billTypes, type BillType } from '../bill/rows';
import type { Fault } from '../faults';
import type { Fields } from '../sign';
import type { WireAnswer, WireRequest } from '../wire';
import type { Wechat } from '../world';
import { writeXml } from '../xml';
import { checkCommonFields, readSignedRequest } from './door';
import { Refusal } from './refusal';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** A bill is there from ten in the morning of the next day on, and for three months. */
const readyAfter = day + 10 * hour;
const goneAfter = 92 * day;

/** Why there is no bill; WeChat says it with a number beside it. */
class NoBill extends Error {
  constructor(
    message: string,
    readonly errorCode: string,
  ) {
    super(message);
  }
}

/**
 * `POST /pay/downloadbill`: one day's payments and refunds as text, plain or as raw gzip; refusals as unsigned XML.
 * The answer is streamed, however long it is.
 * https://pay.weixin.qq.com/doc/v2/merchant/4011985040
 */
export function answerDownloadBill(
  world: Wechat,
  request: WireRequest,
  fault: Fault | undefined,
): WireAnswer {
  if (fault?.fault === 'return-fail') return refusal(fault.params.returnMsg ?? 'SYSTEMERROR', '20000');
  try {
    const { fields } = readSignedRequest(world.merchant, request);
    checkCommonFields(world.merchant, fields);
    return billAnswer(world, fields, fault);
  } catch (error) {
    if (error instanceof NoBill) return refusal(error.message, error.errorCode);
    if (!(error instanceof Refusal)) throw error;
    return refusal(error.errCode === 'SIGNERROR' ? 'SIGN ERROR' : error.description, '20001');
  }
}

function billAnswer(world: Wechat, fields: Fields, fault: Fault | undefined): WireAnswer {
  const { bill_date: billDate = '', tar_type: tarType = '' } = fields;
  const type = readType(fields.bill_type ? fields.bill_type : 'ALL');
  if (tarType !== '' && tarType !== 'GZIP') throw new NoBill('invalid tar_type', '20001');
  refuseUnlessThere(world, billDate);
  const rows = billRows(world, billDate, type);
  const first = rows.next();
  if (first.done) throw new NoBill('No Bill Exist', '20002');
  const text = Readable.from(writeBill(beginningWith(first.value, rows), type, world.merchant), {
    objectMode: false,
  });
  const gzip = tarType === 'GZIP';
  const bytes = cut(gzip ? gzipped(text) : text, fault);
  const description = `bill of ${billDate}, ${type}${gzip ? ', GZIP' : ''}`;
  return {
    status: 200,
    contentType: gzip ? 'application/x-gzip' : 'text/plain',
    body: `(${description})`,
    stream: Readable.toWeb(bytes) as ReadableStream<Uint8Array>,
    verdict: description,
  };
}

function readType(text: string): BillType {
  const type = billTypes.find((known) => known === text);
  if (type) return type;
  // A bill that WeChat has and this one does not: nobody here charges up an account.
  if (text === 'RECHARGE_REFUND') throw new NoBill('No Bill Exist', '20002');
  throw new NoBill('invalid bill_type', '20001');
}

function refuseUnlessThere(world: Wechat, billDate: string): void {
  const begin = /^\d{8}$/.test(billDate) ? beginOf(billDate) : undefined;
  if (begin === undefined) throw new NoBill('invalid bill_date', '20001');
  if (world.bills.state().ready) return;
  const now = world.clock.now();
  if (now < begin + day || now > begin + goneAfter) throw new NoBill('No Bill Exist', '20002');
  if (now < begin + readyAfter) throw new NoBill('Bill Creating', '20003');
}

function* beginningWith<T>(first: T, rest: Iterable<T>): Generator<T> {
  yield first;
  yield* rest;
}

function gzipped(text: Readable): Readable {
  const gzip = createGzip();
  // A client that hangs up ends both; there is nobody left to be told.
  pipeline(text, gzip, () => undefined);
  return gzip;
}

/** The bytes up to where a fault ends them: as if that were all, or (broken-off) with the connection to follow. */
function cut(bytes: Readable, fault: Fault | undefined): Readable {
  if (fault?.fault !== 'cut-short' && fault?.fault !== 'broken-off') return bytes;
  const { afterBytes = 1000 } = fault.params;
  return Readable.from(
    (async function* (): AsyncGenerator<Buffer> {
      let rest = afterBytes;
      for await (const chunk of bytes) {
        const piece = Buffer.from(chunk as Uint8Array);
        if (rest > 0) yield piece.subarray(0, rest);
        rest -= piece.length;
        if (rest <= 0) break;
      }
    })(),
    { objectMode: false },
  );
}

function refusal(returnMsg: string, errorCode: string): WireAnswer {
  return {
    status: 200,
    contentType: 'text/plain',
    body: writeXml({ return_code: 'FAIL', return_msg: returnMsg, error_code: errorCode }),
    verdict: `no bill: ${returnMsg}`,
  };
}
