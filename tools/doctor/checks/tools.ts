import type { Check } from '../check';
import { ok, warning } from '../finding';
import { same, type Words } from '../../shared/words';

interface Tool {
  readonly command: string;
  readonly args: readonly string[];
  readonly needed: 'always' | 'to deploy' | 'seldom';
  readonly purpose: Words;
  readonly fix: Words;
}

const TOOLS: readonly Tool[] = [
  {
    command: 'npm',
    args: ['--version'],
    needed: 'always',
    purpose: { en: 'runs everything', zh: '一切命令都靠它' },
    fix: { en: 'it comes with Node: https://nodejs.org', zh: '它随 Node 一起安装：https://nodejs.org' },
  },
  {
    command: 'openssl',
    args: ['version'],
    needed: 'to deploy',
    purpose: { en: 'makes SESSION_SECRET, converts a .p12', zh: '用来生成 SESSION_SECRET、转换 .p12 证书' },
    fix: { en: 'install openssl by your system’s packages', zh: '用系统的软件包安装 openssl' },
  },
  {
    command: 'aws',
    args: ['--version'],
    needed: 'to deploy',
    purpose: { en: 'stores the secret of a stage', zh: '用来保存一个环境的密钥' },
    fix: {
      en: 'install the AWS CLI: https://aws.amazon.com/cli/',
      zh: '安装 AWS CLI：https://aws.amazon.com/cli/',
    },
  },
  {
    command: 'java',
    args: ['-version'],
    needed: 'seldom',
    purpose: { en: 'for npm run test:dynamodb-local alone', zh: '只有 npm run test:dynamodb-local 需要' },
    fix: { en: 'install Java 17 or later', zh: '安装 Java 17 或更新的版本' },
  },
];

/** The tools beside Node: one that is only needed elsewhere may be missing. */
export const tools: Check = async ({ deployed }, { versionOf }) =>
  Promise.all(
    TOOLS.map(async ({ command, args, needed, purpose, fix }) => {
      const subject = same(command);
      const version = await versionOf(command, args);
      if (version !== undefined) return ok(subject, same(version));
      const isNeeded = needed === 'always' || (needed === 'to deploy' && deployed !== undefined);
      if (isNeeded) {
        return warning(subject, { en: `not found; it ${purpose.en}`, zh: `没有找到；${purpose.zh}` }, fix);
      }
      return ok(subject, {
        en: `not found, and not needed by npm start (${purpose.en})`,
        zh: `没有找到，npm start 也不需要（${purpose.zh}）`,
      });
    }),
  );
