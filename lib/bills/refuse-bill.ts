import { PayError } from '../errors/errors';

const AGAIN = 'Download it again; if it stays so, its format has changed.';

/**
 * Refuses a bill as a whole.
 *
 * @param detail what is wrong, as one sentence; of the bill's own words nothing but names of columns
 * @param fix what to do, where a new download does not help
 * @throws PayError `wechat_answer_invalid`
 */
export function refuseBill(
  detail: string,
  facts: Readonly<Record<string, string | number>> = {},
  fix = AGAIN,
): never {
  throw new PayError('wechat_answer_invalid', `${detail} Nothing of the bill was used. ${fix}`, {
    facts: { reason: 'bill', ...facts },
  });
}

/** What zlib and csv-parse throw says that the bill is not whole; all else keeps its own words. */
export function asRefusal(error: unknown): unknown {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  const isCutShort = typeof code === 'string' && (/^Z_/.test(code) || /^CSV_/.test(code));
  if (!isCutShort || error instanceof PayError) return error;
  return new PayError(
    'wechat_answer_invalid',
    'The bill is cut short or damaged. Nothing of it was used. Download it again.',
    { facts: { reason: code, errorName: typeof name === 'string' ? name : '' } },
  );
}
