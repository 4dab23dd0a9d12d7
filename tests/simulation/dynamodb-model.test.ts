import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
  type GetCommandOutput,
} from '@aws-sdk/lib-dynamodb';
import { isDeepStrictEqual } from 'node:util';
import { tableDefinitions } from '../../tools/local/table-definitions';
import { makeDynamoModel, type DynamoModel } from './dynamodb-model';
import { describeOrderStore } from '../contracts/order-store.contract';
import { orderTable } from '../contracts/order-table';
import { startDynalite } from '../support/local-dynamodb';
import { startModel } from './dynamodb-model-client';
import type { Command } from './dynamodb-model-operations';
import { describeSameResults, type Difference } from './dynamodb-model-comparison';

/** The conditions of a command, as one text. */
function conditions({ input }: Command): string {
  const { ConditionExpression, FilterExpression } = input as {
    readonly ConditionExpression?: string;
    readonly FilterExpression?: string;
  };
  return `${ConditionExpression ?? ''} ${FilterExpression ?? ''}`;
}

function valuesOf({ input }: Command): unknown[] {
  return Object.values(('ExpressionAttributeValues' in input && input.ExpressionAttributeValues) || {});
}

function isMapOrList(value: unknown): boolean {
  return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
}

/** Where the model refuses with these words, and dynalite does not. */
function takenAlthough(words: RegExp): Difference['covers'] {
  return (_, model, database) =>
    model.kind === 'exception' &&
    model.error.name === 'ValidationException' &&
    words.test(model.error.message) &&
    !(database.kind === 'exception' && database.error.name === 'ValidationException');
}

/** Where a condition that says this holds for one of the two alone. */
function judgedOtherwise(words: RegExp): Difference['covers'] {
  return (command, model, database) =>
    words.test(conditions(command)) &&
    [model, database].every(
      (one) => one.kind === 'answer' || one.error.name === 'ConditionalCheckFailedException',
    );
}

