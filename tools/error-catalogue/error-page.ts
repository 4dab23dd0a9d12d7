import { explainApiError, explainErrcode, explainRefusal, type Entry } from './catalogue';
import * as en from './en';
import type { Language } from './words';
import * as zh from './zh';
import { ERRORS, NOTIFY_REFUSALS, type ErrorCode, type NotifyRefusal } from '../../lib/errors/errors';
import type { Words } from '../../lib/errors/texts';
import { ERR_CODES } from '../../lib/wechat/pay/v2/err-codes';

const CATALOGUES = { en, zh } as const;

const TEXTS = {
  en: {
    head: `# Errors: what they mean, whence they come, what to do

**English** · [中文](errors.zh-CN.md) · [README](../README.md)

Written by \`npm run docs:errors\` from [tools/error-catalogue](../tools/error-catalogue), as are the \`title\` and the \`detail\` of an answer; a test holds this page to it.`,
    columns: ['Meaning', 'Cause', 'What to do'],
    api: [
      'The API',
      '`code` of `application/problem+json`. `detail` is “What to do” of this table, unless the place that refuses can say something more exact.',
      'Code',
      'Status',
    ],
    client: [
      'What a phone says',
      'Parts of `errMsg`, and the words of the dialogs of `wx.requestPayment`. After each of them ask `GET /orders/{outTradeNo}`: what a phone says proves nothing.',
      'Words',
    ],
    returnMsg: [
      'What WeChat Pay says of a refused request',
      '`return_msg` of a `return_code` FAIL (`returnMsg` in the log): it is not signed and has no code. `{field}` is the parameter that the words name, `{source}` where its value comes from.',
      'Words',
    ],
    notify: [
      'Notifications that are refused',
      'The reason stands in the log (`refusal`) and in the metric `NotifiesRefused`. What WeChat is told says nothing that would help a forger.',
      'Reason',
      'WeChat is told',
    ],
    errCode: [
      '`err_code` of WeChat Pay',
      'As the log has it (`errCode`; of a bill, the text of `return_msg`). What the backend does about each, call by call: [err-codes.md](err-codes.md).',
      '`err_code`',
      'Of',
    ],
    errcode: [
      '`errcode` of api.weixin.qq.com',
      'Of logins, access tokens and shipments, as the log has it.',
      '`errcode`',
    ],
    wechat: 'WeChat',
    page: 'page',
  },
  zh: {
    head: `# 错误：含义、原因、怎么办

[English](errors.md) · **中文** · [README](../README.zh-CN.md)

本页由 \`npm run docs:errors\` 根据 [tools/error-catalogue](../tools/error-catalogue) 生成，应答里的 \`title\` 和 \`detail\` 也来自那里（英文）；测试保证本页与它一致。`,
    columns: ['含义', '原因', '怎么办'],
    api: [
      '接口',
      '`application/problem+json` 的 `code`。`detail` 就是这里的「怎么办」（英文）；能说得更具体的地方会说得更具体。',
      'code',
      '状态码',
    ],
    client: [
      '手机上的提示',
      '`errMsg` 里的文字，以及 `wx.requestPayment` 弹窗里的话。出现任何一种，都要再用 `GET /orders/{outTradeNo}` 查单：手机说的不算数。',
      '文字',
    ],
    returnMsg: [
      '微信支付拒绝请求时的说法',
      '`return_code` 为 FAIL 时的 `return_msg`（日志里的 `returnMsg`）：没有签名，也没有错误码。`{field}` 是它点名的参数，`{source}` 是这个值的来处。',
      '文字',
    ],
    notify: [
      '被拒绝的通知',
      '原因在日志（`refusal`）和指标 `NotifiesRefused` 里。回给微信的文字不会给伪造者任何线索。',
      '原因代号',
      '回给微信的文字',
    ],
    errCode: [
      '微信支付的 `err_code`',
      '日志里的 `errCode`；账单则是 `return_msg` 的文字。后端对每个怎么处理，按接口列在 [err-codes.md](err-codes.md)。',
      '`err_code`',
      '接口',
    ],
    errcode: ['api.weixin.qq.com 的 `errcode`', '登录、access_token、发货，日志里的数字。', '`errcode`'],
    wechat: '微信文档',
    page: '页面',
  },
} as const;

