import { parentPort, workerData } from 'node:worker_threads';
import type { Question } from '../../explain/explain';
import { explainer } from './explaining';

/* The thread of `explainAside`: gets questions, answers each with its explanation. */

const explain = explainer(workerData as Parameters<typeof explainer>[0]);

parentPort?.on('message', (question: Question) => {
  parentPort?.postMessage(explain(question));
});
parentPort?.postMessage('ready');
