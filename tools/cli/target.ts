import { DynamoDBClient, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { localEnvironment } from '../shared/environment';
import { localDynamoDB } from '../local/local-dynamodb';
import { tableDefinitions } from '../local/table-definitions';
import type { Words } from '../shared/words';
import { makeDynamoDBOrderStore } from '../../lib/aws/dynamodb-order-store';
import type { EventBridge } from '../../lib/aws/event-bridge';
import { BUDGETS } from '../../lib/config/budgets';
import type { OrderStore } from '../../lib/orders/ports/order-store';
import { Failure, misused } from './failure';
import { makeInvoke, type Invoke } from './invoke';
import { openInBucket, openInFolder, type OpenReport } from './open-report';

/** The shop that a command works on: its tables, and its functions. No WeChat secret is part of it. */
export interface Target {
  readonly stage: string;
  readonly client: DynamoDBClient;
  readonly documents: DynamoDBDocumentClient;
  readonly orders: OrderStore;
  readonly ordersTable: string;
  readonly productsTable: string;
  readonly invoke: Invoke;
  readonly openReport: OpenReport;
  /** Where the stage's events go; the local shop has no bus. */
  readonly events?: { readonly bus: string; readonly client: EventBridge };
}

export interface TargetOptions {
  readonly stage?: string;
  readonly region?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Ten seconds more than the function that may run longest. */
const FUNCTION_MS = (BUDGETS['reconcile-bill'].lambdaSeconds + 10) * 1_000;

function aimAt(
  stage: string,
  environment: Environment,
  client: DynamoDBClient,
  lambda: LambdaClient,
  openReport: OpenReport,
): Target {
  const [orders, products] = tableDefinitions(stage, environment);
  const documents = DynamoDBDocumentClient.from(client);
  return {
    stage,
    client,
    documents,
    orders: makeDynamoDBOrderStore(documents, orders.TableName, new AbortController().signal),
    ordersTable: orders.TableName,
    productsTable: products.TableName,
    invoke: makeInvoke(lambda, stage),
    openReport,
  };
}

/**
 * Finds out which shop is meant: a deployed stage with the AWS credentials of whoever calls, or the one that
 * `npm start` runs. Both are spoken to in the same way: DynamoDB is read, functions are invoked by name.
 *
 * @param shell what is set already; for the local shop .env.example and .env stand behind it, for a stage neither is read
 * @throws Failure when the stage is no stage, or both a stage and a local DynamoDB are said
 */
export function targetOf({ stage, region }: TargetOptions, shell: Environment = process.env): Target {
  if (stage === undefined || stage === 'local') {
    if (region !== undefined)
      throw misused('--region', {
        en: 'only a deployed stage has one; add --stage, or remove it',
        zh: '只有已部署的环境才有区域；请加上 --stage，或者去掉它',
      });
    const environment = localEnvironment(shell);
    const client = localDynamoDB(environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
    const lambda = new LambdaClient({
      endpoint: `http://127.0.0.1:${environment['LAMBDA_PORT'] ?? ''}`,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      requestHandler: { requestTimeout: FUNCTION_MS },
    });
    return aimAt('local', environment, client, lambda, openInFolder);
  }
  if (!/^[a-z][a-z0-9-]{0,19}$/.test(stage))
    throw misused('--stage', {
      en: 'give the name of the deployed stage in small letters, such as prod',
      zh: '请写已部署环境的名称，小写字母，例如 prod',
    });
  if (shell['AWS_ENDPOINT_URL_DYNAMODB'] !== undefined)
    throw misused('--stage', {
      en: `${stage} is a deployed stage, but AWS_ENDPOINT_URL_DYNAMODB points elsewhere; remove one of them`,
      zh: `${stage} 是已部署的环境，但 AWS_ENDPOINT_URL_DYNAMODB 指向别处；请去掉其中一个`,
    });
  const where = region === undefined ? {} : { region };
  const lambda = new LambdaClient({ ...where, requestHandler: { requestTimeout: FUNCTION_MS } });
  const events = { bus: `miniprogram-pay-${stage}`, client: new EventBridgeClient(where) };
  const openReport = openInBucket(new S3Client(where));
  return { ...aimAt(stage, shell, new DynamoDBClient(where), lambda, openReport), events };
}

/** Says which table is missing, and what to do. @throws Failure, or whatever the work throws */
export async function naming<T>(table: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    const words: Words = {
      en: `The table ${table} does not exist; start the local shop by \`npm start\`, or deploy the stage; a stage in another region needs --region.`,
      zh: `没有表 ${table}；请用 \`npm start\` 启动本地的店，或者部署该环境；环境在别的区域时要写 --region。`,
    };
    throw new Failure('table_missing', words, { cause: error });
  }
}
