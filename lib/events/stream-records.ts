import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { eventsOfChange } from './events-of-change';
import type { OrderEvent, Row } from './order-event';

type Image = NonNullable<DynamoDBRecord['dynamodb']>['NewImage'];

function rowOf(image: Image): Row | undefined {
  // The types of aws-lambda and of the SDK name the same JSON.
  return image && (unmarshall(image as Record<string, AttributeValue>) as Row);
}

/**
 * What happened in one record of the orders table's stream; nothing where a row was deleted, since no order ever is.
 *
 * @throws Error where the record carries no image: the stream has to be NEW_AND_OLD_IMAGES
 */
export function eventsOfRecord(source: string, { eventName, dynamodb }: DynamoDBRecord): OrderEvent[] {
  if (eventName === 'REMOVE') return [];
  const after = rowOf(dynamodb?.NewImage);
  if (after === undefined) throw new Error('a record of the stream carries no image');
  return eventsOfChange(source, rowOf(dynamodb?.OldImage), after);
}
