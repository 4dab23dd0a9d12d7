import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { localDynamoDB } from '../../tools/local/local-dynamodb';
import { running } from './running';

/** The rows of the orders table as they really stand. */
export async function rows(): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { database, table: TableName } = running();
  const documents = DynamoDBDocumentClient.from(localDynamoDB(database));
  return (await documents.send(new ScanCommand({ TableName, ConsistentRead: true }))).Items ?? [];
}

/** The only row there is. @throws Error where there is none, or more than one */
export async function onlyRow(): Promise<Readonly<Record<string, unknown>>> {
  const [row, ...more] = await rows();
  if (row === undefined || more.length > 0)
    throw new Error(`${more.length + (row ? 1 : 0)} rows, and not one`);
  return row;
}
