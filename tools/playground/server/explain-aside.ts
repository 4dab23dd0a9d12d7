import { build } from 'esbuild';
import path from 'node:path';
import type { Explanation, Question } from '../../explain/explain';
import { answerAside, type Aside } from './aside';

/** A thread of Node's does not take TypeScript. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'explain-thread.ts')],
    ...({ bundle: true, write: false, logLevel: 'silent' } as const),
    ...({ platform: 'node', format: 'cjs', target: 'node20' } as const),
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Explains messages in a thread of its own: the search for what a signature was made of can take long, and the page
 * goes on meanwhile.
 *
 * @param environment the variables of the local stage, with the secrets that the explainer tries
 */
export function explainAside(
  environment: Readonly<Record<string, string | undefined>>,
): Aside<Question, Explanation> {
  return answerAside(bundle, environment, { deadlineMs: 10_000, mostWaiting: 8 });
}
