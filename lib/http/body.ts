import * as v from 'valibot';
import { PayError, type FieldFault } from '../errors/errors';
import { fieldsInvalid } from './field-faults';
import type { HttpRequest } from './request';

/** The largest body of a mini program's request, in bytes. */
const MAX_BODY_BYTES = 16 * 1024;

/** A request's fields before they are checked. A form has nothing but strings. */
interface RawFields {
  readonly kind: 'json' | 'form';
  readonly fields: Readonly<Record<string, unknown>>;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readJson(text: string): RawFields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PayError('request_malformed', 'The body is not JSON. Send an object, such as {"sku": "…"}.');
  }
  if (isRecord(value)) return { kind: 'json', fields: value };
  throw new PayError(
    'request_malformed',
    'The body is JSON but not an object. Send an object, such as {"sku": "…"}.',
  );
}

function readForm(text: string): RawFields {
  const pairs = [...new URLSearchParams(text)];
  const fields = Object.fromEntries(pairs);
  if (Object.keys(fields).length < pairs.length) {
    throw new PayError('request_malformed', 'A field of the form stands twice. Send each once.');
  }
  return { kind: 'form', fields };
}

function readRaw(request: HttpRequest): RawFields {
  if (request.body.byteLength > MAX_BODY_BYTES) {
    throw new PayError('request_too_large', `Send at most ${MAX_BODY_BYTES} bytes.`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(request.body);
  } catch {
    throw new PayError('request_malformed', 'The body is not valid UTF-8.');
  }
  const mediaType = (request.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (mediaType === 'application/json') return readJson(text);
  if (mediaType === 'application/x-www-form-urlencoded') return readForm(text);
  throw new PayError('content_type_unsupported');
}

/** What is told of a number that JSON sends in quotes, before what the field wants. */
const NOT_A_TEXT = 'Send a number, not a text: 520, and not "520".';

/** A whole number. In a form it is written in decimal digits and nothing else; in JSON it is a number. */
export function wholeNumber(least: number, most: number, fix: string) {
  return v.pipe(v.number(fix), v.integer(fix), v.minValue(least, fix), v.maxValue(most, fix));
}

/** `out_trade_no` as the wire spells it, where this API's field is `outTradeNo`. */
function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A field that there is not, and the one that may be meant: a misspelled one would silently do nothing. */
function unknownField(field: string, known: readonly string[]): FieldFault {
  const meant = camelCase(field);
  if (known.includes(meant)) return { field, detail: `There is no such field; did you mean ${meant}?` };
  return { field, detail: `There is no such field. This request takes ${known.join(', ')}.` };
}

/**
 * Reads and checks the fields of a request: JSON or a form by its content type. A field that the schema does not know
 * is refused.
 *
 * @param numbers the fields that are whole numbers, which a form writes as digits
 * @throws PayError that names each field at fault and its fix
 */
export function readFields<const TEntries extends v.ObjectEntries>(
  request: HttpRequest,
  schema: v.ObjectSchema<TEntries, undefined>,
  numbers: readonly string[] = [],
): v.InferOutput<v.ObjectSchema<TEntries, undefined>> {
  const { kind, fields } = readRaw(request);
  const known = Object.keys(schema.entries);
  const typed = Object.fromEntries(
    known.map((name) => {
      const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const isNumber =
        kind === 'form' && numbers.includes(name) && /^(?:0|[1-9]\d{0,14})$/.test(String(value));
      // A field that is absent is checked as undefined, so that its own fix is told.
      return [name, isNumber ? Number(value) : value];
    }),
  );
  const result = v.safeParse(schema, typed);
  const unknown = Object.keys(fields).filter((name) => !known.includes(name));
  if (result.success && unknown.length === 0) return result.output;
  const faults = new Map(unknown.map((name) => [name, unknownField(name, known)]));
  for (const issue of result.issues ?? []) {
    const field = v.getDotPath(issue) ?? '';
    const isText = kind === 'json' && numbers.includes(field) && typeof issue.input === 'string';
    const detail = isText ? `${NOT_A_TEXT} ${issue.message}` : issue.message;
    if (!faults.has(field)) faults.set(field, { field, detail });
  }
  throw fieldsInvalid(faults.values());
}
