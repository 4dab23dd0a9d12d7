import type { Mistake } from '../mistake';
import type { Recipe } from '../recipe';

function appended(...ways: readonly Recipe['append'][]): Mistake['ways'] {
  return (recipe) => ways.map((append) => ({ ...recipe, append }));
}

/** How the key is joined to the rest. */
export const APPENDING_MISTAKES: readonly Mistake[] = [
  {
    id: 'key-not-appended',
    title: { en: 'The key was not appended to the text.', zh: '待签名串末尾没有拼上密钥。' },
    fix: {
      en: 'Append “&key=” and the key to the sorted fields before hashing. HMAC-SHA256 needs that too, besides the key as its own key.',
      zh: '排序拼接之后要再拼上 “&key=” 和密钥，然后才做哈希。HMAC-SHA256 也一样：除了作为 HMAC 的密钥，还要拼在串的末尾。',
    },
    ways: appended(
      (joined) => joined,
      (joined) => `${joined}&`,
    ),
  },
  {
    id: 'key-appended-without-its-name',
    title: { en: 'The key was appended without “&key=”.', zh: '密钥直接拼在末尾，少了 “&key=”。' },
    fix: {
      en: 'Between the fields and the key stands “&key=”, five characters, all lower case.',
      zh: '字段和密钥之间必须有 “&key=” 这五个字符，全小写。',
    },
    ways: appended(
      (joined, key) => joined + key,
      (joined, key) => `${joined}&${key}`,
      (joined, key) => `${joined}key=${key}`,
      (joined, key) => `${joined}&key${key}`,
    ),
  },
  {
    id: 'key-under-another-name',
    title: {
      en: 'The key was appended under another name than “key”.',
      zh: '拼接密钥用的参数名不是 “key”。',
    },
    fix: {
      en: 'Write “&key=” in lower case, whatever the setting is called.',
      zh: '无论配置项叫什么，拼接时一律写小写的 “&key=”。',
    },
    ways: appended(
      ...[
        'Key',
        'KEY',
        'secret',
        'appsecret',
        'mch_key',
        'mchKey',
        'apikey',
        'apiKey',
        'appkey',
        'appKey',
        'paySignKey',
        'sign_key',
      ].map(
        (name): Recipe['append'] =>
          (joined, key) =>
            `${joined}&${name}=${key}`,
      ),
    ),
  },
  {
    id: 'key-before-the-fields',
    title: { en: 'The key stands before the fields.', zh: '密钥拼在了最前面。' },
    fix: {
      en: 'Append the key at the end: fields, “&key=”, key.',
      zh: '密钥拼在末尾：字段、“&key=”、密钥。',
    },
    ways: appended(
      (joined, key) => key + joined,
      (joined, key) => `key=${key}&${joined}`,
      (joined, key) => `${key}&${joined}`,
    ),
  },
  {
    id: 'key-on-both-ends',
    title: { en: 'The key stands before and behind the fields.', zh: '密钥前后各拼了一次。' },
    fix: {
      en: 'That is how other platforms sign. WeChat wants it once: fields, “&key=”, key.',
      zh: '那是其他平台的签名方式。微信只在末尾拼一次：字段、“&key=”、密钥。',
    },
    ways: appended(
      (joined, key) => key + joined + key,
      (joined, key) => `${joined}&key=${key}&key=${key}`,
    ),
  },
  {
    id: 'key-sorted-among-the-fields',
    title: {
      en: 'The key was put among the fields and sorted with them.',
      zh: '密钥被当成普通字段一起排序了。',
    },
    fix: {
      en: 'Sort the fields first, then append “&key=” and the key at the end.',
      zh: '先给字段排序，再在末尾拼上 “&key=” 和密钥。',
    },
    ways: (recipe) => [
      { ...recipe, pairs: [...recipe.pairs, ['key', recipe.key]], append: (joined) => joined },
      { ...recipe, pairs: [...recipe.pairs, ['key', recipe.key]] },
    ],
  },
  {
    id: 'ampersand-too-many',
    title: {
      en: 'There is an “&”, a “?” or a blank too many in the text.',
      zh: '待签名串里多了一个 “&”、“?” 或空白。',
    },
    fix: {
      en: 'The text begins with the first name and has one “&” between two fields, also before “key=”. Join with “&” rather than appending it to each field.',
      zh: '待签名串以第一个字段名开头，字段之间（包括 “key=” 之前）只有一个 “&”。用 “&” 去 join，不要在每个字段后面追加。',
    },
    ways: (recipe) =>
      (
        [
          (joined, key) => recipe.append(`${joined}&`, key),
          (joined, key) => recipe.append(`&${joined}`, key),
          (joined, key) => recipe.append(`?${joined}`, key),
          (joined, key) => `${recipe.append(joined, key)}&`,
          (joined, key) => recipe.append(`${joined}\n`, key),
          (joined, key) => recipe.append(`${joined} `, key),
        ] satisfies Recipe['append'][]
      ).map((append) => ({ ...recipe, append })),
  },
];
