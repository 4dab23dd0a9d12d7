import type { GetItemCommandInput, QueryCommandInput, ScanCommandInput } from '@aws-sdk/client-dynamodb';
import { canonical, compareValues, itemSize } from './attribute-value';
import type { Item } from './item';
import { parseCondition, pathsOf, type Condition } from './condition';
import { holds } from './condition-holds';
import { parsePaths, pickPaths, type Path } from './document-path';
import { tokensOf } from './expression-tokens';
import { keyCondition, type KeyCondition } from './key-condition';
import { makePlaceholders } from './placeholders';
import { notModelled, validationError } from './refusals';
import type { Rows } from './rows';
import {
  attributesOf,
  checkKey,
  keyOf,
  keyText,
  type Index,
  type Keys,
  type TableSchema,
} from './table-schema';

/** What GetItem gives. */
export interface GetOutput {
  readonly Item?: Item;
}

/** What Query and Scan give. */
export interface ListOutput {
  readonly Items?: readonly Item[];
  readonly Count: number;
  readonly ScannedCount: number;
  readonly LastEvaluatedKey?: Item;
}

type ListInput = Pick<
  QueryCommandInput & ScanCommandInput,
  | 'IndexName'
  | 'ConsistentRead'
  | 'Select'
  | 'Limit'
  | 'ExclusiveStartKey'
  | 'ScanIndexForward'
  | 'KeyConditionExpression'
  | 'FilterExpression'
  | 'ProjectionExpression'
  | 'ExpressionAttributeNames'
  | 'ExpressionAttributeValues'
>;

const PAGE = 1024 * 1024;

/** GetItem, of the item as it was some writes ago. */
export function get(rows: Rows, input: GetItemCommandInput, writesAgo: number): GetOutput {
  const placeholders = makePlaceholders(input.ExpressionAttributeNames, undefined);
  const paths =
    input.ProjectionExpression === undefined
      ? undefined
      : parsePaths(tokensOf(input.ProjectionExpression, 'ProjectionExpression'), placeholders);
  placeholders.refuseUnused();
  const key = input.Key ?? {};
  checkKey(rows.schema.keys, key);
  const item = rows.get(key, input.ConsistentRead ? 0 : writesAgo);
  if (item === undefined) return {};
  return { Item: paths ? pickPaths(item, paths) : item };
}

interface Understood {
  readonly isWanted: KeyCondition;
  readonly filter: Condition | undefined;
  readonly paths: readonly Path[] | undefined;
}

function understand(input: ListInput, keys: Keys): Understood {
  const placeholders = makePlaceholders(input.ExpressionAttributeNames, input.ExpressionAttributeValues);
  const { KeyConditionExpression, FilterExpression, ProjectionExpression } = input;
  const ofKeys =
    KeyConditionExpression === undefined
      ? undefined
      : parseCondition(tokensOf(KeyConditionExpression, 'KeyConditionExpression'), placeholders);
  const filter =
    FilterExpression === undefined
      ? undefined
      : parseCondition(tokensOf(FilterExpression, 'FilterExpression'), placeholders);
  const paths =
    ProjectionExpression === undefined
      ? undefined
      : parsePaths(tokensOf(ProjectionExpression, 'ProjectionExpression'), placeholders);
  placeholders.refuseUnused();
  return { isWanted: ofKeys ? keyCondition(ofKeys, keys) : () => true, filter, paths };
}

function indexOf(schema: TableSchema, name: string | undefined): Index | undefined {
  if (name === undefined) return undefined;
  const index = schema.indexes.find((one) => one.name === name);
  if (index === undefined) throw validationError(`The table does not have the specified index: ${name}`);
  return index;
}

/** The attributes that an index holds. */
function heldBy(index: Index, table: Keys): 'all' | readonly string[] {
  if (index.projected === 'all') return 'all';
  const keys = [...attributesOf(index.keys), ...attributesOf(table)];
  return [...keys.map(({ name }) => name), ...index.projected];
}

/** The item as the index holds it, or undefined where it is not in the index. */
function asIndexed(item: Item, index: Index, table: Keys): Item | undefined {
  if (attributesOf(index.keys).some(({ name }) => item[name] === undefined)) return undefined;
  const held = heldBy(index, table);
  if (held === 'all') return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => held.includes(name)));
}

