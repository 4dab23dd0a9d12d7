import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** An item as it travels: each value under the name of its type. */
export type Item = Readonly<Record<string, AttributeValue>>;

function copyOf(value: AttributeValue): AttributeValue {
  if (value.B !== undefined) return { B: Uint8Array.from(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map((binary) => Uint8Array.from(binary)) };
  if (value.SS !== undefined) return { SS: [...value.SS] };
  if (value.NS !== undefined) return { NS: [...value.NS] };
  if (value.L !== undefined) return { L: value.L.map(copyOf) };
  if (value.M !== undefined) return { M: copyOfItem(value.M) };
  return { ...value };
}

/** A copy that shares nothing with the item. */
export function copyOfItem(item: Item): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, copyOf(value)]));
}
