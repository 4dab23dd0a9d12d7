import { context, type Plugin } from 'esbuild';
import { EventEmitter, on, once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rebuildOnSave } from '../../../tools/local/rebuild-on-save';

let folder: string;
let source: string;
let change: () => void;
let said: EventEmitter;
let ended: number;
let reloads: string[];
let dispose: () => Promise<void>;
/** Emits `read` when a build has read the source, and waits for the listener's promise. */
let reading: EventEmitter;
let hold: Promise<void> | undefined;

const save = (text: string): void => {
  writeFileSync(source, text);
  change();
};
const output = (): string => readFileSync(path.join(folder, 'out', 'a.js'), 'utf8');
const line = async (): Promise<string> => String((await once(said, 'line'))[0]);

const slow: Plugin = {
  name: 'slow',
  setup: (build) => {
    build.onLoad({ filter: /a\.ts$/ }, async () => {
      const contents = readFileSync(source, 'utf8');
      reading.emit('read');
      await hold;
      return { contents, loader: 'ts' };
    });
  },
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rebuild-'));
  source = path.join(folder, 'a.ts');
  writeFileSync(source, 'export const version = 1;');
  [said, reading] = [new EventEmitter(), new EventEmitter()];
  hold = undefined;
  ended = 0;
  reloads = [];
});

afterEach(async () => {
  await dispose();
  rmSync(folder, { recursive: true });
});

function start(): Promise<void> {
  return rebuildOnSave(
    ['a'],
    {
      context: async (options) => {
        const made = await context(options);
        dispose = () => made.dispose();
        return made;
      },
      watch: (changed) => {
        change = changed;
      },
      reload: () => {
        reloads.push(output());
        return Promise.resolve();
      },
      say: (text) => said.emit('line', text),
      end: () => {
        ended += 1;
      },
    },
    {
      entryPoints: [source],
      outdir: path.join(folder, 'out'),
      absWorkingDir: folder,
      logLevel: 'silent',
      plugins: [slow],
    },
  );
}

test('the first build is written, and nothing is reloaded', async () => {
  await start();
  expect(output()).toContain('version = 1');
  expect(reloads).toEqual([]);
});

test('a file that is saved is built, and then the functions are reloaded', async () => {
  await start();
  save('export const version = 2;');
  expect(await line()).toContain('built anew');
  expect(reloads).toEqual([expect.stringContaining('version = 2')]);
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
  expect(reloads).toHaveLength(2);
});

test('a file that is saved during the first build is built after it', async () => {
  reading.once('read', () => {
    save('export const version = 2;');
  });
  await start();
  expect(output()).toContain('version = 2');
});

test('a change that leaves the build as it was reloads nothing', async () => {
  await start();
  save('export const version = 1; // the same');
  await once(reading, 'read');
  save('export const version = 2;');
  await line();
  expect(reloads).toEqual([expect.stringContaining('version = 2')]);
});

test('an error is said once, with file, line and column, and the next save is built', async () => {
  await start();
  const lines: string[] = [];
  said.on('line', (text: string) => lines.push(text));
  save('export const version = 2;\nexport const = ;');
  await line();
  save('export const version = 1;');
  await line();
  expect(lines).toEqual([
    expect.stringMatching(/^not built: a\.ts:2:14: /),
    expect.stringContaining('built anew'),
  ]);
});

test('without a first build the process ends, and says why', async () => {
  writeFileSync(source, 'export const = ;');
  const [text] = await Promise.all([line(), start()]);
  expect(text).toMatch(/^not built: a\.ts:1:14: /);
  expect(ended).toBe(1);
});
