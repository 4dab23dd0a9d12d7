import * as v from 'valibot';
import { readFields } from './body';
import type { HttpRequest } from './request';

const CURE = 'Send the code of wx.login: a text of 1 to 128 characters.';

/** A lone surrogate cannot be percent-encoded. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

const loginSchema = v.object({
  code: v.pipe(v.string(CURE), v.minLength(1, CURE), v.maxLength(128, CURE), v.check(isWellFormed, CURE)),
});

/**
 * The login code that a mini program sends.
 *
 * @throws PayError that names the field and the fix
 */
export function readLoginRequest(request: HttpRequest): string {
  return readFields(request, loginSchema).code;
}
