import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { compareDecimals, formatDecimal, parseDecimal, significantDigits } from './decimal';
import type { Item } from './item';

/** The type's short name: S, N, BOOL, M … */
export function typeOf(value: AttributeValue): string {
  return Object.keys(value)[0] ?? '';
}

function sorted(texts: readonly string[]): string {
  return JSON.stringify([...texts].sort());
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function plainNumber(text: string): string {
  return formatDecimal(parseDecimal(text));
}

/** One text for each value: 1 and 1.0 share it, as do sets and maps in another order. */
export function canonical(value: AttributeValue): string {
  if (value.S !== undefined) return `S${JSON.stringify(value.S)}`;
  if (value.N !== undefined) return `N${plainNumber(value.N)}`;
  if (value.B !== undefined) return `B${base64(value.B)}`;
  if (value.BOOL !== undefined) return `BOOL${value.BOOL}`;
  if (value.NULL !== undefined) return 'NULL';
  if (value.L !== undefined) return `L[${value.L.map(canonical).join()}]`;
  if (value.M !== undefined)
    return `M${sorted(Object.entries(value.M).map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`))}`;
  if (value.SS !== undefined) return `SS${sorted(value.SS)}`;
  if (value.NS !== undefined) return `NS${sorted(value.NS.map(plainNumber))}`;
  return `BS${sorted((value.BS ?? []).map(base64))}`;
}

/** Whether two values are of one type and the same, however deep. */
export function sameValue(left: AttributeValue, right: AttributeValue): boolean {
  return canonical(left) === canonical(right);
}

/**
 * Negative, zero or positive, as sorting wants it: numbers by size, strings and binary by their bytes.
 *
 * @returns undefined where the types differ or have no order; every comparison of such values is false
 */
export function compareValues(left: AttributeValue, right: AttributeValue): number | undefined {
  if (left.S !== undefined && right.S !== undefined)
    return Buffer.compare(Buffer.from(left.S), Buffer.from(right.S));
  if (left.N !== undefined && right.N !== undefined)
    return compareDecimals(parseDecimal(left.N), parseDecimal(right.N));
  if (left.B !== undefined && right.B !== undefined) return Buffer.compare(left.B, right.B);
  return undefined;
}

function bytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function numberSize(text: string): number {
  return 1 + Math.ceil(significantDigits(parseDecimal(text)) / 2) + (text.startsWith('-') ? 1 : 0);
}

/** The bytes that DynamoDB counts for a value. */
function valueSize(value: AttributeValue): number {
  if (value.S !== undefined) return bytes([value.S]);
  if (value.N !== undefined) return numberSize(value.N);
  if (value.B !== undefined) return value.B.length;
  if (value.L !== undefined) return value.L.reduce((sum, inner) => sum + 1 + valueSize(inner), 3);
  if (value.M !== undefined) return itemSize(value.M) + Object.keys(value.M).length + 3;
  if (value.SS !== undefined) return bytes(value.SS);
  if (value.NS !== undefined) return value.NS.reduce((sum, number) => sum + numberSize(number), 0);
  if (value.BS !== undefined) return value.BS.reduce((sum, binary) => sum + binary.length, 0);
  return 1;
}

/** The bytes that DynamoDB counts for an item: names in UTF-8, values by type. */
export function itemSize(item: Item): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + bytes([name]) + valueSize(value), 0);
}
