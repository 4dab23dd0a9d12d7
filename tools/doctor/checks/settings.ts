import { NEEDS } from '../../../lib/config/needs';
import type { Check, Examined } from '../check';
import { fault, ok, notChecked, warning, type Finding } from '../finding';
import { valueOf } from '../patient';
import { same, type Words } from '../../shared/words';

/** Fewer different characters than this are no random bytes. */
const LEAST_CHARACTERS = 10;

const UNREAD: Words = { en: 'no function could be read', zh: '读不到任何函数' };

/** Whether nothing is known of a stage's environment: a default would be taken for what is deployed. */
function isUnread({ deployed }: Examined): boolean {
  return deployed !== undefined && Object.values(deployed.functions).every((each) => each === undefined);
}

/** Whether a function signs or verifies; one that is not given the variable does so by its default. */
function readsSignType(name: string): boolean {
  return Object.entries(NEEDS).some(
    ([reader, needs]) => reader === name && (needs as readonly string[]).includes('WECHAT_SIGN_TYPE'),
  );
}

function signType(examined: Examined): Finding {
  const subject = same('WECHAT_SIGN_TYPE');
  if (isUnread(examined)) return notChecked(subject, UNREAD);
  const given = Object.entries(examined.deployed?.functions ?? {}).flatMap(([name, each]) =>
    each && readsSignType(name) ? [valueOf({ environment: each.variables }, 'WECHAT_SIGN_TYPE')] : [],
  );
  if (new Set(given).size > 1) {
    const what = { en: 'differs between the functions', zh: '各函数不一致' };
    return fault(subject, what, {
      en: 'deploy all of them: npx serverless deploy',
      zh: '整体部署：npx serverless deploy',
    });
  }
  const value = valueOf(examined, 'WECHAT_SIGN_TYPE');
  if (value === undefined)
    return notChecked(subject, { en: 'it is at fault (see above)', zh: '它有错（见上）' });
  return ok(subject, same(value));
}

function prefix(examined: Examined): Finding {
  const subject = same('OUT_TRADE_NO_PREFIX');
  if (isUnread(examined)) return notChecked(subject, UNREAD);
  const value = valueOf(examined, 'OUT_TRADE_NO_PREFIX');
  if (value === undefined)
    return notChecked(subject, { en: 'it is at fault (see above)', zh: '它有错（见上）' });
  if (value !== '')
    return ok(subject, { en: `every order number begins with ${value}`, zh: `每个订单号都以 ${value} 开头` });
  return ok(subject, {
    en: 'none: well where no other system or stage shares the merchant number',
    zh: '没有：只要没有别的系统或环境共用商户号就行',
  });
}

function sessionSecret({ environment, deployed }: Examined): Finding {
  const subject = same('SESSION_SECRET');
  const value = environment['SESSION_SECRET'];
  if (value === undefined) {
    const why = deployed
      ? { en: 'the secrets of a stage stay in AWS', zh: '环境的密钥只留在 AWS' }
      : { en: 'it is missing (see above)', zh: '缺失（见上）' };
    return notChecked(subject, why);
  }
  const fix = { en: 'openssl rand -hex 32', zh: 'openssl rand -hex 32' };
  const bytes = Buffer.byteLength(value);
  if (bytes < 32)
    return fault(subject, { en: `has ${bytes} bytes, and needs 32`, zh: `只有 ${bytes} 字节，需要 32` }, fix);
  if (new Set(value).size < LEAST_CHARACTERS) {
    return warning(
      subject,
      { en: 'can be guessed: few different characters', zh: '容易猜到：不同的字符太少' },
      fix,
    );
  }
  return ok(subject, { en: `has ${bytes} bytes`, zh: `有 ${bytes} 字节` });
}

/** What would be overlooked in .env: another stage, and names that nobody reads. */
function oddities({ environment, deployed, strangers = [] }: Examined): readonly Finding[] {
  const odd = strangers.map(({ name, nearest }) =>
    warning(
      same(name),
      { en: 'stands in .env, and is no variable of this project', zh: '写在 .env 里，但不是本项目的变量' },
      nearest === undefined
        ? { en: 'see .env.example for the names', zh: '变量名见 .env.example' }
        : { en: `did you mean ${nearest}?`, zh: `是不是想写 ${nearest}？` },
    ),
  );
  if (deployed || environment['STAGE'] === 'local') return odd;
  const what = { en: 'npm start runs the stage local and no other', zh: 'npm start 只运行 local 环境' };
  const fix = { en: 'remove it from .env and from the shell', zh: '从 .env 和 shell 里删掉它' };
  return [...odd, fault(same('STAGE'), what, fix)];
}

/** The settings that are easily overlooked, one by one. */
export const settings: Check = (examined) => [
  ...oddities(examined),
  signType(examined),
  prefix(examined),
  sessionSecret(examined),
];
