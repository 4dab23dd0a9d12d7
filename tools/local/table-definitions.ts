import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CreateTableInput } from '@aws-sdk/client-dynamodb';
import { load } from 'js-yaml';

type Environment = Readonly<Record<string, string | undefined>>;

/** What CreateTable takes, and its name for certain. */
export type NamedTable = CreateTableInput & { readonly TableName: string };

/** deploy/tables.yml, as far as a table outside CloudFormation needs it. */
interface Tables {
  readonly Resources: Readonly<
    Record<'OrdersTable' | 'ProductsTable', { readonly Properties: CreateTableInput }>
  >;
}

/** The parameters of serverless.yml that name the tables. */
interface Params {
  readonly params: Readonly<
    Record<string, { readonly ordersTable?: string; readonly productsTable?: string }>
  >;
}

/**
 * Reads a file of the project that holds YAML.
 *
 * @param name such as `serverless.yml`
 * @throws Error (of js-yaml) where it is none
 */
export function readYaml(name: string): unknown {
  return load(readFileSync(path.join(__dirname, '..', '..', name), 'utf8'), { filename: name });
}

/**
 * The tables as deploy/tables.yml defines them, the only place that does: the orders table, then the products table.
 *
 * @param stage `local`, or a deployed stage, whose parameters in serverless.yml may name the tables
 * @param environment names the tables of the local stage (ORDERS_TABLE, PRODUCTS_TABLE)
 */
export function tableDefinitions(
  stage: string,
  environment: Environment = process.env,
): [orders: NamedTable, products: NamedTable] {
  const { params } = readYaml('serverless.yml') as Params;
  const { Resources } = readYaml('deploy/tables.yml') as Tables;
  const define = (
    { Properties }: { readonly Properties: CreateTableInput },
    param: 'ordersTable' | 'productsTable',
    variable: string,
  ): NamedTable => {
    const given = stage === 'local' ? environment[variable] : params[stage]?.[param];
    const TableName = (given ?? params['default']?.[param] ?? '').replaceAll('${sls:stage}', stage);
    const { AttributeDefinitions, KeySchema, BillingMode, GlobalSecondaryIndexes, StreamSpecification } =
      Properties;
    return {
      TableName,
      AttributeDefinitions,
      KeySchema,
      BillingMode,
      ...(GlobalSecondaryIndexes && { GlobalSecondaryIndexes }),
      // In CloudFormation the property itself enables the stream; dynalite has no streams and ignores it.
      ...(StreamSpecification && { StreamSpecification: { ...StreamSpecification, StreamEnabled: true } }),
    };
  };
  return [
    define(Resources.OrdersTable, 'ordersTable', 'ORDERS_TABLE'),
    define(Resources.ProductsTable, 'productsTable', 'PRODUCTS_TABLE'),
  ];
}
