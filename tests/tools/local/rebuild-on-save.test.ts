import { context, type BuildContext } from 'esbuild';
import { EventEmitter, on, once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rebuildOnSave, type EsbuildPlugin } from '../../../tools/local/rebuild-on-save';

const NOW = Date.parse('2026-01-01T00:00:00Z');

let folder: string;
let source: string;
let built: BuildContext;
let esbuild: EsbuildPlugin;
let watcher: EventEmitter;
let said: EventEmitter;
let ended: number;
/** Emits `read` when a build has read the source, and waits for the listener's promise. */
let reading: EventEmitter;
let hold: Promise<void> | undefined;

const save = (text: string): void => {
  writeFileSync(source, text);
  watcher.emit('all', 'change', source, { mtimeMs: NOW });
};
const output = (): string => readFileSync(path.join(folder, 'out', 'a.js'), 'utf8');
const line = async (): Promise<string> => String((await once(said, 'line'))[0]);

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rebuild-'));
  source = path.join(folder, 'a.ts');
  writeFileSync(source, 'export const version = 1;');
  [watcher, said, reading] = [new EventEmitter(), new EventEmitter(), new EventEmitter()];
  hold = undefined;
  ended = 0;
  built = await context({
    entryPoints: [source],
    outdir: path.join(folder, 'out'),
    absWorkingDir: folder,
    logLevel: 'silent',
    plugins: [
      {
        name: 'slow',
        setup: (build) => {
          build.onLoad({ filter: /a\.ts$/ }, async () => {
            const contents = readFileSync(source, 'utf8');
            reading.emit('read');
            await hold;
            return { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  esbuild = {
    bundle: async () => {
      await built.rebuild();
    },
    watch: () => {
      throw new Error('serverless-esbuild watches by itself');
    },
    buildCache: { one: { context: built }, other: { context: built } },
    buildOptions: { watch: { pattern: ['functions/**/*.ts'] } },
    notifyServerlessOffline: () => undefined,
  };
  rebuildOnSave(esbuild, {
    watch: () => watcher,
    say: (text) => said.emit('line', text),
    end: () => {
      ended += 1;
    },
    now: () => NOW,
  });
});

afterEach(async () => {
  await built.dispose();
  rmSync(folder, { recursive: true });
});

async function start(): Promise<void> {
  await esbuild.bundle();
  esbuild.watch();
  watcher.emit('ready');
}

test('a file that is saved is built', async () => {
  await start();
  save('export const version = 2;');
  expect(await line()).toContain('built anew');
  expect(output()).toContain('version = 2');
});

test('a file that is saved during a build is built after it', async () => {
  await start();
  let release = (): void => undefined;
  hold = new Promise((resolve) => {
    release = resolve;
  });
  const hasRead = once(reading, 'read');
  const lines = on(said, 'line');
  save('export const version = 2;');
  await hasRead;
  save('export const version = 3;');
  save('export const version = 4;');
  hold = undefined;
  release();
  await lines.next();
  await lines.next();
  expect(output()).toContain('version = 4');
});

test('a file that is saved between the first build and the watching is built, an older one is not', async () => {
  await esbuild.bundle();
  esbuild.watch();
  writeFileSync(source, 'export const version = 2;');
  watcher.emit('all', 'add', source, { mtimeMs: NOW - 60_000 });
  watcher.emit('all', 'addDir', folder);
  expect(output()).toContain('version = 1');
  watcher.emit('all', 'add', source, { mtimeMs: NOW - 4 });
  await line();
  expect(output()).toContain('version = 2');
});

test('an error is said once, with file, line and column, and the next save is built', async () => {
  await start();
  const lines: string[] = [];
  said.on('line', (text: string) => lines.push(text));
  save('export const version = 2;\nexport const = ;');
  await line();
  save('export const version = 3;');
  await line();
  expect(lines[0]).toMatch(/^not built: a\.ts:2:14: /);
  expect(lines).toHaveLength(2);
  expect(output()).toContain('version = 3');
});

test('without a first build the process ends, and says why', async () => {
  writeFileSync(source, 'export const = ;');
  const [text] = await Promise.all([line(), esbuild.bundle()]);
  expect(text).toMatch(/^not built: a\.ts:1:14: /);
  expect(ended).toBe(1);
});
