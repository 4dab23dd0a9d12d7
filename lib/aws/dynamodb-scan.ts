import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Row } from '../events/order-event';

/**
 * The rows of the orders table that were written at or after a time, page by page. Scans the whole table: the filter
 * spares the transfer, not the reading.
 */
export function makeChangedRows(
  client: DynamoDBDocumentClient,
  table: string,
): (since: Date) => AsyncIterable<readonly Row[]> {
  return async function* changedRows(since) {
    const pages = paginateScan(
      { client },
      {
        TableName: table,
        FilterExpression: 'updatedAt >= :since OR recordedAt >= :since',
        ExpressionAttributeValues: { ':since': since.toISOString() },
      },
    );
    for await (const { Items } of pages) yield (Items ?? []) as Row[];
  };
}
