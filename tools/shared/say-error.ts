import { printError } from './printable';
import { WordedError } from './worded-error';
import { same, type Words } from './words';

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

/** What a command line says of an error: its own words, or a sentence with the fix for those of Node and the AWS SDK. */
export function wordsFor(error: unknown): Words {
  if (error instanceof WordedError) return error.words;
  if (!(error instanceof Error)) return same(String(error));
  const { message } = error;
  if (codeOf(error) === 'ECONNREFUSED')
    return {
      en: `${message}: no DynamoDB answers there. Is npm start running?`,
      zh: `${message}：那里没有 DynamoDB 应答。npm start 启动了吗？`,
    };
  if (codeOf(error) === 'ENOENT')
    return { en: `${message}. Name a file that is there.`, zh: `${message}。请给一个存在的文件。` };
  if (message === 'Region is missing')
    return {
      en: 'Which region? Add --region, or set AWS_REGION.',
      zh: '哪个区域？加上 --region，或者设置 AWS_REGION。',
    };
  if (error.name === 'CredentialsProviderError')
    return {
      en: `${message}. Log in to AWS, or set AWS_PROFILE.`,
      zh: `${message}。请登录 AWS，或者设置 AWS_PROFILE。`,
    };
  return same(message);
}

/** The same in English. */
export function sentenceFor(error: unknown): string {
  return wordsFor(error).en;
}

/** Runs a command and ends with exit code 1 and one sentence where it fails. */
export function runCommand(command: () => Promise<void> | void): void {
  Promise.resolve()
    .then(command)
    .catch((error: unknown) => {
      printError(sentenceFor(error));
      process.exitCode = 1;
    });
}
