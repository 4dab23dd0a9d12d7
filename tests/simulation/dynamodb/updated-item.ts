import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Item } from './item';
import { addDecimals, formatDecimal, negateDecimal, parseDecimal, type Decimal } from './decimal';
import { readPath, type Path } from './document-path';
import { validationError } from './refusals';
import type { NewValue, Update } from './update';

/**
 * The item after an update; the item given stays as it is.
 *
 * @throws ValidationException where a value or the map around a path is not there, or is of the wrong type
 */
export function updatedItem(item: Item, update: Update): Item {
  // Every new value is read from the item as it was before the first one is written.
  const writes = update.set.map(({ path, to }) => ({ path, value: evaluate(to, item) }));
  let next = item;
  for (const { path, value } of writes) next = withValue(next, path, value);
  for (const path of update.remove) next = withValue(next, path, undefined);
  return next;
}

function evaluate(to: NewValue, item: Item): AttributeValue {
  switch (to.kind) {
    case 'value':
      return to.value;
    case 'path': {
      const value = readPath(item, to.path);
      if (value === undefined)
        throw validationError(
          'The provided expression refers to an attribute that does not exist in the item',
        );
      return value;
    }
    case 'if_not_exists':
      return readPath(item, to.path) ?? evaluate(to.otherwise, item);
    case '+':
    case '-': {
      const [left, right] = [number(to.left, item), number(to.right, item)];
      return { N: formatDecimal(addDecimals(left, to.kind === '+' ? right : negateDecimal(right))) };
    }
  }
}

function number(to: NewValue, item: Item): Decimal {
  const value = evaluate(to, item);
  if (value.N === undefined)
    throw validationError('An operand in the update expression has an incorrect data type');
  return parseDecimal(value.N);
}

/** A copy with the value at the path, or without one there. */
function withValue(item: Item, [name, ...inner]: Path, value: AttributeValue | undefined): Item {
  const [next, ...rest] = inner;
  if (next !== undefined) {
    const map = Object.hasOwn(item, name) ? item[name]?.M : undefined;
    if (map === undefined)
      throw validationError('The document path provided in the update expression is invalid for update');
    return { ...item, [name]: { M: withValue(map, [next, ...rest], value) } };
  }
  if (value !== undefined) return { ...item, [name]: value };
  return Object.fromEntries(Object.entries(item).filter(([other]) => other !== name));
}
