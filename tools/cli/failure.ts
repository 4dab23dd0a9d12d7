import { WordedError } from '../shared/worded-error';
import type { Words } from '../shared/words';

/** A field of the input at fault, and its fix. */
export interface Fault {
  readonly field: string;
  readonly detail: Words | string;
}

/**
 * How a command ends: 0, done as asked; 1, it was refused or went wrong, or what was compared differs; 2, the command
 * line is not right, and nothing was tried.
 */
export type ExitCode = 0 | 1 | 2;

/** Why a command did not do what it was asked. The text names the field and the fix; no secret is in it. */
export class Failure extends WordedError {
  override readonly name = 'Failure';
  /** The error's stable code: one of lib/errors/errors.ts where a function answered it. */
  readonly code: string;
  readonly exitCode: ExitCode;
  readonly faults: readonly Fault[];

  constructor(
    code: string,
    text: Words | string,
    more: { readonly exitCode?: ExitCode; readonly faults?: readonly Fault[]; readonly cause?: unknown } = {},
  ) {
    super(text, { cause: more.cause });
    this.code = code;
    this.exitCode = more.exitCode ?? 1;
    this.faults = more.faults ?? [];
  }
}

/** A failure of the command line itself: exit code 2, and nothing was tried. */
export function misused(field: string, { en, zh }: Words): Failure {
  return new Failure(
    'command_line_invalid',
    { en: `${field}: ${en}`, zh: `${field}：${zh}` },
    { exitCode: 2, faults: [{ field, detail: { en, zh } }] },
  );
}

/** Of a command whose result has been reported, and is not well: exit code 1, with nothing more to say. */
export function reported(): Failure {
  return new Failure('reported', '');
}
