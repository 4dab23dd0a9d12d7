import { refuseBill } from './refuse-bill';

/** The columns that are read, by the names in the bill's first line. Others may come and go. */
export const COLUMNS = [
  '交易时间',
  '商户号',
  '微信订单号',
  '商户订单号',
  '用户标识',
  '交易状态',
  '货币种类',
  '微信退款单号',
  '商户退款单号',
  '退款状态',
  '订单金额',
  '申请退款金额',
] as const;

/** The columns of the summary that are read. */
export const TOTALS = ['总交易单数', '订单总金额', '申请退款总金额'] as const;

/** Columns, and a sum, that only bills in the format before 2018 have. */
const BEFORE_2018: readonly string[] = ['总金额', '代金券或立减优惠金额', '总交易额'];
const OLD_BILL =
  'The bill has the format that WeChat wrote before 2018: 总金额 in place of 订单金额, and no 申请退款金额.';

/** `body` and `attach`: whatever the system that placed the order chose, escaped by nobody. */
const FREE_TEXT: readonly string[] = ['商品名称', '商户数据包'];

const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
const NUMBER_OF_WECHAT = /^\d{1,32}$/;
const YUAN = /^\d{1,14}(?:\.\d{1,2})?$/;

/**
 * What stands in a column, so narrowly that no value passes for its neighbour's. More than those that are read: a row
 * that is moved by some places must stumble somewhere.
 */
const SHAPES: Readonly<Record<string, RegExp>> = {
  交易时间: TIME,
  商户号: NUMBER_OF_WECHAT,
  微信订单号: NUMBER_OF_WECHAT,
  商户订单号: /^[\w|*@-]{1,32}$/,
  用户标识: /^[\w-]{1,128}$/,
  交易类型: /^[A-Z]{2,16}$/,
  交易状态: /^(?:SUCCESS|REFUND|REVOKED)$/,
  货币种类: /^[A-Z]{3}$/,
  应结订单金额: YUAN,
  代金券金额: YUAN,
  微信退款单号: /^\d{0,32}$/,
  商户退款单号: /^[\w|*@-]{0,64}$/,
  退款金额: YUAN,
  充值券退款金额: YUAN,
  退款状态: /^(?:|SUCCESS|FAIL|PROCESSING|CHANGE|REFUNDCLOSE)$/,
  手续费: /^-?\d{1,14}(?:\.\d{1,5})?$/,
  费率: /^\d{1,3}(?:\.\d{1,4})?%$/,
  订单金额: YUAN,
  申请退款金额: YUAN,
};

/** A value of a row, by the name of its column. */
export type ValueOf = (name: (typeof COLUMNS)[number]) => string;

/** Where the columns of a bill stand. */
export interface Columns {
  readonly width: number;
  /**
   * Finds the values of a row.
   *
   * @returns undefined where it is not certain which value belongs to which column
   */
  readonly find: (values: readonly string[]) => ValueOf | undefined;
}

/** Finds columns by their names: `where('订单金额')` is its place. @throws PayError where one is missing */
export function placesOf<Name extends string>(
  line: string,
  names: readonly Name[],
): { readonly header: readonly string[]; readonly where: (name: Name) => number } {
  const header = line.split(',').map((name) => name.trim());
  const missing = names.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    const field = missing.join(' ');
    if (BEFORE_2018.some((name) => header.includes(name))) {
      refuseBill(OLD_BILL, { field }, 'Reconcile a bill of a later day: no bill of that format is read.');
    }
    refuseBill(`The bill has no column ${missing.join(', ')}.`, { field });
  }
  const places = new Map(names.map((name) => [name, header.indexOf(name)]));
  return { header, where: (name) => places.get(name) ?? -1 };
}

/**
 * Reads the bill's first line.
 *
 * A row may have more values than there are columns, since a text that holds a comma with a backquote behind it looks
 * like two. Then only the texts may have them: what stands before the first is counted from the left, what stands
 * behind the last from the right, whatever is between belongs to no column, and each value must have the shape of its
 * own. So nobody who chooses a text can choose what is compared.
 *
 * @throws PayError `wechat_answer_invalid` where a column is missing that is needed
 */
export function readColumns(line: string): Columns {
  const { header, where } = placesOf(line, COLUMNS);
  const width = header.length;
  const texts = header.flatMap((name, at) => (FREE_TEXT.includes(name) ? [at] : []));
  const [first = width] = texts;
  const last = texts.at(-1) ?? -1;
  return {
    width,
    find(values) {
      const surplus = values.length - width;
      if (surplus === 0) return (name) => values[where(name)] ?? '';
      if (surplus < 0 || texts.length === 0) return undefined;
      const valueAt = (at: number): string | undefined => {
        if (at < first) return values[at];
        return at > last ? values[at + surplus] : undefined;
      };
      const isCertain = header.every((name, at) => {
        const shape = SHAPES[name];
        const value = valueAt(at);
        return shape === undefined || (value !== undefined && shape.test(value));
      });
      return isCertain ? (name) => valueAt(where(name)) ?? '' : undefined;
    },
  };
}
