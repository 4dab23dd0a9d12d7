import { localDynamoDB } from '../../tools/local/local-dynamodb';
import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
  type BatchGetCommandInput,
  type GetCommandOutput,
} from '@aws-sdk/lib-dynamodb';
import { tableDefinitions } from '../../tools/local/table-definitions';
import { makeDynamoModel } from './dynamodb-model';
import type { TestDatabase } from '../support/local-dynamodb';

const COMMANDS = {
  DeleteItemCommand: DeleteCommand,
  GetItemCommand: GetCommand,
  PutItemCommand: PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand: UpdateCommand,
};

/** The model as a database of the contract suites: a client of the SDK whose commands end before anything is sent. */
export function startModel(): Promise<TestDatabase> {
  const definitions = tableDefinitions('local');
  const model = makeDynamoModel(definitions);
  const endpoint = 'http://127.0.0.1:1';
  const client = localDynamoDB(endpoint);
  /** What the model itself does not know, as so many single reads. */
  const batch = ({ RequestItems = {} }: BatchGetCommandInput): { Responses: object; $metadata: object } => ({
    $metadata: {},
    Responses: Object.fromEntries(
      Object.entries(RequestItems).map(([TableName, { Keys = [] }]) => [
        TableName,
        Keys.flatMap((Key) => {
          const { Item } = model.apply(
            new GetCommand({ TableName, Key, ConsistentRead: true }),
          ) as GetCommandOutput;
          return Item ?? [];
        }),
      ]),
    ),
  });
  client.middlewareStack.add(
    (_, context) => (args) => {
      if (context.commandName === 'BatchGetItemCommand')
        return Promise.resolve({ output: batch(args.input as BatchGetCommandInput), response: undefined });
      const Command = COMMANDS[context.commandName as keyof typeof COMMANDS];
      const output = model.apply(new Command(args.input as never)) as { $metadata: object };
      return Promise.resolve({ output, response: undefined });
    },
    // Before the document client turns the values into DynamoDB's types: the model does that itself.
    { step: 'initialize', priority: 'high', name: 'model' },
  );
  const [orders, products] = definitions;
  return Promise.resolve({
    endpoint,
    client,
    ordersTable: orders.TableName,
    productsTable: products.TableName,
    close: () => {
      client.destroy();
      return Promise.resolve();
    },
  });
}
