import * as v from 'valibot';
import type { FieldFault } from '../errors/errors';
import { fieldsInvalid } from './field-faults';
import type { HttpRequest } from './request';

const LIMIT = 'Send a whole number from 1 to 50, or leave it out for 20.';
const CURSOR = 'Send the cursor of the page before, or leave it out for the first page.';

const listSchema = v.object({
  limit: v.pipe(
    v.optional(v.pipe(v.string(LIMIT), v.regex(/^(?:[1-9]|[1-4]\d|50)$/, LIMIT)), '20'),
    v.transform(Number),
  ),
  cursor: v.optional(v.pipe(v.string(CURSOR), v.minLength(1, CURSOR), v.maxLength(2048, CURSOR))),
});

/** Which page of their orders a payer asks for. */
export interface OrderListRequest {
  readonly limit: number;
  readonly cursor?: string;
}

/**
 * The page that a mini program asks for, from the query of the address.
 *
 * @throws PayError `field_invalid` with every parameter at fault and its fix
 */
export function readOrderListRequest(request: HttpRequest): OrderListRequest {
  const known = Object.keys(listSchema.entries);
  const result = v.safeParse(listSchema, request.query);
  const faults: FieldFault[] = Object.keys(request.query)
    .filter((name) => !known.includes(name))
    .map((field) => ({
      field,
      detail: `There is no such parameter. This request takes ${known.join(', ')}.`,
    }));
  for (const issue of result.issues ?? []) {
    faults.push({ field: v.getDotPath(issue) ?? '', detail: issue.message });
  }
  if (faults.length > 0) throw fieldsInvalid(faults);
  const { limit, cursor } = v.parse(listSchema, request.query);
  return { limit, ...(cursor !== undefined && { cursor }) };
}
