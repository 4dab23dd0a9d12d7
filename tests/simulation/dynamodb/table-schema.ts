import type { AttributeValue, KeySchemaElement } from '@aws-sdk/client-dynamodb';
import type { NamedTable } from '../../../tools/local/table-definitions';
import { canonical, itemSize, typeOf } from './attribute-value';
import type { Item } from './item';
import type { Path } from './document-path';
import { validationError } from './refusals';

/** One attribute of a key. */
export interface KeyAttribute {
  readonly name: string;
  /** S, N or B. */
  readonly type: string;
}

/** The key of a table or an index. */
export interface Keys {
  readonly hash: KeyAttribute;
  readonly range?: KeyAttribute;
}

/** A global secondary index. */
export interface Index {
  readonly name: string;
  readonly keys: Keys;
  /** The attributes that it holds beside the keys, or `all`. */
  readonly projected: 'all' | readonly string[];
}

/** What a table's definition says about its keys. */
export interface TableSchema {
  readonly keys: Keys;
  readonly indexes: readonly Index[];
}

const LARGEST_ITEM = 400 * 1024;
const LONGEST = { hash: 2048, range: 1024 };

/** @throws Error where the definition is not one that CreateTable would take */
export function readSchema(definition: NamedTable): TableSchema {
  const types = new Map(
    definition.AttributeDefinitions?.map(({ AttributeName, AttributeType }) => [
      AttributeName,
      AttributeType,
    ]),
  );
  function attribute(schema: KeySchemaElement[] | undefined, keyType: string): KeyAttribute | undefined {
    const name = schema?.find(({ KeyType }) => KeyType === keyType)?.AttributeName;
    const type = types.get(name);
    return name !== undefined && type !== undefined ? { name, type } : undefined;
  }
  function keys(schema: KeySchemaElement[] | undefined): Keys {
    const [hash, range] = [attribute(schema, 'HASH'), attribute(schema, 'RANGE')];
    if (hash === undefined) throw new Error(`${definition.TableName}: a key has no partition attribute.`);
    return { hash, ...(range && { range }) };
  }
  const indexes = (definition.GlobalSecondaryIndexes ?? []).map(({ IndexName, KeySchema, Projection }) => ({
    name: IndexName ?? '',
    keys: keys(KeySchema),
    projected: Projection?.ProjectionType === 'ALL' ? ('all' as const) : (Projection?.NonKeyAttributes ?? []),
  }));
  return { keys: keys(definition.KeySchema), indexes };
}

/** The attributes of a key, the partition's first. */
export function attributesOf({ hash, range }: Keys): readonly KeyAttribute[] {
  return range ? [hash, range] : [hash];
}

/** @throws ValidationException where a value cannot be this part of a key */
export function checkKeyValue(attribute: KeyAttribute, part: 'hash' | 'range', value: AttributeValue): void {
  if (typeOf(value) !== attribute.type)
    throw validationError(`Type mismatch for key ${attribute.name} expected: ${attribute.type}`);
  const length = value.B?.length ?? Buffer.byteLength(value.S ?? 'a number');
  if (length === 0)
    throw validationError(
      `The AttributeValue for a key attribute cannot contain an empty value. Key: ${attribute.name}`,
    );
  if (length > LONGEST[part])
    throw validationError(`Size of ${part} key ${attribute.name} has exceeded the maximum size limit`);
}

function checkParts(keys: Keys, item: Item, isOptional: boolean): void {
  for (const attribute of attributesOf(keys)) {
    const value = item[attribute.name];
    if (value !== undefined) checkKeyValue(attribute, attribute === keys.hash ? 'hash' : 'range', value);
    else if (!isOptional)
      throw validationError(`One or more parameter values were invalid: Missing the key ${attribute.name}`);
  }
}

/** @throws ValidationException where this is not exactly a key of the table */
export function checkKey(keys: Keys, key: Item): void {
  if (Object.keys(key).length !== attributesOf(keys).length)
    throw validationError('The provided key element does not match the schema');
  checkParts(keys, key, false);
}

/** @throws ValidationException where an attribute that is a key, or an index's key, cannot be one */
export function checkItem(schema: TableSchema, item: Item): void {
  checkParts(schema.keys, item, false);
  for (const { keys } of schema.indexes) checkParts(keys, item, true);
  if (itemSize(item) > LARGEST_ITEM) throw validationError('Item size has exceeded the maximum allowed size');
}

/** @throws ValidationException where an update would change the table's key, or reach into an index's */
export function checkPaths(schema: TableSchema, paths: readonly Path[]): void {
  const own = attributesOf(schema.keys).map(({ name }) => name);
  const indexed = schema.indexes.flatMap(({ keys }) => attributesOf(keys).map(({ name }) => name));
  for (const [attribute, ...inner] of paths) {
    if (own.includes(attribute))
      throw validationError(`Cannot update attribute ${attribute}. This attribute is part of the key`);
    if (inner.length > 0 && indexed.includes(attribute))
      throw validationError(`Key attributes must be scalars; IndexKey: ${attribute}`);
  }
}

/** The key of an item, alone. */
export function keyOf(keys: Keys, item: Item): Item {
  const entries = attributesOf(keys).map(({ name }) => [name, item[name]] as const);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, AttributeValue] => entry[1] !== undefined),
  );
}

/** One text for each key: the text itself where the key is one string, as in this project's tables. */
export function keyText(keys: Keys, item: Item): string {
  const values = Object.values(keyOf(keys, item));
  const [only] = values;
  return values.length === 1 && only?.S !== undefined ? only.S : values.map(canonical).join('/');
}
