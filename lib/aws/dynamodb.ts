import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { CALLS } from '../config/budgets';

/** What the stores need of the AWS SDK; tests and simulations hand in their own. */
export type DocumentClient = Pick<DynamoDBDocumentClient, 'send'>;

/**
 * The real client: the region and the endpoint come from the SDK's own variables. A call that hangs is given up
 * and repeated by the SDK, at most twice.
 *
 * @param requestTimeout milliseconds after which a call hangs; a page of a query may take longer than an order
 */
export function makeDocumentClient(requestTimeout: number = CALLS.database.requestMs): DocumentClient {
  const client = new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: CALLS.database.connectMs,
      requestTimeout,
      throwOnRequestTimeout: true,
    },
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/** Errors that the AWS SDK makes itself, without an answer of the database. */
const WITHOUT_ANSWER: readonly string[] = ['AbortError', 'TimeoutError'];

/** Whether an error came from the database or the way to it, and not from what a row holds. */
export function isDatabaseFault(error: unknown): boolean {
  return error instanceof Error && ('$metadata' in error || WITHOUT_ANSWER.includes(error.name));
}

/** The item that came with a refused write, where the database told it and it can be read. */
function itemOf({ Item }: ConditionalCheckFailedException): Record<string, unknown> | undefined {
  try {
    return Item && unmarshall(Item);
  } catch {
    return undefined;
  }
}

/**
 * Runs a conditional write.
 *
 * @returns `written`, or `refused` with the item as it stood; the item is missing where there is none or where the
 *   database does not tell (dynalite never does)
 * @throws whatever the write throws but for its condition
 */
export async function conditionally(
  write: () => Promise<unknown>,
): Promise<
  { readonly written: true } | { readonly written: false; readonly item: Record<string, unknown> | undefined }
> {
  try {
    await write();
    return { written: true };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return { written: false, item: itemOf(error) };
  }
}
