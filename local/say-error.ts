import { printError } from './printable';

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

/** What a command line says of an error: its message, or a sentence with the cure for those of Node and the AWS SDK. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (codeOf(error) === 'ECONNREFUSED')
    return `${error.message}: no DynamoDB answers there. Is npm start running?`;
  if (codeOf(error) === 'ENOENT') return `${error.message}. Name a file that is there.`;
  if (error.message === 'Region is missing') return 'Which region? Add --region, or set AWS_REGION.';
  if (error.name === 'CredentialsProviderError')
    return `${error.message}. Log in to AWS, or set AWS_PROFILE.`;
  return error.message;
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
