import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DocumentClient } from '../../lib/aws/dynamodb';
import { tableDefinitions } from '../local/table-definitions';
import { startDynalite, type TestDatabase } from '../../tests/support/local-dynamodb';
import { indexUnits } from './index-units';

/** What the calls of one request took. */
export interface DatabaseCount {
  readonly calls: readonly string[];
  /** How many of the calls came one after another: one that begins while another is under way adds nothing. */
  readonly inSequence: number;
  /**
   * Request units as DynamoDB bills them on demand: one for a consistent read of up to 4 KB, half of one for as much of an
   * index, which is never read consistently.
   */
  readonly readUnits: number;
  /** One for a write of up to 1 KB, and what the indexes take. */
  readonly writeUnits: number;
}

export interface CountedDatabase extends TestDatabase {
  readonly documentClient: DocumentClient;
  /** What was counted since the last time, and begins again. */
  readonly take: () => DatabaseCount;
}

interface Sent {
  readonly constructor: { readonly name: string };
  readonly input: Record<string, unknown>;
}

/**
 * dynalite, whose calls are counted, and which tells what stood in a refused write's place as DynamoDB does and
 * dynalite does not.
 */
export async function countedDatabase(): Promise<CountedDatabase> {
  const database = await startDynalite();
  const real = DynamoDBDocumentClient.from(database.client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  let [calls, readUnits, writeUnits]: [string[], number, number] = [[], 0, 0];
  let [inSequence, underWay] = [0, 0];

  async function itemAt({ input }: Sent): Promise<Record<string, unknown> | undefined> {
    const { TableName, Key, Item } = input as Readonly<Record<'TableName', string>> &
      Readonly<Partial<Record<'Key' | 'Item', Readonly<Record<string, unknown>>>>>;
    if (TableName !== database.ordersTable) return undefined;
    const key = Key ?? { outTradeNo: Item?.['outTradeNo'] };
    return (await real.send(new GetCommand({ TableName, Key: key, ConsistentRead: true }))).Item;
  }

  const [orders] = tableDefinitions('local');

  async function read(command: Sent, options: never): Promise<unknown> {
    readUnits += command instanceof QueryCommand ? 0.5 : 1;
    return real.send(command as never, options);
  }

  async function write(command: Sent, options: never): Promise<unknown> {
    const before = await itemAt(command);
    // The table itself; a write that its condition refuses is billed too, and touches no index.
    writeUnits += 1;
    try {
      const result: unknown = await real.send(command as never, options);
      writeUnits += indexUnits(orders, before, await itemAt(command));
      return result;
    } catch (error) {
      const isAsked = command.input['ReturnValuesOnConditionCheckFailure'] === 'ALL_OLD';
      if (error instanceof ConditionalCheckFailedException && isAsked && before) {
        error.Item = marshall(before, { removeUndefinedValues: true });
      }
      throw error;
    }
  }

  const send = async (command: Sent, options: never): Promise<unknown> => {
    calls.push(command.constructor.name.replace('Command', ''));
    if (underWay === 0) inSequence += 1;
    underWay += 1;
    const isRead = command instanceof GetCommand || command instanceof QueryCommand;
    try {
      return await (isRead ? read(command, options) : write(command, options));
    } finally {
      underWay -= 1;
    }
  };

  return {
    ...database,
    documentClient: { send: send as DocumentClient['send'] },
    take: () => {
      const count = { calls, inSequence, readUnits, writeUnits };
      [calls, inSequence, readUnits, writeUnits] = [[], 0, 0, 0];
      return count;
    },
  };
}
