import { signatureOf, type Fields, type SignType } from '../../tools/simulator/sign';
import { readXml } from '../../tools/simulator/xml';
import type { Random } from './random';

/** The elements of a message, or none where it cannot be read. */
export function readMessage(text: string): Fields {
  try {
    return readXml(text);
  } catch {
    return {};
  }
}

/** The fields without their signature. */
export function unsigned(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'sign'));
}

/** The fields with their signature, in the place of any other. */
export function signed(fields: Fields, key: string, signType: SignType): Fields {
  return { ...unsigned(fields), sign: signatureOf(fields, signType, key) };
}

/** A message about a payment with the elements that come and go in WeChat's messages. */
export function varied({ fee_type: feeType = 'CNY', ...fields }: Fields, dice: Random): Fields {
  return {
    ...fields,
    is_subscribe: dice.pick(['Y', 'N']),
    ...((feeType !== 'CNY' || dice.chance(0.7)) && { fee_type: feeType }),
    // WeChat may add an element at any time.
    ...(dice.chance(0.2) && { promotion_detail_2: 'π = 3' }),
  };
}
