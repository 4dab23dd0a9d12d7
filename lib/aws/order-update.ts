import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { conditionally, type DocumentClient } from './dynamodb';

/** An UpdateExpression in its two parts, without their keywords. */
export interface Change {
  readonly set?: string;
  readonly remove?: string;
}

/** One conditional update of one order. */
export type UpdateOrder = (
  outTradeNo: string,
  condition: string,
  change: Change,
  values: Readonly<Record<string, unknown>>,
  names?: Readonly<Record<string, string>>,
) => ReturnType<typeof conditionally>;

/** The clauses of a condition that must all hold. */
export function all(...clauses: readonly string[]): string {
  return clauses.join(' AND ');
}

/**
 * The only way in which a row that is there changes: under a condition, and with its `sequence` grown by one, so that
 * whoever sees two states of an order knows which is the later.
 *
 * @param signal ends every call; the caller's deadline
 */
export function makeUpdate(client: DocumentClient, table: string, signal: AbortSignal): UpdateOrder {
  return (outTradeNo, condition, { set, remove }, values, names = {}) =>
    conditionally(() =>
      client.send(
        new UpdateCommand({
          TableName: table,
          Key: { outTradeNo },
          ConditionExpression: condition,
          UpdateExpression:
            `SET ${set === undefined ? '' : `${set}, `}#sequence = #sequence + :one` +
            (remove === undefined ? '' : ` REMOVE ${remove}`),
          ExpressionAttributeValues: { ...values, ':one': 1 },
          ExpressionAttributeNames: { ...names, '#sequence': 'sequence' },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
        { abortSignal: signal },
      ),
    );
}
