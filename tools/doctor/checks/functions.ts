import { NEEDS, type FunctionName } from '../../../lib/config/needs';
import { VARIABLES, type VariableName } from '../../../lib/config/variables';
import * as v from 'valibot';
import type { Check } from '../check';
import { fault, ok, warning, type Finding } from '../finding';
import type { DeployedFunction } from '../cloud';
import { same, type Words } from '../../shared/words';

const DEPLOY: Words = {
  en: 'deploy this version: npx serverless deploy',
  zh: '部署本版本：npx serverless deploy',
};

/** Set by the runtime and the AWS SDK, or by a person who looks for a fault. */
const NOT_OURS = /^(?:AWS_|NODE_|POWERTOOLS_)/;

/**
 * Names that a function should be given and is not, and names that it should not be.
 *
 * @param name the function, as in serverless.yml
 */
export function misplaced(
  name: FunctionName,
  given: readonly string[],
): readonly [lacks: string[], extra: string[]] {
  const needs: readonly VariableName[] = NEEDS[name];
  const lacks = needs.filter(
    (each) => !given.includes(each) && !v.safeParse(VARIABLES[each], undefined).success,
  );
  const extra = given.filter((each) => !(needs as readonly string[]).includes(each) && !NOT_OURS.test(each));
  return [lacks, extra];
}

/** The line about a deployed function. */
export function judgeFunction(name: string, found: DeployedFunction | undefined): Finding {
  const subject = same(name);
  if (found === undefined) return fault(subject, { en: 'does not exist', zh: '不存在' }, DEPLOY);
  const { state, lastUpdate, variables } = found;
  if (state !== 'Active' || lastUpdate === 'Failed') {
    const is = `State ${state}, LastUpdateStatus ${lastUpdate}`;
    // A function that nobody called for weeks is put to sleep, and woken by its next call.
    if (state === 'Inactive' || state === 'Pending') {
      return warning(subject, same(is), { en: 'call it once, and look again', zh: '调用一次再看' });
    }
    return fault(subject, same(is), DEPLOY);
  }
  const [lacks, extra] = name in NEEDS ? misplaced(name as FunctionName, Object.keys(variables)) : [[], []];
  if (lacks.length > 0) {
    return fault(subject, { en: `lacks ${lacks.join(', ')}`, zh: `缺少 ${lacks.join('、')}` }, DEPLOY);
  }
  if (extra.length > 0) {
    const what = {
      en: `is given what it does not read: ${extra.join(', ')}`,
      zh: `多给了它不读的变量：${extra.join('、')}`,
    };
    return warning(subject, what, {
      en: 'another version is deployed, or somebody set it by hand; deploy again',
      zh: '部署的是另一个版本，或者有人手工设置过；重新部署',
    });
  }
  const count = Object.keys(variables).length;
  return ok(subject, { en: `active, with its ${count} variables`, zh: `运行中，${count} 个变量齐全` });
}

/** The functions of a deployed stage. */
export const functions: Check = ({ deployed, template }) =>
  deployed?.stack ? template.functions.map((name) => judgeFunction(name, deployed.functions[name])) : [];
