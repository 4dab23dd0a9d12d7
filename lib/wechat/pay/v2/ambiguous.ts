/** The grammar of an element's name. */
export const NAME = '[A-Za-z_][A-Za-z0-9_.-]*';

const anotherField = new RegExp(`&${NAME}=`);

/** Whether a value, joined unescaped as API v2 signs it, reads as a value and a further field. */
export function isAmbiguous(value: string): boolean {
  // The usual value holds no `&` at all.
  return value.includes('&') && anotherField.test(value);
}

/**
 * The first field that makes a signed message ambiguous. API v2 signs `name=value` joined by `&`, unescaped, so one
 * signature fits every way to cut the signed text into fields; a message that was cut anew holds `&name=` in a value.
 * `attach` is left out: WeChat echoes there what a payer's client chose, and no payment depends on it.
 *
 * @returns its name; undefined where the message can be read in one way only
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export function ambiguousField(fields: Readonly<Record<string, string | undefined>>): string | undefined {
  for (const name in fields) if (name !== 'attach' && isAmbiguous(fields[name] ?? '')) return name;
  return undefined;
}
