import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { compareValues, sameValue, typeOf } from './attribute-value';
import type { Item } from './item';
import type { Comparison, Condition, Operand } from './condition';
import { readPath } from './document-path';

/** Whether a condition holds for an item; for one that is not there, ask with an empty one. */
export function holds(condition: Condition, item: Item): boolean {
  const value = (operand: Operand): AttributeValue | undefined => valueOf(operand, item);
  switch (condition.kind) {
    case 'and':
      return holds(condition.left, item) && holds(condition.right, item);
    case 'or':
      return holds(condition.left, item) || holds(condition.right, item);
    case 'not':
      return !holds(condition.condition, item);
    case 'exists':
      return readPath(item, condition.path) !== undefined;
    case 'type': {
      const found = readPath(item, condition.path);
      return found !== undefined && typeOf(found) === condition.type;
    }
    case 'compare':
      return compares(condition.comparison, value(condition.left), value(condition.right));
    case 'between':
      return (
        compares('>=', value(condition.operand), value(condition.low)) &&
        compares('<=', value(condition.operand), value(condition.high))
      );
    case 'in':
      return condition.list.some((one) => compares('=', value(condition.operand), value(one)));
    case 'begins_with':
      return beginsWith(value(condition.operand), value(condition.part));
    case 'contains':
      return contains(value(condition.operand), value(condition.part));
  }
}

/** Nothing equals an attribute that is not there, and every comparison but `<>` of different types is false. */
export function compares(
  comparison: Comparison,
  left: AttributeValue | undefined,
  right: AttributeValue | undefined,
): boolean {
  const same = left !== undefined && right !== undefined && sameValue(left, right);
  if (comparison === '=') return same;
  if (comparison === '<>') return !same;
  const order = left && right && compareValues(left, right);
  if (order === undefined) return false;
  switch (comparison) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

/** Whether a string begins with another, or binary with binary. */
export function beginsWith(value: AttributeValue | undefined, part: AttributeValue | undefined): boolean {
  if (value?.S !== undefined && part?.S !== undefined) return value.S.startsWith(part.S);
  if (value?.B !== undefined && part?.B !== undefined)
    return Buffer.compare(value.B.subarray(0, part.B.length), part.B) === 0;
  return false;
}

function members(value: AttributeValue): AttributeValue[] {
  if (value.L) return value.L;
  if (value.SS) return value.SS.map((S) => ({ S }));
  if (value.NS) return value.NS.map((N) => ({ N }));
  return (value.BS ?? []).map((B) => ({ B }));
}

function contains(value: AttributeValue | undefined, part: AttributeValue | undefined): boolean {
  if (value === undefined || part === undefined) return false;
  if (value.S !== undefined) return part.S !== undefined && value.S.includes(part.S);
  if (value.B !== undefined)
    return part.B !== undefined && Buffer.from(value.B).includes(Buffer.from(part.B));
  return members(value).some((one) => sameValue(one, part));
}

function sizeOf(value: AttributeValue): number | undefined {
  if (value.S !== undefined) return value.S.length;
  if (value.M !== undefined) return Object.keys(value.M).length;
  return (value.B ?? value.L ?? value.SS ?? value.NS ?? value.BS)?.length;
}

function valueOf(operand: Operand, item: Item): AttributeValue | undefined {
  if (operand.kind === 'value') return operand.value;
  if (operand.kind === 'path') return readPath(item, operand.path);
  const value = valueOf(operand.of, item);
  const size = value && sizeOf(value);
  return size === undefined ? undefined : { N: `${size}` };
}
