import type { Mistake } from '../mistake';
import type { Recipe } from '../recipe';

/** Ways that write the hash differently; each gets what the recipe would write, and the hash itself. */
function written(...ways: readonly ((text: string, digest: Buffer) => string)[]): Mistake['ways'] {
  return (recipe) =>
    ways.map((way): Recipe => ({ ...recipe, write: (digest) => way(recipe.write(digest), digest) }));
}

/** Each byte in hexadecimal, without the zero before a single digit. */
function unpadded(digest: Buffer): string {
  return Array.from(digest, (byte) => byte.toString(16)).join('');
}

/** How the hash is written down. */
export const WRITING_MISTAKES: readonly Mistake[] = [
  {
    id: 'lower-case',
    title: { en: 'The signature is in lower case.', zh: '签名是小写的。' },
    fix: {
      en: 'Turn the hexadecimal text into upper case as the last step.',
      zh: '最后一步把十六进制文本转成大写。',
    },
    ways: written((text) => text.toLowerCase()),
  },
  {
    id: 'base64-digest',
    title: { en: 'The signature is written in base64.', zh: '签名写成了 base64。' },
    fix: {
      en: 'Write it in hexadecimal, upper case. Base64 is what API v3 does.',
      zh: '签名要写成十六进制大写。base64 是 APIv3 的写法。',
    },
    ways: written(
      (_, digest) => digest.toString('base64'),
      (_, digest) => digest.toString('base64url'),
      (text) => Buffer.from(text).toString('base64'),
      (text) => Buffer.from(text.toLowerCase()).toString('base64'),
      (_, digest) => digest.toString('base64').toUpperCase(),
    ),
  },
  {
    id: 'zeros-lost',
    title: {
      en: 'Zeros are missing in the hexadecimal text.',
      zh: '十六进制文本里丢了 0。',
    },
    fix: {
      en: 'Write each byte with two digits. BigInteger.toString(16) drops zeros in front, Integer.toHexString those of each byte; about one signature in sixteen, or more, fails.',
      zh: '每个字节都要写成两位。BigInteger.toString(16) 会丢掉开头的 0,Integer.toHexString 会丢掉每个字节的 0；大约每十六次就有一次以上验签失败。',
    },
    ways: written(
      (text) => text.replace(/^0+/, ''),
      (_, digest) => unpadded(digest).toUpperCase(),
      (text, digest) => (digest.some((byte) => byte < 16) ? unpadded(digest) : text),
    ),
  },
  {
    id: 'signature-cut',
    title: { en: 'The signature is cut short.', zh: '签名被截短了。' },
    fix: {
      en: 'MD5 has 32 digits, HMAC-SHA256 has 64. Take the 32-digit MD5, not the 16-digit one, and look at the length of the column or the field that carries it.',
      zh: 'MD5 是 32 位，HMAC-SHA256 是 64 位。要用 32 位的 MD5，不是 16 位的；再看看保存或传递它的字段够不够长。',
    },
    ways: written(
      (text) => text.slice(8, 24),
      (text) => text.slice(0, 32),
      (text) => text.slice(0, 16),
      (text) => text.slice(0, -1),
    ),
  },
  {
    id: 'dashes-left-in',
    title: {
      en: 'There are dashes, blanks or colons between the bytes of the signature.',
      zh: '签名的字节之间夹着 “-”、空格或 “:”。',
    },
    fix: {
      en: 'Take them out: BitConverter.ToString(hash).Replace("-", "") in .NET.',
      zh: '把它们去掉：.NET 用 BitConverter.ToString(hash).Replace("-", "")。',
    },
    ways: written(
      ...['-', ' ', ':'].map((mark) => (text: string) => text.replace(/(..)(?=.)/g, `$1${mark}`)),
    ),
  },
  {
    id: 'signature-with-blanks',
    title: {
      en: 'There is a blank, a line end or a quote around the signature.',
      zh: '签名前后多了空格、换行或引号。',
    },
    fix: {
      en: 'Send the digits alone. A shell’s md5sum adds blanks, echo adds a line end.',
      zh: '只发送那些数字和字母。shell 的 md5sum 会带空格，echo 会带换行。',
    },
    ways: written(
      (text) => `${text}\n`,
      (text) => `${text} `,
      (text) => ` ${text}`,
      (text) => `"${text}"`,
      (text) => `${text}\r\n`,
      (text) => `\n${text}\n`,
      (text) => `${text}  -`,
    ),
  },
];
