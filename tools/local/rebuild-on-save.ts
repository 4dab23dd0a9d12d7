import type { BuildContext, Message } from 'esbuild';

/** What serverless-esbuild is made of, as far as it is used here. */
export interface EsbuildPlugin {
  bundle: () => Promise<void>;
  watch: () => void;
  readonly buildCache: Readonly<Record<string, { readonly context?: Pick<BuildContext, 'rebuild'> }>>;
  readonly buildOptions: { readonly watch: { readonly pattern: readonly string[] } };
  readonly notifyServerlessOffline: () => void;
}

/** What a watcher of files says; chokidar's form. */
export interface Watcher {
  on(event: 'ready', listener: () => void): unknown;
  on(event: 'all', listener: (event: string, file: string, stats?: { mtimeMs: number }) => void): unknown;
}

interface Ports {
  readonly watch: (patterns: readonly string[]) => Watcher;
  /** Gets a line for each build, and for each of its errors. */
  readonly say: (line: string) => void;
  /** Ends the process: without a first build there is nothing to serve. */
  readonly end: () => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export const BUILT = 'built anew: the next call runs the changed code';
export const NOT_BUILT = 'not built: ';

/** A file system may give a time that lies a little before that of the clock. */
const CLOCK_MS = 1_000;

/** Each error of some builds with its file, line and column; one that several functions share is said once. */
function errorLines(reasons: readonly unknown[]): readonly string[] {
  const lines = reasons.flatMap((reason) => {
    const { errors } = reason as { readonly errors?: readonly Message[] };
    if (errors === undefined) return [String(reason)];
    return errors.map(({ location: at, text }) =>
      at === null ? text : `${at.file}:${at.line}:${at.column + 1}: ${text}`,
    );
  });
  return [...new Set(lines)].map((line) => NOT_BUILT + line);
}

/** Runs `work` after each call, once more where it is called while it runs, and never twice at a time. */
function oneAfterAnother(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  return () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    void (async () => {
      while (isWanted) {
        isWanted = false;
        await work();
      }
      isRunning = false;
    })();
  };
}

/**
 * Takes the place of serverless-esbuild's watch, which misses what is saved during a build: esbuild answers a call of
 * `rebuild` by the build that is under way, and that one may have read the file before. What is saved between the
 * first build and the watching is not missed either.
 */
export function rebuildOnSave(esbuild: EsbuildPlugin, { watch, say, end, now }: Ports): void {
  const bundle = esbuild.bundle.bind(esbuild);
  let begunAt = 0;
  esbuild.bundle = async () => {
    begunAt = now();
    try {
      await bundle();
    } catch (error) {
      errorLines([error]).forEach(say);
      end();
    }
  };
  const rebuild = oneAfterAnother(async () => {
    const contexts = Object.values(esbuild.buildCache).flatMap(({ context }) => context ?? []);
    const results = await Promise.allSettled(contexts.map((context) => context.rebuild()));
    const failed = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    if (failed.length > 0) {
      errorLines(failed).forEach(say);
      return;
    }
    esbuild.notifyServerlessOffline();
    say(BUILT);
  });
  esbuild.watch = () => {
    const watcher = watch(esbuild.buildOptions.watch.pattern);
    let isReady = false;
    watcher.on('ready', () => {
      isReady = true;
    });
    watcher.on('all', (_, _file, stats) => {
      if (isReady || (stats?.mtimeMs ?? 0) >= begunAt - CLOCK_MS) rebuild();
    });
  };
}
