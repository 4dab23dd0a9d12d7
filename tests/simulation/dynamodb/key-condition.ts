import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Item } from './item';
import type { Comparison, Condition, Operand } from './condition';
import { beginsWith, compares } from './condition-holds';
import { validationError } from './refusals';
import { checkKeyValue, type KeyAttribute, type Keys } from './table-schema';

/** What a KeyConditionExpression says of one attribute. */
interface Clause {
  readonly attribute: string;
  readonly operator: Comparison | 'BETWEEN' | 'begins_with';
  readonly values: readonly AttributeValue[];
}

/** Whether an item is one of those that a query is about. */
export type KeyCondition = (item: Item) => boolean;

const MIRRORED: Record<Comparison, Comparison> = {
  '=': '=',
  '<>': '<>',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

function clausesOf(condition: Condition): Clause[] {
  switch (condition.kind) {
    case 'and':
      return [...clausesOf(condition.left), ...clausesOf(condition.right)];
    case 'compare': {
      const { left, right, comparison } = condition;
      if (comparison === '<>') break;
      return left.kind === 'value'
        ? [clauseOf(right, MIRRORED[comparison], [left])]
        : [clauseOf(left, comparison, [right])];
    }
    case 'between':
      return [clauseOf(condition.operand, 'BETWEEN', [condition.low, condition.high])];
    case 'begins_with':
      return [clauseOf(condition.operand, 'begins_with', [condition.part])];
    case 'or':
    case 'not':
    case 'in':
    case 'exists':
    case 'type':
    case 'contains':
  }
  throw validationError(`Invalid operator used in KeyConditionExpression: ${condition.kind}`);
}

function clauseOf(operand: Operand, operator: Clause['operator'], operands: readonly Operand[]): Clause {
  if (operand.kind !== 'path' || operand.path.length > 1)
    throw validationError('Invalid condition in KeyConditionExpression: No key attribute specified');
  const values = operands.map((one) => {
    if (one.kind === 'value') return one.value;
    throw validationError('Invalid condition in KeyConditionExpression: a key is compared with a value');
  });
  return { attribute: operand.path[0], operator, values };
}

function checkClause(clause: Clause, attribute: KeyAttribute, part: 'hash' | 'range'): void {
  for (const value of clause.values) checkKeyValue(attribute, part, value);
}

function fulfils(item: Item, { attribute, operator, values }: Clause): boolean {
  const value = item[attribute];
  const [first, second] = values;
  if (operator === 'BETWEEN') return compares('>=', value, first) && compares('<=', value, second);
  return operator === 'begins_with' ? beginsWith(value, first) : compares(operator, value, first);
}

/** @throws ValidationException where the expression is not: the partition's value, and at most a range */
export function keyCondition(condition: Condition, { hash, range }: Keys): KeyCondition {
  const clauses = clausesOf(condition);
  const ofHash = clauses.find(({ attribute }) => attribute === hash.name);
  const ofRange = clauses.find(({ attribute }) => attribute === range?.name);
  if (clauses.length !== (ofRange ? 2 : 1)) throw validationError('Query key condition not supported');
  if (ofHash === undefined) throw validationError(`Query condition missed key schema element: ${hash.name}`);
  if (ofHash.operator !== '=') throw validationError('Query key condition not supported');
  checkClause(ofHash, hash, 'hash');
  if (range && ofRange) checkClause(ofRange, range, 'range');
  return (item) => fulfils(item, ofHash) && (ofRange === undefined || fulfils(item, ofRange));
}
