import { validationError } from './refusals';

/** `digits` times ten to the power of `exponent`, without trailing zeros in `digits`: one form for each number. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

const MOST_DIGITS = 38;
const FORM = /^(-?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/;

function shortest(digits: bigint, exponent: number): Decimal {
  if (digits === 0n) return { digits, exponent: 0 };
  const zeros = /0*$/.exec(`${digits}`)?.[0].length ?? 0;
  return { digits: digits / 10n ** BigInt(zeros), exponent: exponent + zeros };
}

/** @throws ValidationException where the text is no number */
export function parseDecimal(text: string): Decimal {
  const [, sign, whole = '', fraction = '', exponent = '0'] = FORM.exec(text) ?? [];
  if (whole + fraction === '')
    throw validationError(`The parameter cannot be converted to a numeric value: ${text}`);
  const digits = BigInt(whole + fraction);
  return shortest(sign === '-' ? -digits : digits, Number(exponent) - fraction.length);
}

/** Both numbers' digits at the smaller of their exponents. */
function aligned(left: Decimal, right: Decimal): [left: bigint, right: bigint, exponent: number] {
  const exponent = Math.min(left.exponent, right.exponent);
  const at = (number: Decimal): bigint => number.digits * 10n ** BigInt(number.exponent - exponent);
  return [at(left), at(right), exponent];
}

/** Negative, zero or positive, as sorting wants it. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const [a, b] = aligned(left, right);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @throws ValidationException where the sum has more than 38 digits */
export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const [a, b, exponent] = aligned(left, right);
  const sum = shortest(a + b, exponent);
  if (significantDigits(sum) > MOST_DIGITS)
    throw validationError('Attempting to store more than 38 significant digits in a Number');
  return sum;
}

/** The same number with the other sign. */
export function negateDecimal({ digits, exponent }: Decimal): Decimal {
  return { digits: -digits, exponent };
}

/** How many digits of the number are neither leading nor trailing zeros. */
export function significantDigits({ digits }: Decimal): number {
  return `${digits < 0n ? -digits : digits}`.length;
}

/** Plain notation, without an exponent, as DynamoDB gives it. */
export function formatDecimal({ digits, exponent }: Decimal): string {
  if (exponent >= 0) return `${digits}${'0'.repeat(exponent)}`;
  const sign = digits < 0n ? '-' : '';
  const text = `${digits < 0n ? -digits : digits}`.padStart(1 - exponent, '0');
  return `${sign}${text.slice(0, exponent)}.${text.slice(exponent)}`;
}
