import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CreateTableInput } from '@aws-sdk/client-dynamodb';
import { load } from 'js-yaml';
import * as v from 'valibot';
import { CLOUDFORMATION } from './cloudformation-yaml';

type Environment = Readonly<Record<string, string | undefined>>;

const keySchema = v.array(v.object({ AttributeName: v.string(), KeyType: v.picklist(['HASH', 'RANGE']) }));

const table = v.object({
  Type: v.literal('AWS::DynamoDB::Table'),
  Properties: v.object({
    TableName: v.string(),
    BillingMode: v.literal('PAY_PER_REQUEST'),
    AttributeDefinitions: v.array(
      v.object({ AttributeName: v.string(), AttributeType: v.picklist(['S', 'N', 'B']) }),
    ),
    KeySchema: keySchema,
    StreamSpecification: v.optional(v.object({ StreamViewType: v.picklist(['NEW_AND_OLD_IMAGES']) })),
    GlobalSecondaryIndexes: v.optional(
      v.array(
        v.object({
          IndexName: v.string(),
          KeySchema: keySchema,
          Projection: v.object({ ProjectionType: v.picklist(['ALL', 'KEYS_ONLY']) }),
        }),
      ),
    ),
  }),
});

const serverlessYml = v.object({
  params: v.record(v.string(), v.record(v.string(), v.unknown())),
  resources: v.object({ Resources: v.object({ OrdersTable: table, ProductsTable: table }) }),
});

type Params = v.InferOutput<typeof serverlessYml>['params'];

/**
 * Fills in the three forms of variable that a table's name may be made of; undefined where one has no value.
 *
 * @throws Error at any other form: the names are kept simple, so that this needs no Serverless
 */
function fillIn(text: string, stage: string, params: Params, environment: Environment): string | undefined {
  const missing: string[] = [];
  const filled = text.replace(/\$\{([^}]*)\}/g, (form, inside: string) => {
    const [source, name = ''] = inside.replace(/, *null$/, '').split(':');
    let value: string | undefined;
    if (source === 'sls' && name === 'stage') value = stage;
    else if (source === 'env') value = environment[name];
    else if (source === 'param') value = param(name, stage, params, environment);
    else
      throw new Error(
        `serverless.yml: a table's name may hold \${sls:stage}, \${param:…} or \${env:…}, not ${form}.`,
      );
    if (value === undefined) missing.push(form);
    return value ?? '';
  });
  return missing.length === 0 ? filled : undefined;
}

function param(name: string, stage: string, params: Params, environment: Environment): string | undefined {
  const candidates = [params[stage]?.[name], params['default']?.[name]];
  for (const candidate of candidates) {
    const value = typeof candidate === 'string' ? fillIn(candidate, stage, params, environment) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/**
 * The tables as serverless.yml defines them, the only place that does: the orders table, then the products table.
 *
 * @param stage `local`, or a deployed stage; it is part of the names
 * @param environment where the local stage's names may be overridden (ORDERS_TABLE, PRODUCTS_TABLE)
 * @throws Error (of js-yaml or valibot) when serverless.yml holds no two such tables
 */
export function tableDefinitions(
  stage: string,
  environment: Environment = process.env,
): [orders: NamedTable, products: NamedTable] {
  const file = path.join(__dirname, '..', '..', 'serverless.yml');
  const yml = v.parse(
    serverlessYml,
    load(readFileSync(file, 'utf8'), { schema: CLOUDFORMATION, filename: file }),
  );
  const define = ({ Properties }: v.InferOutput<typeof table>): NamedTable => {
    const name = fillIn(Properties.TableName, stage, yml.params, environment);
    if (name === undefined)
      throw new Error(`serverless.yml: ${Properties.TableName} has no value for ${stage}.`);
    const { GlobalSecondaryIndexes, StreamSpecification, ...rest } = Properties;
    return {
      ...rest,
      TableName: name,
      ...(GlobalSecondaryIndexes && { GlobalSecondaryIndexes }),
      // CloudFormation takes a stream's being there for granted; dynalite has none and looks at nothing.
      ...(StreamSpecification && { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } }),
    };
  };
  const { OrdersTable, ProductsTable } = yml.resources.Resources;
  return [define(OrdersTable), define(ProductsTable)];
}

/** What CreateTable takes, and its name for certain. */
export type NamedTable = CreateTableInput & { readonly TableName: string };
