import type { Check } from '../check';
import { fault, notChecked, ok, warning, type Finding } from '../finding';
import { isSimulated, type Environment } from '../patient';
import { same, type Words } from '../../shared/words';
import { withWhatWechatSays } from './wechat-says';

/** What WeChat makes as an appsecret. */
const LIKE_AN_APPSECRET = /^[0-9a-f]{32}$/;

const KEY_CURE: Words = {
  en: 'copy the API v2 key from pay.weixin.qq.com → 账户中心 → API安全; the AppSecret comes from mp.weixin.qq.com',
  zh: 'APIv2密钥在 pay.weixin.qq.com → 账户中心 → API安全；AppSecret 在 mp.weixin.qq.com',
};
const SESSION_CURE: Words = {
  en: 'give it random bytes of its own: openssl rand -hex 32',
  zh: '单独生成随机值：openssl rand -hex 32',
};
const BLANKS_CURE: Words = {
  en: 'copy it again, without blanks, quotes and line ends',
  zh: '重新复制，不要带空格、引号和换行',
};

interface Confusion {
  readonly subject: string;
  readonly holds: (environment: Environment) => boolean;
  readonly state: 'error' | 'warning';
  readonly what: Words;
  readonly fix: Words;
}

const KEY = 'WECHAT_MCH_KEY';
const APPSECRET = 'WECHAT_APPSECRET';

/** Whether a value is the same as that of a variable whose name speaks of API v3. */
function isV3Key(environment: Environment): boolean {
  const key = environment[KEY];
  return Object.entries(environment).some(([name, value]) => /V3/i.test(name) && value === key);
}

function hasBlanks(name: string): (environment: Environment) => boolean {
  return (environment) => /[\s'"\u3000\ufeff]/.test(environment[name] ?? '');
}

const BLANKS: Words = { en: 'holds a blank or a quote', zh: '含有空白或引号' };

const CONFUSIONS: readonly Confusion[] = [
  { subject: KEY, holds: hasBlanks(KEY), state: 'error', what: BLANKS, fix: BLANKS_CURE },
  { subject: APPSECRET, holds: hasBlanks(APPSECRET), state: 'error', what: BLANKS, fix: BLANKS_CURE },
  {
    subject: KEY,
    holds: (all) => all[KEY] === all[APPSECRET],
    state: 'error',
    what: {
      en: 'equals WECHAT_APPSECRET, and these are two secrets',
      zh: '与 WECHAT_APPSECRET 相同，而这是两个不同的密钥',
    },
    fix: KEY_CURE,
  },
  {
    subject: KEY,
    holds: (all) =>
      LIKE_AN_APPSECRET.test(all[KEY] ?? '') &&
      all[APPSECRET] !== undefined &&
      !LIKE_AN_APPSECRET.test(all[APPSECRET]),
    state: 'error',
    what: { en: 'and WECHAT_APPSECRET seem to be exchanged', zh: '与 WECHAT_APPSECRET 好像互换了' },
    fix: KEY_CURE,
  },
  {
    subject: KEY,
    holds: (all) => LIKE_AN_APPSECRET.test(all[KEY] ?? ''),
    state: 'warning',
    what: {
      en: 'looks like an AppSecret: 32 hexadecimal digits in small letters',
      zh: '看起来像 AppSecret：32 位小写十六进制',
    },
    fix: KEY_CURE,
  },
  {
    subject: APPSECRET,
    // Beside a key that looks like one the two are exchanged, which has been told.
    holds: (all) => ![APPSECRET, KEY].some((name) => LIKE_AN_APPSECRET.test(all[name] ?? '')),
    state: 'warning',
    what: {
      en: 'does not look like one: WeChat makes 32 hexadecimal digits in small letters',
      zh: '不像 AppSecret：微信生成的是 32 位小写十六进制',
    },
    fix: KEY_CURE,
  },
  {
    subject: KEY,
    holds: isV3Key,
    state: 'error',
    what: { en: 'equals a variable that is named as the API v3 key', zh: '与名为 API v3 密钥的变量相同' },
    fix: { en: 'set an API v2 key of its own (设置APIv2密钥)', zh: '另外设置 APIv2密钥' },
  },
  {
    subject: 'SESSION_SECRET',
    holds: (all) => [all[KEY], all[APPSECRET]].includes(all['SESSION_SECRET']),
    state: 'error',
    what: { en: 'equals a secret of WeChat’s', zh: '与微信的某个密钥相同' },
    fix: SESSION_CURE,
  },
];

/** Whether one secret stands in the place of another. Values are compared, and never shown. */
export function confusedSecrets(environment: Environment): readonly Finding[] {
  const isHere = (name: string): boolean => (environment[name] ?? '') !== '';
  if (![KEY, APPSECRET].every(isHere)) {
    return [notChecked(same(KEY), { en: 'the secrets are not all there', zh: '密钥不全' })];
  }
  const told = new Set<string>();
  const lines: Finding[] = [];
  for (const { subject, holds, state, what, fix } of CONFUSIONS) {
    // The first of a variable's confusions says the most.
    if (told.has(subject) || !isHere(subject) || !holds(environment)) continue;
    told.add(subject);
    const finding = state === 'error' ? fault : warning;
    lines.push(finding(same(subject), what, withWhatWechatSays(subject, fix)));
  }
  if (lines.length > 0) return lines;
  return [ok(same(KEY), { en: 'is not confused with another secret', zh: '没有与别的密钥弄混' })];
}

/** Key and appsecret, where they are on this machine; nobody can see of a key whether it is that of API v2 or v3. */
export const secrets: Check = (examined) => {
  if (examined.deployed) {
    const why = { en: 'the secrets of a stage stay in AWS', zh: '环境的密钥只留在 AWS' };
    const fix = {
      en: 'npm run secret compares them before they are stored; the functions refuse the rest when they start (below)',
      zh: '保存之前由 npm run secret 比较；其余的由函数启动时检查（见下）',
    };
    return [notChecked(same(KEY), why, fix)];
  }
  const lines = confusedSecrets(examined.environment);
  if (isSimulated(examined)) return lines;
  const why = {
    en: 'v2 and v3 keys look the same: only WeChat knows',
    zh: 'v2 与 v3 密钥看不出区别，只有微信知道',
  };
  const fix = { en: 'place an order of one fen', zh: '下一个一分钱的订单试试' };
  return [...lines, notChecked(same(KEY), why, fix)];
};