/** The ways in which dynalite is not DynamoDB. The model follows DynamoDB Local, with which it differs in none. */
const DIFFERENCES: readonly Difference[] = [
  {
    what: 'dies of IN, BETWEEN and begins_with whose second operand is a path that leads nowhere',
    covers: () => false,
    breaks: (command) =>
      / IN \((?:[^)]*, )?[^:]| BETWEEN (?:[^:]|\S+ AND [^:])|begins_with\([^,]*, [^:]/.test(
        conditions(command),
      ),
  },
  {
    what: 'ignores ReturnValuesOnConditionCheckFailure',
    covers: ({ input }, model, database) =>
      'ReturnValuesOnConditionCheckFailure' in input &&
      model.kind === 'exception' &&
      database.kind === 'exception' &&
      model.error.name === 'ConditionalCheckFailedException' &&
      database.error.name === model.error.name &&
      database.item === undefined,
  },
  {
    what: 'gives no attributes as an empty map',
    covers: (_, model, database) =>
      model.kind === 'answer' &&
      database.kind === 'answer' &&
      model.answer['Attributes'] === undefined &&
      Object.keys(database.answer['Attributes'] ?? { some: 1 }).length === 0,
  },
  {
    what: 'gives a page more after the only item of a whole key',
    covers: ({ input }, model, database) =>
      'KeyConditionExpression' in input &&
      input.IndexName === undefined &&
      model.kind === 'answer' &&
      database.kind === 'answer' &&
      isDeepStrictEqual({ ...model.answer, pages: 2 }, database.answer),
  },
  {
    what: 'puts an order on values that have none',
    covers: takenAlthough(/Incorrect operand type/),
  },
  {
    what: 'takes an empty string as the key of a query or an index',
    covers: takenAlthough(/cannot contain an empty value/),
  },
  {
    what: 'counts an item in UTF-16 units, and nothing for what its types cost',
    covers: takenAlthough(/Item size has exceeded/),
  },
  {
    what: "takes an index's key of any length",
    covers: takenAlthough(/has exceeded the maximum size limit/),
  },
  {
    what: 'takes a consistent scan of an index',
    covers: takenAlthough(/Consistent reads are not supported/),
  },
  {
    what: 'does not understand NOT NOT',
    covers: (command, _, database) =>
      /NOT NOT/.test(conditions(command)) &&
      database.kind === 'exception' &&
      /Syntax error/.test(database.error.message),
  },
  {
    what: 'takes a filter by what the index does not hold',
    covers: takenAlthough(/does not project/),
  },
  {
    what: 'takes if_not_exists of one path twice',
    covers: takenAlthough(/must be distinct.*if_not_exists/),
  },
  {
    what: 'orders strings by UTF-16 units, not by bytes',
    covers: (command, model, database) =>
      valuesOf(command).some((value) => typeof value === 'string' && /[\ud800-\udfff\uffee]/.test(value)) &&
      judgedOtherwise(/<|>|BETWEEN/)(command, model, database),
  },
  {
    what: 'takes any ReturnValues of a deletion',
    covers: takenAlthough(/Return values set to invalid value/),
  },
  {
    what: "refuses an index's key of the wrong type before it asks the condition",
    covers: (_, model, database) =>
      model.kind === 'exception' &&
      model.error.name === 'ConditionalCheckFailedException' &&
      database.kind === 'exception' &&
      /Type mismatch for Index Key/.test(database.error.message),
  },
  {
    what: 'finds no map or list equal to another',
    covers: (command, model, database) =>
      valuesOf(command).some(isMapOrList) && judgedOtherwise(/=|<>| IN |contains/)(command, model, database),
  },
  {
    what: 'finds two paths that lead nowhere equal',
    covers: judgedOtherwise(/(?:^|[ (])[^: ]\S* (?:=|<>|<=|>=) [^:]/),
  },
];

describe('the model of DynamoDB and dynalite', () => {
  describeSameResults(startDynalite, DIFFERENCES);
});

describe('the order store on the model of DynamoDB', () => {
  describeOrderStore(() => orderTable(startModel));
});

describe('the model of DynamoDB', () => {
  const [orders] = tableDefinitions('local');
  const TableName = orders.TableName;
  const Key = { outTradeNo: 'T1' };
  const set = (note: unknown): UpdateCommand =>
    new UpdateCommand({
      TableName,
      Key,
      UpdateExpression: 'SET note = :note',
      ExpressionAttributeValues: { ':note': note },
    });

  test('keeps copies: what was given or taken may change without it', () => {
    const model = makeDynamoModel([orders]);
    const note = { list: [1], binary: Uint8Array.of(1) };
    model.apply(set(note));
    note.list.push(2);
    note.binary[0] = 2;
    const taken = model.apply(new GetCommand({ TableName, Key })) as { Item: { note: typeof note } };
    taken.Item.note.list.push(3);
    taken.Item.note.binary[0] = 3;
    expect(model.items(TableName).get('T1')).toEqual({
      ...Key,
      note: { list: [1], binary: Uint8Array.of(1) },
    });
  });

  test('shows every item, frozen, in the order of the keys, and the same object until it is written', () => {
    const model = makeDynamoModel([orders]);
    for (const outTradeNo of ['b', 'a'])
      model.apply(new PutCommand({ TableName, Item: { outTradeNo, map: {} } }));
    const before = model.items(TableName);
    model.apply(new PutCommand({ TableName, Item: { outTradeNo: 'b' } }));
    const after = model.items(TableName);
    expect([...after.keys()]).toEqual(['a', 'b']);
    expect(after.get('a')).toBe(before.get('a'));
    expect(after.get('b')).not.toBe(before.get('b'));
    expect(before.get('b')).toEqual({ outTradeNo: 'b', map: {} });
    expect(Object.isFrozen(after.get('a')?.['map'])).toBe(true);
  });

  test('reads an item as it was some writes ago, deletions and the time before it included', () => {
    const model = makeDynamoModel([orders]);
    model.apply(set('first'));
    model.apply(new PutCommand({ TableName, Item: { outTradeNo: 'another' } }));
    model.apply(new DeleteCommand({ TableName, Key }));
    model.apply(set('last'));
    const read = (writesAgo: number, ConsistentRead = false): unknown =>
      (model.readStale(new GetCommand({ TableName, Key, ConsistentRead }), writesAgo) as GetCommandOutput)
        .Item?.['note'];
    expect([0, 1, 2, 3, 9].map((writesAgo) => read(writesAgo))).toEqual([
      'last',
      undefined,
      'first',
      undefined,
      undefined,
    ]);
    expect(read(2, true)).toBe('last');
  });

  test('reads an index as it was one write to each item ago', () => {
    const model = makeDynamoModel([orders]);
    const item = { ...Key, openid: 'o1', createdAt: '2026' };
    model.apply(new PutCommand({ TableName, Item: item }));
    model.apply(new PutCommand({ TableName, Item: { ...item, openid: 'o2' } }));
    const query = new QueryCommand({
      TableName,
      IndexName: 'ordersByOpenid',
      KeyConditionExpression: 'openid = :openid',
      ExpressionAttributeValues: { ':openid': 'o1' },
    });
    expect(model.apply(query)).toMatchObject({ Items: [] });
    expect(model.readStale(query, 1)).toMatchObject({ Items: [item] });
  });

  test('a refused write is no version', () => {
    const model = makeDynamoModel([orders]);
    model.apply(set('first'));
    model.apply(set('second'));
    const refused = new PutCommand({
      TableName,
      Item: Key,
      ConditionExpression: 'attribute_not_exists(outTradeNo)',
    });
    expect(() => model.apply(refused)).toThrow(ConditionalCheckFailedException);
    expect(model.readStale(new GetCommand({ TableName, Key }), 1)).toMatchObject({ Item: { note: 'first' } });
  });

  test('adds as DynamoDB does, in decimals', () => {
    const model = makeDynamoModel([orders]);
    model.apply(set(0.1));
    const add = new UpdateCommand({
      TableName,
      Key,
      UpdateExpression: 'SET note = note + :more',
      ExpressionAttributeValues: { ':more': 0.2 },
      ReturnValues: 'UPDATED_NEW',
    });
    expect(model.apply(add)).toMatchObject({ Attributes: { note: 0.3 } });
  });

  test.each([
    ['a write as a stale read', (model: DynamoModel) => model.readStale(set(1), 1), 'is no read'],
    [
      'a parameter that it does not know',
      (model: DynamoModel) => model.apply(new GetCommand({ TableName, Key, AttributesToGet: ['note'] })),
      'does not know AttributesToGet',
    ],
    [
      'a command that it does not know',
      (model: DynamoModel) => model.apply(new TransactWriteCommand({ TransactItems: [] })),
      'does not know TransactWriteCommand',
    ],
    [
      'an expression that it does not know',
      (model: DynamoModel) =>
        model.apply(new UpdateCommand({ TableName, Key, UpdateExpression: 'REMOVE note[0]' })),
      'does not know a place in a list',
    ],
  ])('throws at %s, rather than answer for DynamoDB', (_, act, message) => {
    expect(() => act(makeDynamoModel([orders]))).toThrow(message);
  });
});
