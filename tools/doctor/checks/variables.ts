import * as v from 'valibot';
import { readConfig, type Reader } from '../../../lib/config/config';
import { NEEDS } from '../../../lib/config/needs';
import { VARIABLES, type VariableName } from '../../../lib/config/variables';
import { ConfigError } from '../../../lib/config/rules';
import type { Check, Examined } from '../check';
import { fault, ok, notChecked, type Finding } from '../finding';
import type { Environment } from '../patient';
import { SECRETS } from '../secrets';
import { SOUND_VALUES } from '../sound-values';
import { same, type Words } from '../../shared/words';
import { VARIABLE_FIXES } from './variable-fixes';
import { withWhatWechatSays } from './wechat-says';

/** What lib/config refuses of one variable. */
interface Refusal {
  readonly name: VariableName;
  /** Its own sentence: the fix in English. No value is in it. */
  readonly detail: string;
}

/**
 * Everything that lib/config would refuse of what one function is given: after each refusal the variable gets a sound
 * value and is read again, so that the second fault is told as well as the first.
 */
export function refusalsOf(reader: Reader, environment: Environment): readonly Refusal[] {
  const refusals: Refusal[] = [];
  let tried: Environment = environment;
  for (;;) {
    try {
      readConfig(reader, tried);
      return refusals;
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      const at = error.message.indexOf(': ');
      const name = error.message.slice(0, at) as VariableName;
      if (refusals.some((each) => each.name === name)) return refusals;
      refusals.push({ name, detail: error.message.slice(at + 2).replace(/\.$/, '') });
      tried = { ...tried, [name]: SOUND_VALUES[name] };
    }
  }
}

/** What a function of a stage is given, with sound values in the place of the secrets that stay there. */
function withSoundSecrets(environment: Environment): Environment {
  const hidden = SECRETS.filter((name) => name in environment && environment[name] === undefined);
  return { ...environment, ...Object.fromEntries(hidden.map((name) => [name, SOUND_VALUES[name]])) };
}

/** Each function, and what it is given; locally all are given the same. */
function environmentsOf({
  environment,
  deployed,
  template,
}: Examined): readonly (readonly [Reader, Environment])[] {
  const readers = template.functions.filter((name): name is Reader => name in NEEDS);
  if (!deployed) return [...readers, 'npm start' as const].map((reader) => [reader, environment]);
  return readers.flatMap((reader) => {
    const variables = deployed.functions[reader]?.variables;
    return variables ? [[reader, withSoundSecrets(variables)] as const] : [];
  });
}

/** What is wrong with a variable, in both languages. */
function wordsOf({ name, detail }: Refusal, value: string | undefined): readonly [what: Words, fix: Words] {
  const fix: Words = {
    en: detail.replace(/^it is (?:missing|blank[^;]*); ?/, ''),
    zh: VARIABLE_FIXES[name],
  };
  if (value === undefined) return [{ en: 'is missing', zh: '缺失' }, fix];
  if (value.trim() === '')
    return [
      { en: 'is blank', zh: '是空的' },
      { en: 'give it a value or remove it', zh: fix.zh },
    ];
  if (!v.safeParse(VARIABLES[name], value).success) {
    return [{ en: 'is not well-formed', zh: '格式不对' }, fix];
  }
  return [
    { en: 'is refused', zh: '被拒绝' },
    { en: detail, zh: `${fix.zh}（${detail}）` },
  ];
}

/** Every variable as every function reads it, by lib/config's own refusals. */
export const variables: Check = (examined) => {
  const environments = environmentsOf(examined);
  const subject: Words = { en: 'variables', zh: '环境变量' };
  if (environments.length === 0) {
    return [notChecked(subject, { en: 'no function could be read', zh: '读不到任何函数' })];
  }
  const refused = new Map<VariableName, { refusal: Refusal; value: string | undefined; readers: Reader[] }>();
  for (const [reader, environment] of environments) {
    for (const refusal of refusalsOf(reader, environment)) {
      const known = refused.get(refusal.name);
      if (known) known.readers.push(reader);
      else refused.set(refusal.name, { refusal, value: environment[refusal.name], readers: [reader] });
    }
  }
  if (refused.size === 0) {
    const count = environments.filter(([reader]) => reader !== 'npm start').length;
    return [
      ok(subject, {
        en: `those of ${count} functions are present and well-formed`,
        zh: `${count} 个函数的变量都在，格式正确`,
      }),
    ];
  }
  return [...refused.values()].map(({ refusal, value, readers }): Finding => {
    const [what, fix] = wordsOf(refusal, value);
    const list = readers.filter((each) => each !== 'npm start').join(', ');
    const forWhom: Words = list === '' ? same('') : { en: ` (${list})`, zh: `（${list}）` };
    const told = { en: what.en + forWhom.en, zh: what.zh + forWhom.zh };
    return fault(same(refusal.name), told, withWhatWechatSays(refusal.name, fix));
  });
};
