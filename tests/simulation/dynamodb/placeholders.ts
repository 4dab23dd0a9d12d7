import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { validationError } from './refusals';

/** What #names and :values stand for in the expressions of one request. */
export interface Placeholders {
  /** @throws ValidationException where the request does not say what it stands for */
  name(placeholder: string): string;
  value(placeholder: string): AttributeValue;
  /**
   * To be called once every expression was read.
   *
   * @throws ValidationException where one was never used
   */
  refuseUnused(): void;
}

type Given<T> = Readonly<Record<string, T>> | undefined;

function checkNames(given: Given<unknown>, parameter: string, form: RegExp): void {
  const names = Object.keys(given ?? {});
  if (given && names.length === 0) throw validationError(`${parameter} must not be empty`);
  const wrong = names.find((name) => !form.test(name));
  if (wrong !== undefined)
    throw validationError(`${parameter} contains invalid key: Syntax error; key: "${wrong}"`);
}

/** @throws ValidationException where a placeholder is not written as one */
export function makePlaceholders(names: Given<string>, values: Given<AttributeValue>): Placeholders {
  checkNames(names, 'ExpressionAttributeNames', /^#\w+$/);
  checkNames(values, 'ExpressionAttributeValues', /^:\w+$/);
  const unused = new Set([...Object.keys(names ?? {}), ...Object.keys(values ?? {})]);

  function look<T>(given: Given<T>, placeholder: string, kind: string): T {
    const found = given?.[placeholder];
    if (found === undefined)
      throw validationError(
        `An expression attribute ${kind} is not defined; attribute ${kind}: ${placeholder}`,
      );
    unused.delete(placeholder);
    return found;
  }
  return {
    name: (placeholder) => look(names, placeholder, 'name'),
    value: (placeholder) => look(values, placeholder, 'value'),
    refuseUnused: () => {
      if (unused.size > 0)
        throw validationError(
          `Value provided in ExpressionAttribute… unused in expressions: ${[...unused].join()}`,
        );
    },
  };
}
