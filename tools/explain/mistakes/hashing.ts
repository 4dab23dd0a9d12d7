import { createHash, createHmac } from 'node:crypto';
import type { Mistake } from '../mistake';
import { HASHES, type Recipe } from '../recipe';

function hashed(...hashes: readonly Recipe['hash'][]): Mistake['ways'] {
  return (recipe) => hashes.map((hash) => ({ ...recipe, hash }));
}

function plain(algorithm: string): Recipe['hash'] {
  return (bytes) => createHash(algorithm).update(bytes).digest();
}

function keyed(algorithm: string): Recipe['hash'] {
  return (bytes, key) => createHmac(algorithm, key).update(bytes).digest();
}

const SAME_TYPE = {
  en: 'The type is fixed when the order is placed: sign_type of the order, signType and the hash behind paySign, and the check of the notification must be the same.',
  zh: '签名类型在下单时就定了：下单的 sign_type、paySign 的 signType 和实际算法、通知的验签，必须是同一种。',
} as const;

/** Which hash is taken. */
export const HASHING_MISTAKES: readonly Mistake[] = [
  {
    id: 'md5-for-hmac',
    title: { en: 'MD5 was used where HMAC-SHA256 is meant.', zh: '该用 HMAC-SHA256，却用了 MD5。' },
    fix: {
      en: `${SAME_TYPE.en} Here it is HMAC-SHA256; without sign_type in the order WeChat takes MD5.`,
      zh: `${SAME_TYPE.zh}这里是 HMAC-SHA256；下单时不带 sign_type，微信就按 MD5。`,
    },
    ways: (recipe, { shop }) => (shop.signType === 'MD5' ? [] : [{ ...recipe, hash: HASHES.MD5 }]),
  },
  {
    id: 'hmac-for-md5',
    title: { en: 'HMAC-SHA256 was used where MD5 is meant.', zh: '该用 MD5，却用了 HMAC-SHA256。' },
    fix: {
      en: `${SAME_TYPE.en} Here it is MD5, the type of an order without sign_type.`,
      zh: `${SAME_TYPE.zh}这里是 MD5，也就是下单时不带 sign_type 的类型。`,
    },
    ways: (recipe, { shop }) => (shop.signType === 'MD5' ? [{ ...recipe, hash: HASHES['HMAC-SHA256'] }] : []),
  },
  {
    id: 'sha256-without-hmac',
    title: {
      en: 'Plain SHA-256 was used: the key is not the key of the HMAC.',
      zh: '用了普通的 SHA-256：密钥没有作为 HMAC 的密钥。',
    },
    fix: {
      en: 'HMAC-SHA256 takes the key twice: appended to the text, and as the key of the HMAC. createHmac("sha256", key), hash_hmac("sha256", text, key).',
      zh: 'HMAC-SHA256 要用两次密钥：拼在串的末尾，并作为 HMAC 的密钥。createHmac("sha256", key)、hash_hmac("sha256", text, key)。',
    },
    ways: (recipe) => [
      { ...recipe, hash: plain('sha256') },
      { ...recipe, hash: (bytes) => createHmac('sha256', '').update(bytes).digest() },
    ],
  },
  {
    id: 'hmac-arguments-exchanged',
    title: { en: 'Text and key of the HMAC were exchanged.', zh: 'HMAC 的文本和密钥两个参数写反了。' },
    fix: {
      en: 'The merchant key is the key, the joined text is the message: look at the order of the arguments of your HMAC function.',
      zh: '商户密钥是 key，待签名串是 message：查一下所用 HMAC 函数的参数顺序。',
    },
    ways: hashed((bytes, key) => createHmac('sha256', bytes).update(key, 'utf8').digest()),
  },
  {
    id: 'hmac-key-decoded',
    title: {
      en: 'The key was decoded from hexadecimal or base64 before HMAC.',
      zh: '做 HMAC 之前把密钥按十六进制或 base64 解码了。',
    },
    fix: {
      en: 'The 32 characters are the key: take their UTF-8 bytes.',
      zh: '这 32 个字符本身就是密钥：直接取它的 UTF-8 字节。',
    },
    ways: hashed(
      (bytes, key) => createHmac('sha256', Buffer.from(key, 'hex')).update(bytes).digest(),
      (bytes, key) => createHmac('sha256', Buffer.from(key, 'base64')).update(bytes).digest(),
    ),
  },
  {
    id: 'another-hash',
    title: {
      en: 'A hash was used that WeChat does not take (SHA-1, HMAC-MD5, SHA-512 …).',
      zh: '用了微信不支持的算法（SHA-1、HMAC-MD5、SHA-512……）。',
    },
    fix: {
      en: 'v2 takes MD5 and HMAC-SHA256 and nothing else. SHA-1 belongs to the JS-SDK’s config of official accounts.',
      zh: 'v2 只支持 MD5 和 HMAC-SHA256。SHA-1 是公众号 JS-SDK 的 wx.config 用的。',
    },
    ways: hashed(
      plain('sha1'),
      keyed('md5'),
      keyed('sha1'),
      plain('sha512'),
      keyed('sha512'),
      plain('sha384'),
      plain('sha224'),
    ),
  },
  {
    id: 'hashed-twice',
    title: { en: 'The text was hashed twice.', zh: '做了两次哈希。' },
    fix: {
      en: 'Hash once. Perhaps a helper hashes already, and its result is hashed again.',
      zh: '只做一次哈希。可能封装的函数已经做过，结果又被哈希了一次。',
    },
    ways: (recipe) => {
      const twice = (write: (digest: Buffer) => Buffer): Recipe => ({
        ...recipe,
        hash: (bytes, key) => recipe.hash(write(recipe.hash(bytes, key)), key),
      });
      return [
        twice((digest) => Buffer.from(digest.toString('hex'))),
        twice((digest) => Buffer.from(digest.toString('hex').toUpperCase())),
        twice((digest) => digest),
        twice((digest) => Buffer.from(digest.toString('base64'))),
      ];
    },
  },
];
