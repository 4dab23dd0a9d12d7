import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';

/**
 * Runs one of npm's scripts.
 *
 * @param isShown whether it prints as it goes on; else its output is printed at its end, if it fails
 */
function run(script, isShown) {
  const begun = Date.now();
  const child = spawn(`npm run --silent ${script}`, {
    shell: true,
    stdio: ['inherit', ...(isShown ? ['inherit', 'inherit'] : ['pipe', 'pipe'])],
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(output));
      const seconds = Math.round((Date.now() - begun) / 1000);
      resolve({ isGood: code === 0, line: `${code === 0 ? 'passed' : 'FAILED'}  ${script}, ${seconds} s` });
    });
  });
}

/**
 * `npm test`: lint and types run beside the tests, since neither keeps two processors busy. All parts run to their end,
 * whatever the others come to.
 */
const parts = (
  await Promise.all([
    run('test:unit', true),
    run('lint', false).then(async (lint) => [lint, await run('types', false)]),
  ])
).flat();
console.log(`\n${parts.map(({ line }) => line).join('\n')}`);
process.exitCode = parts.every(({ isGood }) => isGood) ? 0 : 1;
