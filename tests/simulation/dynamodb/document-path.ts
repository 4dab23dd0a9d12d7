import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Item } from './item';
import type { Tokens } from './expression-tokens';
import type { Placeholders } from './placeholders';
import { notModelled, validationError } from './refusals';
import { isReserved } from './reserved-words';

/** The names that lead to a value, from the attribute down through maps. */
export type Path = readonly [attribute: string, ...inner: string[]];

function segment(tokens: Tokens, placeholders: Placeholders): string {
  const { kind, text } = tokens.peek();
  if (kind !== 'name' && kind !== 'word') throw tokens.unexpected();
  tokens.take();
  if (kind === 'name') return placeholders.name(text);
  if (isReserved(text))
    throw validationError(`Attribute name is a reserved keyword; reserved keyword: ${text}`);
  return text;
}

/** @throws ValidationException where no path comes next, or one with a reserved word */
export function parsePath(tokens: Tokens, placeholders: Placeholders): Path {
  const path: [string, ...string[]] = [segment(tokens, placeholders)];
  while (tokens.symbol('.')) path.push(segment(tokens, placeholders));
  if (tokens.peek().text === '[') throw notModelled('a place in a list ([n]) in a path');
  return path;
}

/** The paths of a ProjectionExpression. */
export function parsePaths(tokens: Tokens, placeholders: Placeholders): Path[] {
  const paths: Path[] = [];
  do {
    const path = parsePath(tokens, placeholders);
    refuseOverlap(paths, path);
    paths.push(path);
  } while (tokens.symbol(','));
  if (tokens.peek().kind !== 'end') throw tokens.unexpected();
  return paths;
}

/** @throws ValidationException where one of the paths leads through the other, or both are the same */
export function refuseOverlap(paths: readonly Path[], path: Path): void {
  const overlaps = paths.some((other) => {
    const shorter = Math.min(path.length, other.length);
    return path.slice(0, shorter).every((name, at) => name === other[at]);
  });
  if (overlaps) throw validationError(`Two document paths overlap with each other; path: ${path.join('.')}`);
}

/** Whether both lead to the same place. */
export function samePath(left: Path, right: Path): boolean {
  return left.length === right.length && left.every((name, at) => name === right[at]);
}

/** A map's own member; a name such as `constructor` is nothing but a name. */
function member(map: Item, name: string): AttributeValue | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

/** What stands at the path, or undefined where it leads nowhere. */
export function readPath(item: Item, [attribute, ...inner]: Path): AttributeValue | undefined {
  return inner.reduce<AttributeValue | undefined>(
    (value, name) => value?.M && member(value.M, name),
    member(item, attribute),
  );
}

/** What is left of an item where only these paths are wanted. */
export function pickPaths(item: Item, paths: readonly Path[]): Item {
  const picked: Record<string, AttributeValue> = {};
  for (const path of paths) {
    const value = readPath(item, path);
    if (value !== undefined) place(picked, path, value);
  }
  return picked;
}

function place(into: Record<string, AttributeValue>, [name, ...inner]: Path, value: AttributeValue): void {
  const [next, ...rest] = inner;
  if (next === undefined) {
    into[name] = value;
    return;
  }
  const map = { ...into[name]?.M };
  place(map, [next, ...rest], value);
  into[name] = { M: map };
}
