import { API_ERRORS as EN } from '../../lib/errors/texts';
import { API_ERRORS as ZH } from '../error-catalogue/zh';
import type { Words } from '../shared/words';

/**
 * An error that a function answered. The function speaks English; in Chinese the catalogue says what the code means, and
 * the fix, unless the function's own detail says more.
 *
 * @param code one of lib/errors/errors.ts, or one that this version does not know
 */
export function answeredWords(code: string, detail: string): Words {
  const en = `${code}: ${detail}`;
  if (!(code in ZH)) return { en, zh: en };
  const known = code as keyof typeof ZH;
  const { meaning, fix } = ZH[known];
  return { en, zh: `${code}：${meaning}${detail === EN[known].fix ? fix : detail}` };
}
