import type {
  DeleteItemCommandInput,
  PutItemCommandInput,
  UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Item } from './item';
import { parseCondition, type Condition } from './condition';
import { holds } from './condition-holds';
import { pickPaths, type Path } from './document-path';
import { tokensOf } from './expression-tokens';
import { makePlaceholders } from './placeholders';
import { conditionFailed, notModelled, validationError } from './refusals';
import type { Rows } from './rows';
import { checkItem, checkKey, checkPaths, keyOf } from './table-schema';
import { parseUpdate, touchedPaths, type Update } from './update';
import { updatedItem } from './updated-item';

/** What a write gives back: the attributes that `ReturnValues` asked for. */
export interface WriteOutput {
  readonly Attributes?: Item;
}

type ConditionalInput = Pick<
  PutItemCommandInput,
  | 'ConditionExpression'
  | 'ExpressionAttributeNames'
  | 'ExpressionAttributeValues'
  | 'ReturnValuesOnConditionCheckFailure'
>;

interface Understood {
  readonly condition: Condition | undefined;
  readonly update: Update;
}

function understand(input: ConditionalInput & Pick<UpdateItemCommandInput, 'UpdateExpression'>): Understood {
  const { ConditionExpression, UpdateExpression } = input;
  const placeholders = makePlaceholders(input.ExpressionAttributeNames, input.ExpressionAttributeValues);
  const update =
    UpdateExpression === undefined
      ? { set: [], remove: [] }
      : parseUpdate(tokensOf(UpdateExpression, 'UpdateExpression'), placeholders);
  const condition =
    ConditionExpression === undefined
      ? undefined
      : parseCondition(tokensOf(ConditionExpression, 'ConditionExpression'), placeholders);
  placeholders.refuseUnused();
  return { condition, update };
}

function refuseUnless(
  condition: Condition | undefined,
  item: Item | undefined,
  input: ConditionalInput,
): void {
  if (condition === undefined || holds(condition, item ?? {})) return;
  throw conditionFailed(input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' ? item : undefined);
}

function refuseReturnValues(asked: string | undefined, allowed: readonly string[]): void {
  if (asked !== undefined && !allowed.includes(asked))
    throw validationError(`Return values set to invalid value: ${asked}`);
}

function attributes(item: Item | undefined): WriteOutput {
  return item && Object.keys(item).length > 0 ? { Attributes: item } : {};
}

/** PutItem. */
export function put(rows: Rows, input: PutItemCommandInput): WriteOutput {
  refuseReturnValues(input.ReturnValues, ['NONE', 'ALL_OLD']);
  const { condition } = understand(input);
  const item = input.Item ?? {};
  checkItem(rows.schema, item);
  const key = keyOf(rows.schema.keys, item);
  const old = rows.get(key);
  refuseUnless(condition, old, input);
  rows.put(key, item);
  return attributes(input.ReturnValues === 'ALL_OLD' ? old : undefined);
}

/** DeleteItem; deleting what is not there is no write. */
export function remove(rows: Rows, input: DeleteItemCommandInput): WriteOutput {
  refuseReturnValues(input.ReturnValues, ['NONE', 'ALL_OLD']);
  const { condition } = understand(input);
  const key = input.Key ?? {};
  checkKey(rows.schema.keys, key);
  const old = rows.get(key);
  refuseUnless(condition, old, input);
  if (old !== undefined) rows.put(key, undefined);
  return attributes(input.ReturnValues === 'ALL_OLD' ? old : undefined);
}

/** UpdateItem; where there is no item, it makes one of the key and what is set. */
export function update(rows: Rows, input: UpdateItemCommandInput): WriteOutput {
  refuseReturnValues(input.ReturnValues, ['NONE', 'ALL_OLD', 'ALL_NEW', 'UPDATED_OLD', 'UPDATED_NEW']);
  const understood = understand(input);
  const key = input.Key ?? {};
  const paths = touchedPaths(understood.update);
  checkKey(rows.schema.keys, key);
  checkPaths(rows.schema, paths);
  // DynamoDB Local gives the inner value, or the whole map around it: the model cannot say which.
  if (input.ReturnValues?.startsWith('UPDATED_') && paths.some(({ length }) => length > 1))
    throw notModelled(`${input.ReturnValues} of a path into a map`);
  const old = rows.get(key);
  refuseUnless(understood.condition, old, input);
  const item = updatedItem(old ?? key, understood.update);
  checkItem(rows.schema, item);
  rows.put(key, item);
  return returned(input.ReturnValues, old, item, paths);
}

function returned(
  asked: string | undefined,
  old: Item | undefined,
  item: Item,
  paths: readonly Path[],
): WriteOutput {
  switch (asked) {
    case 'ALL_OLD':
      return attributes(old);
    case 'ALL_NEW':
      return attributes(item);
    case 'UPDATED_OLD':
      return attributes(pickPaths(old ?? {}, paths));
    case 'UPDATED_NEW':
      return attributes(pickPaths(item, paths));
    case undefined:
    default:
      return {};
  }
}
