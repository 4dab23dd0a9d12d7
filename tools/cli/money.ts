import type { Words } from '../shared/words';
import { misused } from './failure';

/** The largest amount, in fen; lib/orders/place/pricing.ts takes no larger order. */
const MAX_FEN = 10_000_000_000;

const WORDS = {
  yuan: {
    en: 'give yuan with at most two decimals, such as 12.50, in plain digits',
    zh: '请写元，最多两位小数，例如 12.50，只用数字',
  },
  fee: {
    en: 'give whole fen, such as 1250 (100 is one yuan), in plain digits',
    zh: '请写整数分，例如 1250（100 分是一元），只用数字',
  },
  twice: {
    en: 'the amount stands there twice; give --yuan or --fee, not both',
    zh: '金额写了两次；--yuan 和 --fee 只写一个',
  },
  missing: {
    en: 'the amount is missing; give --yuan 12.50, or --fee 1250 in fen',
    zh: '没有写金额；请写 --yuan 12.50，或者以分为单位的 --fee 1250',
  },
  nothing: { en: 'it is nothing; give at least one fen', zh: '金额是零；至少一分' },
} as const satisfies Record<string, Words>;

/**
 * The amount that a command line names, in fen. It is read digit by digit: no amount is ever a fraction.
 *
 * @param options `yuan` as typed ("12.50") or `fee` as typed ("1250", fen): exactly one of them
 * @throws Failure naming the option and the fix
 */
export function readFee(options: { readonly yuan?: string; readonly fee?: string }): number {
  const { yuan, fee } = options;
  if (yuan !== undefined && fee !== undefined) throw misused('--fee', WORDS.twice);
  if (yuan === undefined && fee === undefined) throw misused('--yuan', WORDS.missing);
  const [field, fix] =
    yuan === undefined ? (['--fee', WORDS.fee] as const) : (['--yuan', WORDS.yuan] as const);
  const digits = yuan === undefined ? /^\d{1,12}$/.exec(fee ?? '')?.[0] : digitsOfYuan(yuan);
  if (digits === undefined) throw misused(field, fix);
  const fen = Number.parseInt(digits, 10);
  if (fen < 1) throw misused(field, WORDS.nothing);
  if (fen > MAX_FEN) {
    const most = money(MAX_FEN);
    throw misused(field, {
      en: `it is more than an order can cost (${most})`,
      zh: `超过了一个订单的上限（${most}）`,
    });
  }
  return fen;
}

/** "12.5" as "1250"; undefined where it is no amount of yuan. */
function digitsOfYuan(yuan: string): string | undefined {
  const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(yuan);
  return match ? `${match[1] ?? ''}${(match[2] ?? '').padEnd(2, '0')}` : undefined;
}

/** Fen as a person reads them: `¥12.50`. */
export function money(fen: number): string {
  const cents = fen % 100;
  return `¥${(fen - cents) / 100}.${String(cents).padStart(2, '0')}`;
}

/** Fen in both units, where a mistake would cost: `¥12.50 (1250 fen)`. */
export function moneyAndFen(fen: number): Words {
  return { en: `${money(fen)} (${fen} fen)`, zh: `${money(fen)}（${fen} 分）` };
}
