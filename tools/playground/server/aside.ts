import { Worker } from 'node:worker_threads';

/** A thread that answers questions, one after the other. */
export interface Aside<Question, Answer> {
  /** @throws Error where the answer takes too long, the thread fails, or too many questions wait */
  readonly ask: (question: Question) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

interface Limits {
  /** Milliseconds that one answer may take. */
  readonly deadlineMs: number;
  /** Questions that may wait behind the one that is being answered. */
  readonly mostWaiting: number;
}

/** How long a thread may take to start, in milliseconds. */
const START_MS = 30_000;

/** The next message of a thread. @throws Error where it fails, ends, or says nothing for so many milliseconds */
function messageOf(worker: Worker, milliseconds: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      fail(new Error(`this takes longer than ${milliseconds / 1000} s`));
    }, milliseconds);
    const leave = (): void => {
      clearTimeout(timer);
      worker.off('message', take).off('error', fail).off('exit', exit);
    };
    const take = (message: unknown): void => {
      leave();
      resolve(message);
    };
    const fail = (error: Error): void => {
      leave();
      reject(error);
    };
    const exit = (): void => {
      fail(new Error('the thread ended'));
    };
    worker.on('message', take).on('error', fail).on('exit', exit);
  });
}

async function start(source: () => Promise<string>, data: unknown): Promise<Worker> {
  const worker = new Worker(await source(), { eval: true, workerData: data });
  // The thread waits for questions; the process does not wait for the thread.
  worker.unref();
  await messageOf(worker, START_MS);
  return worker;
}

/**
 * Answers in a thread of its own, so that a question that takes long keeps nothing else waiting. A thread that does not
 * answer in time is ended; the next question gets a new one.
 *
 * @param source gives the thread's CommonJS: it sends one message when it is ready, and one for each that it gets
 * @param data the thread's `workerData`
 */
export function answerAside<Question, Answer>(
  source: () => Promise<string>,
  data: unknown,
  { deadlineMs, mostWaiting }: Limits,
): Aside<Question, Answer> {
  let thread: Promise<Worker> | undefined;
  let waiting = 0;
  let line: Promise<unknown> = Promise.resolve();

  async function end(): Promise<void> {
    const ended = thread;
    thread = undefined;
    await ended?.then((worker) => worker.terminate()).catch(() => undefined);
  }

  async function answer(question: Question): Promise<Answer> {
    thread ??= start(source, data);
    try {
      const worker = await thread;
      worker.postMessage(question);
      return (await messageOf(worker, deadlineMs)) as Answer;
    } catch (error) {
      await end();
      throw error;
    }
  }

  return {
    ask: async (question) => {
      if (waiting > mostWaiting) throw new Error('too many questions are waiting: ask again in a moment');
      waiting += 1;
      const answered = line.then(() => answer(question));
      line = answered.catch(() => undefined);
      try {
        return await answered;
      } finally {
        waiting -= 1;
      }
    },
    close: end,
  };
}
