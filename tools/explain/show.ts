import { aligned, columnsOf } from '../shared/aligned';
import { paint } from '../shared/paint';
import type { Explanation } from './explain';
import type { Finding } from './finding';
import { cut, visible, wrapped } from './layout';
import type { TakenApart } from './take-apart';
import type { Language } from '../error-catalogue/words';
import type { Words } from '../shared/words';

const WIDTH = 96;
const INDENT = '  ';

const LABELS = {
  message: { en: 'Message', zh: '消息' },
  paySign: { en: 'Parameters of wx.requestPayment', zh: 'wx.requestPayment 的参数' },
  signedWith: { en: 'signed with', zh: '签名类型' },
  key: { en: 'key from', zh: '密钥取自' },
  fields: { en: 'Fields, sorted by the bytes of their names', zh: '字段（按参数名的 ASCII 码排序）' },
  joined: { en: 'Joined, the key appended', zh: '拼接，末尾加上密钥' },
  hash: { en: 'Signature', zh: '签名' },
  right: { en: 'right', zh: '正确的' },
  received: { en: 'received', zh: '收到的' },
  verdict: { en: 'Verdict', zh: '结论' },
  signed: { en: 'signed was', zh: '实际签的' },
  toSign: { en: 'to sign is', zh: '应当签的' },
  or: { en: 'or', zh: '或者' },
  none: { en: '(none)', zh: '(无)' },
  leftOut: {
    sign: { en: '← not signed: the signature itself', zh: '← 不参与签名：签名本身' },
    empty: { en: '← not signed: empty', zh: '← 不参与签名：空值' },
  },
} as const satisfies Record<string, Words | Record<string, Words>>;

const MARKS = {
  right: ['✓', 'green'],
  mistake: ['✗', 'red'],
  refusal: ['✗', 'red'],
  unexplained: ['?', 'yellow'],
} as const satisfies Record<Finding['kind'], readonly [mark: string, colour: string]>;

function indented(lines: readonly string[], by = INDENT): string {
  return lines.map((line) => `${by}${line}`.trimEnd()).join('\n');
}

function heading(words: Words, language: Language): string {
  return paint('bold', words[language]);
}

/** A caret under the character where two texts part. */
function caretUnder(before: string): string {
  return `${' '.repeat(columnsOf(before))}^`;
}

function fieldsBlock({ pairs }: TakenApart, language: Language): string {
  const names = pairs.map(([name]) => visible(name));
  const width = Math.max(0, ...names.map(columnsOf));
  const lines = pairs.flatMap(([, value, leftOut], at) => {
    const name =
      aligned([
        [names[at] ?? '', '|'],
        [' '.repeat(width), '|'],
      ]).split('|')[0] ?? '';
    const [first = '', ...more] = cut(visible(value), WIDTH - width - 4);
    const note = leftOut === undefined ? '' : `  ${paint('dim', LABELS.leftOut[leftOut][language])}`;
    const rest = more.map((piece) => ' '.repeat(columnsOf(name)) + piece);
    return [
      `${name}${first}${more.length === 0 ? note : ''}`,
      ...rest,
      ...(more.length > 0 && note ? [note] : []),
    ];
  });
  return indented(lines);
}

function digestBlock({ digest, received, firstDifference }: TakenApart, language: Language): string {
  const rows = [
    [LABELS.right[language], digest],
    [LABELS.received[language], received === undefined ? LABELS.none[language] : visible(received)],
  ];
  const lines = aligned(rows).split('\n');
  if (firstDifference === undefined) return indented(lines);
  const label = Math.max(...rows.map(([name = '']) => columnsOf(name))) + 2;
  return indented([...lines, ' '.repeat(label) + caretUnder(digest.slice(0, firstDifference))]);
}

/** Two texts around the place where they part, one above the other. */
function differenceBlock(
  { text, right, differsAt }: NonNullable<Finding['signed']>,
  language: Language,
): string {
  const from = Math.max(0, differsAt - 36);
  const lead = from > 0 ? '…' : '';
  const before = lead + visible(right.slice(from, differsAt)).replace(/^"|"$/g, '');
  const after = (whole: string) => {
    const [piece = '', ...more] = cut(visible(whole.slice(differsAt)).replace(/^"|"$/g, ''), 44);
    return piece + (more.length > 0 ? '…' : '');
  };
  const rows = [
    [LABELS.toSign[language], before + after(right)],
    [LABELS.signed[language], before + after(text)],
  ];
  const label = Math.max(...rows.map(([name = '']) => columnsOf(name))) + 2;
  return indented([...aligned(rows).split('\n'), ' '.repeat(label) + caretUnder(before)], '    ');
}

function findingBlock(finding: Finding, language: Language): string {
  const [mark, colour] = MARKS[finding.kind];
  const [first = '', ...more] = wrapped(visible(finding.title[language]), WIDTH - 4);
  const title = [
    `${paint(colour, mark)} ${paint('bold', first)}`,
    ...more.map((line) => `  ${paint('bold', line)}`),
  ];
  return [
    indented(title),
    ...(finding.signed === undefined ? [] : [differenceBlock(finding.signed, language)]),
    indented(wrapped(finding.fix[language], WIDTH - 4), '    '),
    ...(finding.page === undefined ? [] : [indented([paint('dim', finding.page)], '    ')]),
  ].join('\n');
}

/** Findings one under the other; several mistakes that fit are joined by an "or". */
function findingsBlock(findings: readonly Finding[], language: Language): string {
  const blocks = findings.map((finding, at) => {
    const isOther = finding.kind === 'mistake' && findings[at - 1]?.kind === 'mistake';
    return (isOther ? `${INDENT}${LABELS.or[language]}\n` : '') + findingBlock(finding, language);
  });
  return blocks.join('\n\n');
}

/**
 * An explanation as a person reads it on a terminal.
 *
 * @param keySource where the key comes from
 */
export function show(explanation: Explanation, language: Language, keySource: string): string {
  const { kind, signType, taken, findings } = explanation;
  const about = `${LABELS.signedWith[language]} ${signType} · ${LABELS.key[language]} ${visible(keySource)}`;
  const parts = [`${heading(LABELS[kind], language)} · ${about}`];
  if (taken !== undefined) {
    parts.push(
      `${heading(LABELS.fields, language)}\n${fieldsBlock(taken, language)}`,
      `${heading(LABELS.joined, language)}\n${indented(cut(visible(taken.withKey), WIDTH - 2))}`,
      `${heading(LABELS.hash, language)}\n${digestBlock(taken, language)}`,
    );
  }
  parts.push(`${heading(LABELS.verdict, language)}\n${findingsBlock(findings, language)}`);
  return `${parts.join('\n\n')}\n`;
}
