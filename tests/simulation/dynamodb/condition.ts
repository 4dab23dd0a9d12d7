import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { compareValues, typeOf } from './attribute-value';
import { parsePath, samePath, type Path } from './document-path';
import type { Tokens } from './expression-tokens';
import type { Placeholders } from './placeholders';
import { validationError } from './refusals';

/** What a condition compares: a place in the item, a value of the request, or the size of either. */
export type Operand =
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'value'; readonly value: AttributeValue }
  | { readonly kind: 'size'; readonly of: Operand };

const COMPARISONS = ['=', '<>', '<', '<=', '>', '>='] as const;
const TYPES = ['S', 'N', 'B', 'BOOL', 'NULL', 'L', 'M', 'SS', 'NS', 'BS'];
const MOST_IN = 100;

/** One of DynamoDB's six. */
export type Comparison = (typeof COMPARISONS)[number];

/** A condition as it was understood: every placeholder is filled in. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly condition: Condition }
  | {
      readonly kind: 'compare';
      readonly comparison: Comparison;
      readonly left: Operand;
      readonly right: Operand;
    }
  | { readonly kind: 'between'; readonly operand: Operand; readonly low: Operand; readonly high: Operand }
  | { readonly kind: 'in'; readonly operand: Operand; readonly list: readonly Operand[] }
  | { readonly kind: 'exists'; readonly path: Path }
  | { readonly kind: 'type'; readonly path: Path; readonly type: string }
  | {
      readonly kind: 'begins_with' | 'contains';
      readonly operand: Operand;
      readonly part: Operand;
    };

interface Reading {
  readonly tokens: Tokens;
  readonly placeholders: Placeholders;
  /** The conditions that stood in parentheses of their own: a second pair around one is refused. */
  readonly wrapped: WeakSet<Condition>;
}

/** @throws ValidationException wherever DynamoDB refuses the expression before it looks at an item */
export function parseCondition(tokens: Tokens, placeholders: Placeholders): Condition {
  const condition = alternatives({ tokens, placeholders, wrapped: new WeakSet() });
  if (tokens.peek().kind !== 'end') throw tokens.unexpected();
  return condition;
}

function pathsOfOperand(operand: Operand): Path[] {
  if (operand.kind === 'path') return [operand.path];
  return operand.kind === 'size' ? pathsOfOperand(operand.of) : [];
}

/** Every path that a condition speaks of. */
export function pathsOf(condition: Condition): Path[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return [...pathsOf(condition.left), ...pathsOf(condition.right)];
    case 'not':
      return pathsOf(condition.condition);
    case 'exists':
    case 'type':
      return [condition.path];
    case 'compare':
      return [condition.left, condition.right].flatMap(pathsOfOperand);
    case 'between':
      return [condition.operand, condition.low, condition.high].flatMap(pathsOfOperand);
    case 'in':
      return [condition.operand, ...condition.list].flatMap(pathsOfOperand);
    case 'begins_with':
    case 'contains':
      return [condition.operand, condition.part].flatMap(pathsOfOperand);
  }
}

function alternatives(reading: Reading): Condition {
  let left = conjunction(reading);
  while (reading.tokens.keyword('OR')) left = { kind: 'or', left, right: conjunction(reading) };
  return left;
}

function conjunction(reading: Reading): Condition {
  let left = negation(reading);
  while (reading.tokens.keyword('AND')) left = { kind: 'and', left, right: negation(reading) };
  return left;
}

function negation(reading: Reading): Condition {
  return reading.tokens.keyword('NOT') ? { kind: 'not', condition: negation(reading) } : parentheses(reading);
}

function parentheses(reading: Reading): Condition {
  if (!reading.tokens.symbol('(')) return clause(reading);
  const condition = alternatives(reading);
  reading.tokens.expect(')');
  if (reading.wrapped.has(condition)) throw validationError('The expression has redundant parentheses;');
  reading.wrapped.add(condition);
  return condition;
}

function clause(reading: Reading): Condition {
  const { tokens } = reading;
  const isCall = tokens.peek().kind === 'word' && tokens.peek(1).text === '(';
  if (isCall && tokens.peek().text !== 'size') return call(reading);
  const left = operand(reading);
  if (tokens.keyword('BETWEEN')) return between(reading, left);
  if (tokens.keyword('IN')) return membership(reading, left);
  const comparison = COMPARISONS.find((symbol) => tokens.symbol(symbol));
  if (comparison === undefined) throw tokens.unexpected();
  const right = operand(reading);
  refuseSame(comparison, left, right);
  if (comparison !== '=' && comparison !== '<>') refuseUnordered(comparison, [left, right]);
  return { kind: 'compare', comparison, left, right };
}

