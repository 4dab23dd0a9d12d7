import * as v from 'valibot';
import { explain, type Explanation, type Question } from '../../explain/explain';
import { shopSetting } from '../../explain/shop-setting';

const Asked = v.union([
  v.strictObject({ xml: v.string() }),
  v.strictObject({ payParams: v.record(v.string(), v.unknown()) }),
]);

/** What a page asks about; undefined where it asks nothing that can be read. */
export function readQuestion(body: string): Question | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  const asked = v.safeParse(Asked, value);
  if (!asked.success) return undefined;
  return 'xml' in asked.output
    ? { xml: Buffer.from(asked.output.xml, 'utf8') }
    : { payParams: JSON.stringify(asked.output.payParams) };
}

/** Explains with the secrets of the local stage, none of which is in the answer. */
export function explainer(
  environment: Readonly<Record<string, string | undefined>>,
): (question: Question) => Explanation {
  const shop = shopSetting(environment, {});
  return (question) => explain(question, shop);
}
