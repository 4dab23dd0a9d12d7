import type { Mistake } from './mistake';
import { APPENDING_MISTAKES } from './mistakes/appending';
import { ENCODING_MISTAKES } from './mistakes/encoding';
import { FIELD_MISTAKES } from './mistakes/fields';
import { HASHING_MISTAKES } from './mistakes/hashing';
import { JOINING_MISTAKES } from './mistakes/joining';
import { KEY_MISTAKES } from './mistakes/key';
import { NAME_MISTAKES } from './mistakes/names';
import { ORDER_MISTAKES } from './mistakes/order';
import { VALUE_MISTAKES } from './mistakes/values';
import { WRITING_MISTAKES } from './mistakes/writing';

/**
 * Every usual mistake, in the order of the steps of a signature: of two that are made at once, the earlier one is
 * applied first, so that the later one works upon its result.
 */
export const USUAL_MISTAKES: readonly Mistake[] = [
  ...KEY_MISTAKES,
  ...FIELD_MISTAKES,
  ...VALUE_MISTAKES,
  ...NAME_MISTAKES,
  ...ORDER_MISTAKES,
  ...JOINING_MISTAKES,
  ...APPENDING_MISTAKES,
  ...ENCODING_MISTAKES,
  ...HASHING_MISTAKES,
  ...WRITING_MISTAKES,
];