function operand(reading: Reading): Operand {
  const { tokens, placeholders } = reading;
  if (tokens.peek().kind === 'value') {
    return { kind: 'value', value: placeholders.value(tokens.take().text) };
  }
  if (tokens.peek().text === 'size' && tokens.peek(1).text === '(') {
    tokens.take();
    const [of] = operands(reading, 'size', 1);
    refuseType('size', of, ['N', 'BOOL', 'NULL']);
    return { kind: 'size', of };
  }
  return { kind: 'path', path: parsePath(tokens, placeholders) };
}

function between(reading: Reading, left: Operand): Condition {
  const low = operand(reading);
  if (!reading.tokens.keyword('AND')) throw reading.tokens.unexpected();
  const high = operand(reading);
  for (const bound of [low, high]) refuseSame('BETWEEN', left, bound);
  refuseUnordered('BETWEEN', [left, low, high]);
  if (low.kind === 'value' && high.kind === 'value') {
    if ((compareValues(low.value, high.value) ?? 1) > 0)
      throw validationError(
        'The BETWEEN operator requires upper bound to be greater than or equal to lower bound, of one type',
      );
  }
  return { kind: 'between', operand: left, low, high };
}

function membership(reading: Reading, left: Operand): Condition {
  const { tokens } = reading;
  const list: Operand[] = [];
  tokens.expect('(');
  do list.push(operand(reading));
  while (tokens.symbol(','));
  tokens.expect(')');
  for (const one of list) refuseSame('IN', left, one);
  if (list.length > MOST_IN) throw validationError('The IN operator is provided with too many operands');
  return { kind: 'in', operand: left, list };
}

/** Exactly as many operands as the function takes, in their parentheses. */
function operands(reading: Reading, name: string, count: 1): [Operand];
function operands(reading: Reading, name: string, count: 2): [Operand, Operand];
function operands(reading: Reading, name: string, count: number): Operand[] {
  const { tokens } = reading;
  tokens.expect('(');
  const list: Operand[] = [];
  do list.push(operand(reading));
  while (tokens.symbol(','));
  tokens.expect(')');
  if (list.length !== count)
    throw validationError(`Incorrect number of operands for operator or function: ${name}, ${list.length}`);
  return list;
}

function call(reading: Reading): Condition {
  const name = reading.tokens.take().text;
  switch (name) {
    case 'attribute_exists':
      return { kind: 'exists', path: onlyPath(reading, name) };
    case 'attribute_not_exists':
      return { kind: 'not', condition: { kind: 'exists', path: onlyPath(reading, name) } };
    case 'attribute_type':
      return attributeType(reading, name);
    case 'begins_with':
    case 'contains': {
      const [left, part] = operands(reading, name, 2);
      refuseSame(name, left, part);
      if (name === 'begins_with') for (const one of [left, part]) refuseType(name, one, notBeginning);
      return { kind: name, operand: left, part };
    }
    default:
      throw validationError(`Invalid function name; function: ${name}`);
  }
}

const notBeginning = TYPES.filter((type) => type !== 'S' && type !== 'B');
const unordered = TYPES.filter((type) => !['S', 'N', 'B'].includes(type));

function pathOf(name: string, one: Operand): Path {
  if (one.kind !== 'path') throw validationError(`Operator or function requires a document path: ${name}`);
  return one.path;
}

function onlyPath(reading: Reading, name: string): Path {
  return pathOf(name, operands(reading, name, 1)[0]);
}

function attributeType(reading: Reading, name: string): Condition {
  const [left, wanted] = operands(reading, name, 2);
  const type = wanted.kind === 'value' ? wanted.value.S : undefined;
  if (type === undefined || !TYPES.includes(type))
    throw validationError(`Invalid attribute type name found; operator or function: ${name}`);
  return { kind: 'type', path: pathOf(name, left), type };
}

function refuseType(name: string, one: Operand, types: readonly string[]): void {
  const type = one.kind === 'value' ? typeOf(one.value) : undefined;
  if (type !== undefined && types.includes(type))
    throw validationError(`Incorrect operand type for operator or function: ${name}, operand type: ${type}`);
}

function refuseUnordered(name: string, list: readonly Operand[]): void {
  for (const one of list) refuseType(name, one, unordered);
}

function refuseSame(name: string, left: Operand, right: Operand): void {
  if (left.kind === 'path' && right.kind === 'path' && samePath(left.path, right.path))
    throw validationError(`The first operand must be distinct from the remaining operands: ${name}`);
}
