import { explainCode } from '../../error-catalogue/catalogue';
import type { Words } from '../../shared/words';

/** The doctor's lines end without a full stop. */
function asLine(en: string, zh: string): Words {
  return { en: en.replace(/\.$/, ''), zh: zh.replace(/。$/, '') };
}

/**
 * What an error means that a function answered, and what to do, as the catalogue of errors says it.
 *
 * @param code of the answer
 * @returns undefined for what is no code of the API
 */
export function apiErrorLine(code: string): { readonly what: Words; readonly fix: Words } | undefined {
  const entry = explainCode(code);
  if (entry === undefined) return undefined;
  const { en, zh } = entry;
  return { what: asLine(en.meaning, zh.meaning), fix: asLine(en.fix, zh.fix) };
}