const cell = (text: string): string => text.replaceAll('<', '\\<').replaceAll('|', '\\|');
const code = (text: string): string => `\`${text}\``;

/** A table in Markdown. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, columns.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const section = ([title, about]: readonly string[], body: string): string =>
  `## ${title}\n\n${about}\n\n${body}`;

const entriesOf = (words: Readonly<Record<string, Words>>): [string, Words][] => Object.entries(words);

/** Codes that say the same share a row. */
function together(
  words: Readonly<Record<string, Words>>,
): readonly (readonly [codes: string[], words: Words])[] {
  const rows = new Map<Words, string[]>();
  for (const [each, said] of entriesOf(words)) rows.set(said, [...(rows.get(said) ?? []), each]);
  return [...rows].map(([said, codes]) => [codes, said] as const);
}

/** The calls of WeChat Pay that know an `err_code`: the one that its key names, or all that have no words of their own. */
function callsOf(key: string): string {
  const named = /^([a-z]+) (.+)$/.exec(key);
  const errCode = named?.[2] ?? key;
  return Object.entries(ERR_CODES)
    .filter(([, { rows }]) => Object.hasOwn(rows, errCode))
    .map(([operation]) => operation)
    .filter((each) => named?.[1] === each || (!named && !Object.hasOwn(en.ERR_CODES, `${each} ${errCode}`)))
    .map(code)
    .join(', ');
}

/**
 * The page of all errors.
 *
 * @returns Markdown
 */
export function errorPage(language: Language): string {
  const texts = TEXTS[language];
  const words = CATALOGUES[language];
  const said = ({ meaning, cause, cure }: Words): string[] => [meaning, cause, cure].map(cell);
  const link = ({ page }: Pick<Entry, 'page'>): string =>
    page === undefined ? '' : `[${texts.page}](${page})`;
  const columns = (first: readonly string[]): string[] => [...first, ...texts.columns, texts.wechat];

  const api = (Object.keys(ERRORS) as ErrorCode[]).map((each) => {
    const entry = explainApiError(each);
    return [code(each), String(ERRORS[each].status), ...said(entry[language]), link(entry)];
  });
  const client = entriesOf(words.CLIENT_WORDS).map(([each, row]) => [code(each), ...said(row)]);
  const returnMsg = entriesOf(words.RETURN_MSGS).map(([each, row]) => [code(each), ...said(row)]);
  const notify = (Object.keys(NOTIFY_REFUSALS) as NotifyRefusal[]).map((each) => {
    const entry = explainRefusal(each);
    return [code(each), code(NOTIFY_REFUSALS[each]), ...said(entry[language]), link(entry)];
  });
  const errCode = entriesOf(words.ERR_CODES).map(([key, row]) => {
    return [code(key.replace(/^[a-z]+ /, '')), callsOf(key), ...said(row)];
  });
  const errcode = together(words.ERRCODES).map(([codes, row]) => {
    return [codes.map(code).join(' '), ...said(row), link(explainErrcode(Number(codes[0])) ?? {})];
  });
  return `${[
    texts.head,
    section(texts.api, table(columns(texts.api.slice(2)), api)),
    section(texts.client, table([texts.client[2], ...texts.columns], client)),
    section(texts.returnMsg, table([texts.returnMsg[2], ...texts.columns], returnMsg)),
    section(texts.notify, table(columns(texts.notify.slice(2)), notify)),
    section(texts.errCode, table([...texts.errCode.slice(2), ...texts.columns], errCode)),
    section(texts.errcode, table(columns(texts.errcode.slice(2)), errcode)),
  ].join('\n\n')}\n`;
}
