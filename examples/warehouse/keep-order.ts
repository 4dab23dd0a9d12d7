import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { EventBridgeEvent } from 'aws-lambda';

/** What the warehouse reads of an event; docs/events/order-event.schema.json has the rest. */
export interface OrderEvent {
  readonly subject: string;
  readonly data: {
    readonly sequence: number;
    readonly order?: { readonly tradeState: string; readonly sku: string; readonly quantity: number };
  };
}

/**
 * Keeps the latest state of each order in a table of the warehouse's own. An event that comes twice, or after a later
 * one, changes nothing. What the warehouse itself writes into the row (`shippedAt`) stays.
 *
 * @returns `kept`, or `dropped` where the row holds this state or a later one, or the event is about no order
 */
export function makeKeepOrder(client: Pick<DynamoDBDocumentClient, 'send'>, table: string) {
  return async ({ detail }: EventBridgeEvent<string, OrderEvent>): Promise<'kept' | 'dropped'> => {
    const { sequence, order } = detail.data;
    if (order === undefined) return 'dropped';
    const { tradeState, sku, quantity } = order;
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: { outTradeNo: detail.subject },
          ConditionExpression: 'attribute_not_exists(#sequence) OR #sequence < :sequence',
          UpdateExpression:
            'SET #sequence = :sequence, sku = :sku, quantity = :quantity, isToShip = :isToShip',
          ExpressionAttributeNames: { '#sequence': 'sequence' },
          ExpressionAttributeValues: {
            ':sequence': sequence,
            ':sku': sku,
            ':quantity': quantity,
            // Whatever the event is called: the order's state decides. REFUND: look before you ship.
            ':isToShip': tradeState === 'SUCCESS',
          },
        }),
      );
      return 'kept';
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return 'dropped';
      throw error;
    }
  };
}

export const handler = makeKeepOrder(
  DynamoDBDocumentClient.from(new DynamoDBClient({})),
  process.env['WAREHOUSE_TABLE'] ?? '',
);
