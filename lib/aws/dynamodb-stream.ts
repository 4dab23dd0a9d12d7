import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { eventsOfChange } from '../events/events-of-change';
import type { OrderEvent, Row } from '../events/order-event';

type Image = NonNullable<DynamoDBRecord['dynamodb']>['NewImage'];

/** With its type: DynamoDB Local leaves that of an empty map away, and an unreadable record would stop its shard. */
function typed(value: AttributeValue): AttributeValue {
  if (Object.keys(value).length === 0) return { M: {} };
  return value.M === undefined ? value : { M: typedMap(value.M) };
}

function typedMap(map: Readonly<Record<string, AttributeValue>>): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, typed(value)]));
}

function rowOf(image: Image): Row | undefined {
  // The types of aws-lambda and of the SDK name the same JSON.
  return image && (unmarshall(typedMap(image as Record<string, AttributeValue>)) as Row);
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
