import * as v from 'valibot';
import { explain, type Question } from '../../explain/explain';
import { withoutSecrets } from '../../explain/mask';
import { shopSetting } from '../../explain/shop-setting';
import type { PageExplanation } from '../explaining';

const MOST_OF_A_KEY = 256;
const KEY = v.optional(v.pipe(v.string(), v.maxLength(MOST_OF_A_KEY)));

const Asked = v.union([
  v.strictObject({ xml: v.string(), key: KEY }),
  v.strictObject({ payParams: v.record(v.string(), v.unknown()), key: KEY }),
]);

/** What a page asks about, and the API v2 key to explain it with, where that is not the stage's. */
export type PageQuestion = Question & { readonly key?: string };

/** What a page asks about; undefined where it asks nothing that can be read. */
export function readQuestion(body: string): PageQuestion | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  const asked = v.safeParse(Asked, value);
  if (!asked.success) return undefined;
  const { key = '' } = asked.output;
  const given = key === '' ? {} : { key };
  return 'xml' in asked.output
    ? { xml: Buffer.from(asked.output.xml, 'utf8'), ...given }
    : { payParams: JSON.stringify(asked.output.payParams), ...given };
}

/** A key has 32 characters: of a much shorter text, four would be too many. */
const LEAST_TO_SHOW = 16;

/**
 * Explains with the secrets of the local stage, none of which is in the answer. A key that comes with the question takes
 * the place of the stage's for this one answer; it is neither kept nor logged.
 */
export function explainer(
  environment: Readonly<Record<string, string | undefined>>,
): (question: PageQuestion) => PageExplanation {
  const shop = shopSetting(environment, {});
  return ({ key: given, ...question }) => {
    const used = given ?? shop.key;
    const explanation = explain(question, { ...shop, key: used });
    return {
      // The stage's own key is a secret also where it was not used.
      ...withoutSecrets(explanation, [shop.key]),
      key: {
        source: given === undefined ? 'stage' : 'given',
        lastFour: used.length < LEAST_TO_SHOW ? '' : used.slice(-4),
      },
    };
  };
}
