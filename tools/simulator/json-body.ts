import type { AppContext } from './wire';
import { readBody } from './read-body';

/** A body on the client's side is not what it should be; the message says how. */
export class BodyError extends Error {}

const limit = 64 * 1024;

/**
 * Reads a JSON object; an empty body is an empty object.
 * @throws BodyError
 */
export async function readJson(c: AppContext): Promise<Readonly<Record<string, unknown>>> {
  const body = await readBody(c.req.raw, limit);
  if (!body) throw new BodyError(`the body has more than ${limit} bytes`);
  if (body.length === 0) return {};
  const value = parse(body.toString('utf8'));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BodyError('the body must be a JSON object');
  }
  return { ...value };
}

/**
 * A text of 1 to 64 characters, or the fallback when it is absent.
 * @throws BodyError
 */
export function textOr(fallback: string, name: string, value: unknown): string {
  if (value === undefined) return fallback;
  if (typeof value === 'string' && value.length > 0 && value.length <= 64) return value;
  throw new BodyError(`${name} must be a text of 1 to 64 characters`);
}

/**
 * A number within bounds, or undefined when it is absent.
 * @throws BodyError
 */
export function numberWithin(min: number, max: number, name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && value >= min && value <= max) return value;
  throw new BodyError(`${name} must be a number from ${min} to ${max}`);
}

/**
 * One of a few texts, or undefined when it is absent.
 * @throws BodyError
 */
export function oneOf<T extends string>(choices: readonly T[], name: string, value: unknown): T | undefined {
  if (value === undefined) return undefined;
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new BodyError(`${name} must be one of ${choices.join(', ')}`);
  return chosen;
}

/**
 * True or false; an absent value is false.
 * @throws BodyError
 */
export function flag(name: string, value: unknown): boolean {
  if (value === undefined || typeof value === 'boolean') return value ?? false;
  throw new BodyError(`${name} must be true or false`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BodyError('the body is not JSON');
  }
}
