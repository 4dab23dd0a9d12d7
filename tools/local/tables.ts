import {
  CreateTableCommand,
  DescribeTableCommand,
  ResourceNotFoundException,
  waitUntilTableExists,
  type DynamoDBClient,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import { aligned } from '../shared/aligned';
import { localEnvironment } from '../shared/environment';
import { localDynamoDB } from './local-dynamodb';
import { print } from '../shared/printable';
import { runCommand } from '../shared/say-error';
import { tableDefinitions, type NamedTable } from './table-definitions';

export interface TableOutcome {
  readonly table: string;
  readonly outcome: 'created' | 'exists';
}

/** What cannot be changed in a table once it exists, each thing under a name for the reader. */
function shapeOf(table: NamedTable | TableDescription): ReadonlyMap<string, string> {
  const types = new Map(table.AttributeDefinitions?.map((each) => [each.AttributeName, each.AttributeType]));
  const keys = (schema: TableDescription['KeySchema']) =>
    (schema ?? [])
      .map((key) => `${key.AttributeName ?? ''} ${types.get(key.AttributeName) ?? '?'}`)
      .join(', ');
  const shape = new Map([['the key', keys(table.KeySchema)]]);
  for (const index of table.GlobalSecondaryIndexes ?? []) {
    const { ProjectionType = 'nothing', NonKeyAttributes = [] } = index.Projection ?? {};
    const projection = [ProjectionType, ...NonKeyAttributes.toSorted()].join(' ');
    shape.set(`index ${index.IndexName ?? ''}`, `${keys(index.KeySchema)} with ${projection}`);
  }
  return shape;
}

/** What of a table is not as it is defined, one sentence for each key or index; nothing of this can be changed later. */
export function differences(defined: NamedTable, found: TableDescription): string[] {
  const [should, is] = [shapeOf(defined), shapeOf(found)];
  return [...new Set([...should.keys(), ...is.keys()])]
    .filter((part) => should.get(part) !== is.get(part))
    .map((part) => `${part} is (${is.get(part) ?? 'missing'}), should be (${should.get(part) ?? 'absent'})`);
}

async function describe(client: DynamoDBClient, table: string): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: table }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

/**
 * Creates the tables that are not there, and waits until they can be used.
 *
 * @returns what became of each, in the order of `definitions`
 * @throws Error when a table is there with other keys or indexes, naming it, the difference and the fix
 */
export async function createMissingTables(
  client: DynamoDBClient,
  definitions: readonly NamedTable[],
): Promise<TableOutcome[]> {
  const outcomes: TableOutcome[] = [];
  for (const definition of definitions) {
    const table = definition.TableName;
    const found = await describe(client, table);
    if (found === undefined) {
      await client.send(new CreateTableCommand(definition));
      await waitUntilTableExists(
        { client, maxWaitTime: 30, minDelay: 0.1, maxDelay: 1 },
        { TableName: table },
      );
      outcomes.push({ table, outcome: 'created' });
      continue;
    }
    const differing = differences(definition, found);
    if (differing.length > 0) {
      throw new Error(
        `${table} is not the table that serverless.yml defines: ${differing.join('; ')}. ` +
          'Keys cannot be changed: delete the local table (its orders are lost) and run this again.',
      );
    }
    outcomes.push({ table, outcome: 'exists' });
  }
  return outcomes;
}

async function main(): Promise<void> {
  const environment = localEnvironment();
  const client = localDynamoDB(environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
  const outcomes = await createMissingTables(client, tableDefinitions('local', environment));
  print(aligned(outcomes.map(({ table, outcome }) => [table, outcome])));
}

if (require.main === module) {
  runCommand(
    process.argv.includes('--help')
      ? () => {
          print(
            'npm run tables    creates the tables of serverless.yml that are missing in the local DynamoDB',
          );
        }
      : main,
  );
}
