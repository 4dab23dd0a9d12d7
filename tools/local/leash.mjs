import { isMainThread } from 'node:worker_threads';

/**
 * Loaded into every process that `npm start` starts (node --import): ends it when `npm start` itself has ended,
 * however that came about. The parent holds the other end of standard input, and the system closes it with the parent.
 * Worker threads load it too; only the process itself is on the leash.
 */
if (isMainThread) {
  process.stdin.on('end', () => process.exit());
  process.stdin.resume();
}
