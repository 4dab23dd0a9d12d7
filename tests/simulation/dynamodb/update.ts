import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { typeOf } from './attribute-value';
import { parsePath, refuseOverlap, samePath, type Path } from './document-path';
import type { Tokens } from './expression-tokens';
import type { Placeholders } from './placeholders';
import { notModelled, validationError } from './refusals';

/** What SET may write. */
export type NewValue =
  | { readonly kind: 'value'; readonly value: AttributeValue }
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'if_not_exists'; readonly path: Path; readonly otherwise: NewValue }
  | { readonly kind: '+' | '-'; readonly left: NewValue; readonly right: NewValue };

/** An UpdateExpression as it was understood. */
export interface Update {
  readonly set: readonly { readonly path: Path; readonly to: NewValue }[];
  readonly remove: readonly Path[];
}

interface Reading {
  readonly tokens: Tokens;
  readonly placeholders: Placeholders;
}

/** @throws ValidationException wherever DynamoDB refuses the expression before it looks at an item */
export function parseUpdate(tokens: Tokens, placeholders: Placeholders): Update {
  const reading = { tokens, placeholders };
  const set: { path: Path; to: NewValue }[] = [];
  const remove: Path[] = [];
  const seen = new Set<string>();
  while (tokens.peek().kind !== 'end') {
    const section = tokens.peek().text.toUpperCase();
    if (seen.has(section)) throw validationError(`The "${section}" section can only be used once`);
    seen.add(section);
    if (tokens.keyword('SET')) set.push(...listed(tokens, () => assignment(reading)));
    else if (tokens.keyword('REMOVE')) remove.push(...listed(tokens, () => parsePath(tokens, placeholders)));
    else if (section === 'ADD' || section === 'DELETE')
      throw notModelled(`${section} in an UpdateExpression`);
    else throw tokens.unexpected();
  }
  const before: Path[] = [];
  for (const path of [...set.map((one) => one.path), ...remove]) {
    refuseOverlap(before, path);
    before.push(path);
  }
  return { set, remove };
}

/** Every path that the update writes or removes. */
export function touchedPaths({ set, remove }: Update): Path[] {
  return [...set.map(({ path }) => path), ...remove];
}

function listed<T>(tokens: Tokens, one: () => T): T[] {
  const list = [one()];
  while (tokens.symbol(',')) list.push(one());
  return list;
}

function assignment(reading: Reading): { path: Path; to: NewValue } {
  const path = parsePath(reading.tokens, reading.placeholders);
  reading.tokens.expect('=');
  return { path, to: newValue(reading) };
}

function newValue(reading: Reading): NewValue {
  const left = operand(reading);
  const sign = (['+', '-'] as const).find((symbol) => reading.tokens.symbol(symbol));
  if (sign === undefined) return left;
  const right = operand(reading);
  for (const one of [left, right]) refuseLiteralNonNumber(sign, one);
  return { kind: sign, left, right };
}

function operand({ tokens, placeholders }: Reading): NewValue {
  if (tokens.peek().kind === 'value') {
    return { kind: 'value', value: placeholders.value(tokens.take().text) };
  }
  if (tokens.peek().kind === 'word' && tokens.peek(1).text === '(') {
    return ifNotExists({ tokens, placeholders });
  }
  return { kind: 'path', path: parsePath(tokens, placeholders) };
}

function ifNotExists({ tokens, placeholders }: Reading): NewValue {
  const name = tokens.take().text;
  if (name === 'list_append') throw notModelled('list_append');
  if (name !== 'if_not_exists') throw validationError(`Invalid function name; function: ${name}`);
  tokens.expect('(');
  const first = operand({ tokens, placeholders });
  tokens.expect(',');
  const otherwise = operand({ tokens, placeholders });
  tokens.expect(')');
  if (first.kind !== 'path')
    throw validationError(
      'Operator or function requires a document path; operator or function: if_not_exists',
    );
  if (otherwise.kind === 'path' && samePath(first.path, otherwise.path))
    throw validationError('The first operand must be distinct from the remaining operands: if_not_exists');
  return { kind: 'if_not_exists', path: first.path, otherwise };
}

function refuseLiteralNonNumber(sign: string, one: NewValue): void {
  if (one.kind === 'value' && one.value.N === undefined)
    throw validationError(
      `Incorrect operand type for operator or function: ${sign}, operand type: ${typeOf(one.value)}`,
    );
}
