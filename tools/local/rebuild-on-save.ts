import type { BuildContext, BuildOptions, Message } from 'esbuild';
import { watch } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BUNDLE, functionsBuild } from '../../deploy/build.cjs';

interface Ports {
  /** esbuild's own. */
  readonly context: (options: BuildOptions) => Promise<BuildContext>;
  /** Calls its argument after each change of a source, until the process ends. */
  readonly watch: (changed: () => void) => void;
  /** Makes the next request run what was built. */
  readonly reload: () => Promise<void>;
  /** Gets a line for each build, and for each of its errors. */
  readonly say: (line: string) => void;
  /** Ends the process: without a first build there is nothing to serve. */
  readonly end: () => void;
}

export const BUILT = 'built anew: the next call runs the changed code';
export const NOT_BUILT = 'not built: ';

/** Watches the folders that functions are built of. */
export function sources(changed: () => void): void {
  for (const folder of ['functions', 'lib']) {
    watch(path.join(BUNDLE.absWorkingDir, folder), { recursive: true }, changed);
  }
}

/** Each error of a build with its file, line and column; one that several functions share is said once. */
function errorLines(reason: unknown): readonly string[] {
  const { errors } = reason as { readonly errors?: readonly Message[] };
  const lines = errors?.map(({ location: at, text }) =>
    at === null ? text : `${at.file}:${at.line}:${at.column + 1}: ${text}`,
  );
  return [...new Set(lines ?? [String(reason)])].map((line) => NOT_BUILT + line);
}

/** Runs `work` after each call, once more where it is called while it runs, and never twice at a time. */
function oneAfterAnother(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isWanted = false;
  return () => {
    isWanted = true;
    running ??= (async () => {
      while (isWanted) {
        isWanted = false;
        await work();
      }
      running = undefined;
    })();
    return running;
  };
}

/**
 * Builds the functions, and anew after each change. esbuild answers a `rebuild` during a build by that build, which may
 * have read the file before the change: so each change has a build that begins after it. The watching begins before the
 * first build. The functions are reloaded only when a build differs from the one before.
 *
 * @param names the functions by their keys in serverless.yml
 * @param options of esbuild
 * @returns when the first build is written
 */
export async function rebuildOnSave(
  names: readonly string[],
  { context, watch: watchSources, reload, say, end }: Ports,
  options: BuildOptions = functionsBuild(names),
): Promise<void> {
  const build = await context({ ...options, write: false });
  const hashes = new Map<string, string>();
  let isFirst = true;
  let hasFailed = false;
  const rebuild = oneAfterAnother(async () => {
    try {
      const { outputFiles = [] } = await build.rebuild();
      const changed = outputFiles.filter((file) => hashes.get(file.path) !== file.hash);
      for (const file of changed) {
        await mkdir(path.dirname(file.path), { recursive: true });
        await writeFile(file.path, file.contents);
        hashes.set(file.path, file.hash);
      }
      const isNews = changed.length > 0 || hasFailed;
      hasFailed = false;
      if (isNews && !isFirst) {
        await reload();
        say(BUILT);
      }
    } catch (error) {
      errorLines(error).forEach(say);
      hasFailed = true;
      if (isFirst) end();
    }
    isFirst = false;
  });
  watchSources(() => void rebuild());
  await rebuild();
}
