import { createHash, createHmac } from 'node:crypto';
import type { SignType } from '../../lib/orders/order';
import { signatureField, type Message, type Shop } from './message';

/** A field as it goes into a signature. */
export type Pair = readonly [name: string, value: string];

/**
 * How a signature is made, as parts that can be exchanged one by one. A mistake is a recipe with another part.
 * Mistakes of different parts can be made at once.
 */
export interface Recipe {
  readonly key: string;
  /** What is signed, in the order of the message. */
  readonly pairs: readonly Pair[];
  readonly sort: (pairs: readonly Pair[]) => readonly Pair[];
  readonly join: (pairs: readonly Pair[]) => string;
  readonly append: (joined: string, key: string) => string;
  readonly encode: (text: string) => Buffer;
  readonly hash: (bytes: Buffer, key: string) => Buffer;
  readonly write: (digest: Buffer) => string;
  /** The name of the field that the mistake is about, where it is about one. */
  readonly about?: string;
}

export const HASHES = {
  MD5: (bytes: Buffer) => createHash('md5').update(bytes).digest(),
  'HMAC-SHA256': (bytes: Buffer, key: string) => createHmac('sha256', key).update(bytes).digest(),
} as const satisfies Record<SignType, Recipe['hash']>;

/** Less, equal or more, by the code units of two texts: the order of bytes, where names are ASCII. */
export function byUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A field as it is joined. */
export function pairText([name, value]: Pair): string {
  return `${name}=${value}`;
}

/** The fields that have a value and are not the signature. */
export function pairsOf(fields: Message['fields'], signature: 'sign' | 'paySign'): Pair[] {
  return Object.entries(fields).flatMap(([name, value]): Pair[] =>
    name === signature || value === undefined || value === '' ? [] : [[name, value]],
  );
}

/** The recipe without a mistake. It gives what `sign` of lib gives; a test holds the two together. */
export function rightRecipe(message: Message, shop: Shop): Recipe {
  return {
    key: shop.key,
    pairs: pairsOf(message.fields, signatureField(message.kind)),
    sort: (pairs) => [...pairs].sort(([a], [b]) => byUnits(a, b)),
    join: (pairs) => pairs.map(pairText).join('&'),
    append: (joined, key) => `${joined}&key=${key}`,
    encode: (text) => Buffer.from(text, 'utf8'),
    hash: HASHES[shop.signType],
    write: (digest) => digest.toString('hex').toUpperCase(),
  };
}

/** The text that a recipe hashes. It holds the key. */
export function textOf(recipe: Recipe): string {
  return recipe.append(recipe.join(recipe.sort(recipe.pairs)), recipe.key);
}

/** The signature that a recipe makes. */
export function signatureOf(recipe: Recipe): string {
  return recipe.write(recipe.hash(recipe.encode(textOf(recipe)), recipe.key));
}