/** @throws ValidationException where a query's filter speaks of its key, or of what its index does not hold */
function checkFilter(filter: Condition, input: ListInput, keys: Keys, held: 'all' | readonly string[]): void {
  const isQuery = input.KeyConditionExpression !== undefined;
  const attributes = pathsOf(filter).map(([attribute]) => attribute);
  if (isQuery && attributesOf(keys).some(({ name }) => attributes.includes(name)))
    throw validationError('Filter Expression can only contain non-primary key attributes');
  if (held === 'all' || attributes.every((name) => held.includes(name))) return;
  // DynamoDB Local filters a scan by the whole item; what DynamoDB itself does, nobody here knows.
  if (!isQuery) throw notModelled('a scan filtered by what its index does not hold');
  throw validationError('The secondary index does not project one or more filter attributes');
}

function inOrder(keys: Keys, table: Keys): (left: Item, right: Item) => number {
  const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
  return (left, right) => {
    const [a, b] = [left[keys.hash.name], right[keys.hash.name]];
    const byHash = a && b ? byText(canonical(a), canonical(b)) : 0;
    const [c, d] = keys.range ? [left[keys.range.name], right[keys.range.name]] : [];
    const byRange = c && d ? (compareValues(c, d) ?? 0) : 0;
    return byHash || byRange || byText(keyText(table, left), keyText(table, right));
  };
}

/** The key from which the next page goes on: the index's and the table's. */
function positionOf(item: Item, keys: Keys, table: Keys): Item {
  return { ...keyOf(keys, item), ...keyOf(table, item) };
}

function checkStart(start: Item, keys: Keys, table: Keys): void {
  const names = new Set([...attributesOf(keys), ...attributesOf(table)].map(({ name }) => name));
  const given = Object.keys(start);
  if (given.length !== names.size || given.some((name) => !names.has(name)))
    throw validationError('The provided starting key is invalid');
}

/**
 * Query and Scan. Where DynamoDB's order is its own secret (a scan's, and that of equal range keys), the model's is
 * that of the keys' texts.
 */
function list(rows: Rows, input: ListInput, writesAgo: number): ListOutput {
  const { schema } = rows;
  const index = indexOf(schema, input.IndexName);
  if (index && input.ConsistentRead)
    throw validationError('Consistent reads are not supported on global secondary indexes');
  if (input.Select !== undefined && input.Select !== 'COUNT') throw notModelled(`Select: ${input.Select}`);
  if (input.Limit !== undefined && input.Limit < 1) throw validationError('Limit must be 1 or more');
  const keys = index?.keys ?? schema.keys;
  const understood = understand(input, keys);
  if (understood.filter)
    checkFilter(understood.filter, input, keys, index ? heldBy(index, schema.keys) : 'all');
  const order = inOrder(keys, schema.keys);
  const direction = input.ScanIndexForward === false ? -1 : 1;
  const start = input.ExclusiveStartKey;
  if (start) checkStart(start, keys, schema.keys);
  const found = [...rows.all(input.ConsistentRead ? 0 : writesAgo).values()]
    .filter((item) => understood.isWanted(item))
    .map((item) => (index ? asIndexed(item, index, schema.keys) : item))
    .filter((item) => item !== undefined)
    .filter((item) => !start || direction * order(item, start) > 0)
    .sort((left, right) => direction * order(left, right));
  // The partition's value is a whole key here, and so there is no other item to go on with.
  const isSingle = input.KeyConditionExpression !== undefined && keys.range === undefined && !index;
  return page(found, input, understood, (item) =>
    isSingle ? undefined : positionOf(item, keys, schema.keys),
  );
}

function page(
  found: readonly Item[],
  input: ListInput,
  { filter, paths }: Understood,
  position: (item: Item) => Item | undefined,
): ListOutput {
  const read = found.slice(0, input.Limit);
  if (read.reduce((sum, item) => sum + itemSize(item), 0) > PAGE)
    throw notModelled('pages of more than 1 MB');
  const matching = filter ? read.filter((item) => holds(filter, item)) : read;
  const last = read.length === input.Limit ? read.at(-1) : undefined;
  const next = last && position(last);
  return {
    ...(input.Select !== 'COUNT' && {
      Items: paths ? matching.map((item) => pickPaths(item, paths)) : matching,
    }),
    Count: matching.length,
    ScannedCount: read.length,
    ...(next && { LastEvaluatedKey: next }),
  };
}

/** Query. */
export function query(rows: Rows, input: QueryCommandInput, writesAgo: number): ListOutput {
  if (input.KeyConditionExpression === undefined)
    throw validationError('Either the KeyConditions or KeyConditionExpression parameter must be specified');
  return list(rows, input, writesAgo);
}

/** Scan. */
export function scan(rows: Rows, input: ScanCommandInput, writesAgo: number): ListOutput {
  return list(rows, input, writesAgo);
}
