import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { NamedTable } from '../../tools/local/table-definitions';
import { copyOfItem, type Item } from './dynamodb/item';
import { get, query, scan } from './dynamodb/reads';
import { notModelled, tableNotFound } from './dynamodb/refusals';
import { makeRows, type Rows } from './dynamodb/rows';
import { readSchema } from './dynamodb/table-schema';
import { put, remove, update } from './dynamodb/writes';

type Plain = Readonly<Record<string, unknown>>;

/** DynamoDB in memory, as far as the stores use it: everything happens at once, and nothing on its own. */
export interface DynamoModel {
  /** Applies one command at once and gives what the document client would give; throws the SDK's own exceptions. */
  apply(command: object): unknown;
  /**
   * Every item of a table, by its key (the text itself where the key is one string), in the keys' order. The items
   * are frozen copies, and an item that was not written since is the same object as the last time.
   */
  items(table: string): ReadonlyMap<string, Plain>;
  /**
   * A read of items as they were `writesAgo` writes to each of them ago; the present for a consistent read.
   *
   * @throws Error where the command is no read
   */
  readStale(command: object, writesAgo: number): unknown;
}

const COMMON = ['TableName', 'ExpressionAttributeNames'];
const WRITE = [
  ...COMMON,
  'ExpressionAttributeValues',
  'ConditionExpression',
  'ReturnValues',
  'ReturnValuesOnConditionCheckFailure',
];
const LIST = [
  ...COMMON,
  'ExpressionAttributeValues',
  'IndexName',
  'ConsistentRead',
  'Select',
  'Limit',
  'ExclusiveStartKey',
  'FilterExpression',
  'ProjectionExpression',
];

/** One operation: its command, the parameters that the model knows, and what it does. */
const OPERATIONS = [
  { command: GetCommand, knows: [...COMMON, 'Key', 'ConsistentRead', 'ProjectionExpression'], read: get },
  { command: QueryCommand, knows: [...LIST, 'KeyConditionExpression', 'ScanIndexForward'], read: query },
  { command: ScanCommand, knows: LIST, read: scan },
  { command: PutCommand, knows: [...WRITE, 'Item'], write: put },
  { command: UpdateCommand, knows: [...WRITE, 'Key', 'UpdateExpression'], write: update },
  { command: DeleteCommand, knows: [...WRITE, 'Key'], write: remove },
] as const;

/** The parameters that hold values of attributes, and so travel in DynamoDB's types. */
const OF_VALUES = ['Item', 'Key', 'ExpressionAttributeValues', 'ExclusiveStartKey'];

/** As lib/aws/dynamodb.ts has it. */
const MARSHALL = { removeUndefinedValues: true };

function marshalled(input: Plain): { readonly TableName: string } & Plain {
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    given[name] = OF_VALUES.includes(name) ? copyOfItem(marshall(value as Plain, MARSHALL)) : value;
  }
  return { TableName: '', ...given };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' ? unmarshall(copyOfItem(value as Item)) : value;
}

function unmarshalled(output: object): Plain {
  const entries = Object.entries(output).map(([name, value]) => [name, plain(value)] as const);
  return { $metadata: { httpStatusCode: 200 }, ...Object.fromEntries(entries) };
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(deepFrozen);
    Object.freeze(value);
  }
  return value;
}

/** Empty tables of these definitions. */
export function makeDynamoModel(definitions: readonly NamedTable[]): DynamoModel {
  const tables = new Map<string, Rows>();
  for (const definition of definitions) tables.set(definition.TableName, makeRows(readSchema(definition)));
  const frozen = new WeakMap<Item, Plain>();

  function table(name: string): Rows {
    const rows = tables.get(name);
    if (rows === undefined) throw tableNotFound();
    return rows;
  }

  function run(command: object, writesAgo: number | undefined): Plain {
    const operation = OPERATIONS.find((one) => command instanceof one.command);
    if (operation === undefined) throw notModelled(command.constructor.name);
    const input = marshalled((command as { readonly input: Plain }).input);
    const unknown = Object.keys(input).find((name) => !operation.knows.includes(name));
    if (unknown !== undefined) throw notModelled(`${unknown} of ${command.constructor.name}`);
    const rows = table(input.TableName);
    if ('read' in operation) return unmarshalled(operation.read(rows, input as never, writesAgo ?? 0));
    if (writesAgo !== undefined) throw new Error(`${command.constructor.name} is no read.`);
    return unmarshalled(operation.write(rows, input as never));
  }

  function frozenCopy(item: Item): Plain {
    const copy = frozen.get(item) ?? deepFrozen<Plain>(unmarshall(copyOfItem(item)));
    frozen.set(item, copy);
    return copy;
  }
  return {
    apply: (command) => run(command, undefined),
    items: (name) => new Map([...table(name).all()].map(([key, item]) => [key, frozenCopy(item)])),
    readStale: (command, writesAgo) => run(command, writesAgo),
  };
}
