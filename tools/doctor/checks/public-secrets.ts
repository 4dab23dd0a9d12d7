import { parseEnv } from 'node:util';
import type { Check } from '../check';
import { fault, ok, notChecked } from '../finding';
import { isSimulated } from '../patient';
import { SECRETS } from '../secrets';
import { same, type Words } from '../../shared/words';

const SUBJECT: Words = { en: 'example secrets', zh: '示例密钥' };

/** The secrets of .env.example, which everybody knows: well with the simulator, and nowhere else. */
export const publicSecrets: Check = async (examined, { read }) => {
  const { environment, deployed } = examined;
  if (deployed) {
    const why = { en: 'the secrets of a stage stay in AWS', zh: '环境的密钥只留在 AWS' };
    return [
      notChecked(SUBJECT, why, {
        en: 'its functions do not start with them (below)',
        zh: '用了它们函数就不会启动（见下）',
      }),
    ];
  }
  if (isSimulated(examined) && environment['STAGE'] === 'local') {
    return [ok(SUBJECT, { en: 'may be used: WeChat is the simulator', zh: '可以使用：微信是模拟器' })];
  }
  const examples = parseEnv(Buffer.from(await read('.env.example')).toString('utf8'));
  const used = SECRETS.filter(
    (name) => environment[name] !== undefined && environment[name] === examples[name],
  );
  if (used.length === 0) return [ok(SUBJECT, { en: 'are not used', zh: '没有使用' })];
  return used.map((name) =>
    fault(
      same(name),
      { en: 'is that of .env.example, which everybody knows', zh: '是 .env.example 里人人都知道的值' },
      { en: 'give your own in .env', zh: '在 .env 里给出你自己的' },
    ),
  );
};
