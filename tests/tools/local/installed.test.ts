import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'installed-'));
  mkdirSync(path.join(folder, 'tools', 'local'), { recursive: true });
  cpSync('tools/local/begin.mjs', path.join(folder, 'tools', 'local', 'begin.mjs'));
  writeFileSync(
    path.join(folder, 'package-lock.json'),
    JSON.stringify({
      packages: {
        '': { dependencies: { aliased: 'npm:other@1.2.3' }, devDependencies: { tsx: '4.0.0' } },
        'node_modules/aliased': { version: '1.2.3' },
        'node_modules/tsx': { version: '4.0.0' },
        'node_modules/for-another-system': { version: '9.9.9' },
      },
    }),
  );
  writeFileSync(path.join(folder, 'tools', 'local', 'start.ts'), '');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function install(name: string, version: string): void {
  const at = path.join(folder, 'node_modules', name);
  mkdirSync(at, { recursive: true });
  writeFileSync(path.join(at, 'package.json'), JSON.stringify({ name, version, main: 'index.js' }));
  writeFileSync(path.join(at, 'index.js'), "console.log('tsx is loaded'); process.exit(0);");
}

function start(): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/local/begin.mjs', '--memory'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('without node_modules npm start says npm ci, and nothing else', () => {
  expect(start()).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Nothing is installed yet. First: npm ci\n',
  });
});

test('after a pull that changed a package it names the package, and says npm ci', () => {
  install('tsx', '4.0.0');
  install('aliased', '1.2.2');
  expect(start()).toEqual({
    status: 1,
    stdout: '',
    stderr: 'aliased is installed as 1.2.2, and package-lock.json says 1.2.3. First: npm ci\n',
  });
});

test('a package that is new is named too', () => {
  install('tsx', '4.0.0');
  expect(start().stderr).toBe('aliased is not installed. First: npm ci\n');
});

test('with all of them it goes on', () => {
  install('tsx', '4.0.0');
  install('aliased', '1.2.3');
  expect(start()).toMatchObject({ status: 0, stdout: 'tsx is loaded\n' });
});
