import iconv from 'iconv-lite';
import { readXml, type XmlReading } from '../../lib/wechat/pay/v2/xml';
import type { Fields } from '../../lib/wechat/pay/v2/sign';
import { refusedAs } from './explained';
import type { Finding } from './finding';
import type { Message } from './message';
import { whyMalformed } from './why-malformed';

/** GBK, to explain the signature all the same. */
function notUtf8(): Finding {
  const refused = refusedAs('not_utf8');
  const { en, zh } = refused.fix;
  return { ...refused, fix: { en: `It is read as GBK here. ${en}`, zh: `这里暂按 GBK 解读。${zh}` } };
}

/** What could be read, and what was refused about it while reading. */
export interface MessageReading {
  readonly message?: Message;
  readonly findings: readonly Finding[];
}

/** The elements as they are written, CDATA marks and entities and all. Only for a text that was read strictly. */
function writtenFields(text: string): Fields {
  const written: Record<string, string> = {};
  const elements = text.matchAll(/<([A-Za-z_][\w.-]*)\s*>((?:<!\[CDATA\[[^]*?\]\]>|[^<])*)<\/\1\s*>/g);
  for (const [, name = '', value = ''] of elements) written[name] = value;
  return written;
}

function inGbk(bytes: Uint8Array): Uint8Array {
  return Buffer.from(iconv.decode(Buffer.from(bytes), 'gbk').replace(/^\s*<\?xml[^>]*\?>/, ''), 'utf8');
}

/**
 * Reads a message by the strict reader of lib, and says why where that refuses it. What is not UTF-8 is read as GBK,
 * so that its signature can be explained all the same.
 *
 * @param bytes the message as it came
 */
export function readMessage(bytes: Uint8Array): MessageReading {
  const reading = (all: Uint8Array, result: XmlReading, findings: readonly Finding[]): MessageReading => {
    const text = Buffer.from(all).toString('utf8');
    if (!result.ok) return { findings: [...findings, whyMalformed(text)] };
    const message: Message = { kind: 'message', fields: result.fields, written: writtenFields(text) };
    return { message, findings };
  };
  const strict = readXml(bytes);
  if (strict.ok || strict.fault === 'xml_malformed') return reading(bytes, strict, []);
  if (strict.fault === 'body_too_large') return { findings: [refusedAs('body_too_large')] };
  const asUtf8 = inGbk(bytes);
  return reading(asUtf8, readXml(asUtf8), [notUtf8()]);
}
