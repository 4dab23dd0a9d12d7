import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { localEnvironment } from '../shared/environment';
import { BUNDLE } from '../../deploy/build.cjs';
import { ratios, spreadOf } from './figures';
import { ratioRow, spreadText, type Part, type Row } from './row';
import { BUILD_FOLDER } from './run-bundled';

const ROUNDS = 25;
const FLOOR = 'document-client-alone';
const FLOOR_TEXT = 'the document client alone, minified with esbuild’s other defaults';
const FUNCTIONS = path.join(__dirname, '..', '..', 'functions');

/** What each function may take, as a share of the floor: to load, and in bytes. None where nobody waits for it. */
const GOALS: Readonly<Record<string, { readonly load?: number; readonly size?: number }>> = {
  'payment-notify': { load: 0.65, size: 0.65 },
  'create-order-and-sign': { load: 0.75, size: 0.65 },
  'get-order': { size: 0.65 },
  'close-order': { size: 0.65 },
  'list-orders': { size: 0.65 },
  'refund-order': { size: 0.65 },
  'refund-notify': { size: 0.65 },
  'ship-order': { size: 0.65 },
  'reconcile-orders': { size: 0.65 },
  'login-to-openid': { load: 0.35 },
};

const outfileOf = (name: string): string => path.join(BUILD_FOLDER, `${name}.js`);

async function bundleAll(names: readonly string[]): Promise<void> {
  const common = { logLevel: 'error', bundle: true, platform: 'node', minify: true } as const;
  const floor = path.join(__dirname, `${FLOOR}.ts`);
  await build({ ...common, entryPoints: [floor], outfile: outfileOf(FLOOR) });
  for (const name of names) {
    const entry = path.join(FUNCTIONS, `${name}.ts`);
    await build({ ...BUNDLE, logLevel: 'error', entryPoints: [entry], outfile: outfileOf(name) });
  }
}

/** Milliseconds that a fresh process needs to load a bundle: of its CPU, and of the clock. */
function loadOnce(name: string): readonly [cpu: number, clock: number] {
  const out = execFileSync(process.execPath, [path.join(__dirname, 'load-bundle.mjs'), outfileOf(name)], {
    env: localEnvironment(),
    encoding: 'utf8',
  });
  const [cpu, clock] = JSON.parse(out) as [number, number];
  return [cpu / 1_000, clock / 1_000];
}

/** How long each function's bundle takes to load in a fresh process, and how large it is. */
export async function bundles(): Promise<Part> {
  const names = readdirSync(FUNCTIONS)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.basename(file, '.ts'));
  await bundleAll(names);
  const all = [FLOOR, ...names];
  const loads = new Map(all.map((name) => [name, { cpu: [] as number[], clock: [] as number[] }]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let place = 0; place < all.length; place += 1) {
      const name = all[(place + round) % all.length] ?? FLOOR;
      const [cpu, clock] = loadOnce(name);
      loads.get(name)?.cpu.push(cpu);
      loads.get(name)?.clock.push(clock);
    }
  }
  const bytes = new Map(all.map((name) => [name, statSync(outfileOf(name)).size]));
  const floor = loads.get(FLOOR)?.cpu ?? [];
  const floorBytes = bytes.get(FLOOR) ?? Number.NaN;
  const kib = (size: number): string => `${(size / 1024).toFixed(0)} KiB`;

  const rows = names.flatMap((name): Row[] => {
    const load = loads.get(name)?.cpu ?? [];
    const size = bytes.get(name) ?? Number.NaN;
    const goal = GOALS[name];
    const share = size / floorBytes;
    return [
      ratioRow(
        {
          measure: `${name}: load its bundle`,
          against: FLOOR_TEXT,
          absolute: `${spreadText(spreadOf(load), 'ms')} to ${spreadText(spreadOf(floor), 'ms')}`,
        },
        ratios(load, floor),
        goal?.load === undefined ? undefined : { most: goal.load },
      ),
      ratioRow(
        {
          measure: `${name}: size of its bundle`,
          against: FLOOR_TEXT,
          absolute: `${kib(size)} to ${kib(floorBytes)}`,
        },
        { median: share, min: share, max: share },
        goal?.size === undefined ? undefined : { most: goal.size },
      ),
    ];
  });
  return {
    rows,
    data: { rounds: ROUNDS, bytes: Object.fromEntries(bytes), loadMs: Object.fromEntries(loads) },
  };
}
