import iconv from 'iconv-lite';
import type { Mistake } from '../mistake';
import type { Recipe } from '../recipe';

/** Only a text with other characters than ASCII has different bytes in different encodings. */
function encoded(...encodings: readonly Recipe['encode'][]): Mistake['ways'] {
  return (recipe) => encodings.map((encode) => ({ ...recipe, encode }));
}

function misread(text: string, encoding: string): string {
  return iconv.decode(Buffer.from(text, 'utf8'), encoding);
}

/** Which bytes are hashed. */
export const ENCODING_MISTAKES: readonly Mistake[] = [
  {
    id: 'gbk-bytes',
    title: {
      en: 'The text was hashed as GBK, not as UTF-8.',
      zh: '待签名串按 GBK 而不是 UTF-8 编码做了哈希。',
    },
    fix: {
      en: 'Give the hash UTF-8 bytes: getBytes(StandardCharsets.UTF_8) in Java, not getBytes(), which takes the machine’s encoding.',
      zh: '哈希之前转成 UTF-8 字节：Java 用 getBytes(StandardCharsets.UTF_8)，不要用 getBytes()，后者取决于机器的默认编码。',
    },
    ways: encoded(
      (text) => iconv.encode(text, 'gbk'),
      (text) => iconv.encode(text, 'big5'),
      (text) => iconv.encode(text, 'gb18030'),
    ),
  },
  {
    id: 'latin1-bytes',
    title: {
      en: 'The text was hashed as ISO-8859-1 or ASCII: every Chinese character became something else.',
      zh: '待签名串按 ISO-8859-1 或 ASCII 编码做了哈希，中文全变了样。',
    },
    fix: {
      en: 'Give the hash UTF-8 bytes: “utf8” rather than “latin1” or “binary” in Node, UTF_8 in Java. Many MD5 scripts for browsers know only Latin-1.',
      zh: '哈希之前转成 UTF-8 字节：Node 用 “utf8”，不要用 “latin1” 或 “binary”；Java 用 UTF_8。不少前端 MD5 脚本只认 Latin-1。',
    },
    ways: encoded(
      (text) => Buffer.from(text.replace(/[^\0-\xff]/gu, '?'), 'latin1'),
      (text) => Buffer.from(text, 'latin1'),
      (text) => Buffer.from(text.replace(/[^\0-\x7f]/gu, '?'), 'latin1'),
      (text) => Buffer.from(text.replace(/[^\0-\x7f]/gu, ''), 'latin1'),
    ),
  },
  {
    id: 'utf8-read-as-another-encoding',
    title: {
      en: 'UTF-8 was read as Latin-1 or GBK before signing (mojibake).',
      zh: '签名之前 UTF-8 被当成 Latin-1 或 GBK 读了（乱码）。',
    },
    fix: {
      en: 'Read the body as bytes and decode it as UTF-8, whatever its header says. In a servlet: setCharacterEncoding("UTF-8") before anything is read.',
      zh: '按字节读取消息体，再按 UTF-8 解码，不管消息头怎么写。Servlet 里要在读取之前 setCharacterEncoding("UTF-8")。',
    },
    ways: encoded(
      (text) => Buffer.from(Buffer.from(text, 'utf8').toString('latin1'), 'utf8'),
      (text) => Buffer.from(misread(text, 'windows-1252'), 'utf8'),
      (text) => Buffer.from(misread(text, 'gbk'), 'utf8'),
      (text) => iconv.encode(misread(text, 'gbk'), 'gbk'),
    ),
  },
  {
    id: 'utf16-bytes',
    title: { en: 'The text was hashed as UTF-16.', zh: '待签名串按 UTF-16 编码做了哈希。' },
    fix: {
      en: 'Give the hash UTF-8 bytes: Encoding.UTF8 in .NET, not Encoding.Unicode.',
      zh: '哈希之前转成 UTF-8 字节：.NET 用 Encoding.UTF8，不要用 Encoding.Unicode。',
    },
    ways: encoded(
      (text) => Buffer.from(text, 'utf16le'),
      (text) => Buffer.from(text, 'utf16le').swap16(),
    ),
  },
];
