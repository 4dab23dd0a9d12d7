import type { Mistake } from '../mistake';
import type { Pair, Recipe } from '../recipe';

function joined(...joins: readonly ((pairs: readonly Pair[]) => string)[]): Mistake['ways'] {
  return (recipe) => joins.map((join) => ({ ...recipe, join }));
}

/** A text that is signed in another encoding of URLs; the recipe stays as it is otherwise. */
function encodings(encode: (text: string) => string): (recipe: Recipe) => Recipe[] {
  return (recipe) => [
    { ...recipe, join: (pairs) => encode(recipe.join(pairs)) },
    { ...recipe, append: (text, key) => encode(recipe.append(text, key)) },
  ];
}

/** How the fields become one text. */
export const JOINING_MISTAKES: readonly Mistake[] = [
  {
    id: 'json-signed',
    title: {
      en: 'JSON was signed, not “name=value” joined by “&”.',
      zh: '签的是 JSON，而不是用 “&” 连接的 “名=值”。',
    },
    fix: {
      en: 'Join the sorted fields as name=value&name=value, without quotes, and append “&key=” and the key.',
      zh: '把排好序的字段拼成 name=value&name=value，不带引号，再拼上 “&key=” 和密钥。',
    },
    ways: joined(
      (pairs) => JSON.stringify(Object.fromEntries(pairs)),
      (pairs) => JSON.stringify(Object.fromEntries(pairs), null, 2),
    ),
  },
  {
    id: 'names-left-out',
    title: { en: 'Only the values were joined.', zh: '只拼了值，没有拼参数名。' },
    fix: { en: 'Each field is signed as name=value.', zh: '每个字段都以 name=value 的形式参与签名。' },
    ways: joined(
      (pairs) => pairs.map(([, value]) => value).join(''),
      (pairs) => pairs.map(([, value]) => value).join('&'),
    ),
  },
  {
    id: 'separator-missing',
    title: {
      en: 'Something else than “&” stands between the fields.',
      zh: '字段之间用的不是 “&”。',
    },
    fix: {
      en: 'Join with a bare “&”. A template engine or an XML writer turns it into “&amp;”; v3 signs lines, v2 does not.',
      zh: '用单个 “&” 连接。模板引擎或 XML 工具会把它变成 “&amp;”；按行签名是 v3 的做法，v2 不是。',
    },
    ways: joined(
      ...['', '&amp;', '\n', ',', '|', '; '].map(
        (separator) => (pairs: readonly Pair[]) =>
          pairs.map(([name, value]) => `${name}=${value}`).join(separator),
      ),
      (pairs) => pairs.map(([name, value]) => name + value).join(''),
      (pairs) => pairs.map(([, value]) => `${value}\n`).join(''),
    ),
  },
  {
    id: 'values-in-quotes',
    title: { en: 'The values were signed in quotes.', zh: '签名时给值加了引号。' },
    fix: {
      en: 'Sign the values bare. Quotes come from JSON.stringify of a text, or from a copied JSON.',
      zh: '值原样参与签名，不带引号。引号多半来自对字符串做了 JSON.stringify。',
    },
    ways: joined(
      (pairs) => pairs.map(([name, value]) => `${name}="${value}"`).join('&'),
      (pairs) => pairs.map(([name, value]) => `${name}='${value}'`).join('&'),
    ),
  },
  {
    id: 'text-url-encoded',
    title: { en: 'The whole text was URL-encoded before hashing.', zh: '整个待签名串做了 URL 编码。' },
    fix: {
      en: 'Hash the raw text. v2 signatures encode nothing: neither Chinese, nor blanks, nor the “=” in package.',
      zh: '对原始字符串做哈希。v2 签名不做任何编码：中文、空格、package 里的 “=” 都保持原样。',
    },
    ways: (recipe) =>
      [encodeURIComponent, encodeURI, (text: string) => encodeURI(text).replaceAll('%20', '+')].flatMap(
        (encode) => encodings(encode)(recipe),
      ),
  },
  {
    id: 'text-in-one-case',
    title: {
      en: 'The whole text was turned into one case before hashing.',
      zh: '整个待签名串在哈希之前被转了大小写。',
    },
    fix: {
      en: 'Hash the text as it is; turn only the signature into upper case.',
      zh: '待签名串保持原样，转大写的只是签名结果。',
    },
    ways: (recipe) => [
      { ...recipe, append: (text, key) => recipe.append(text, key).toLowerCase() },
      { ...recipe, append: (text, key) => recipe.append(text, key).toUpperCase() },
    ],
  },
];
