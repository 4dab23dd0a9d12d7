import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the checkout that bugs may be planted in. */
export interface Copy {
  readonly folder: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly remove: () => void;
}

/** Copies what git tracks, as the working tree has it, to a temporary folder; node_modules is linked. */
export function makeCopy(): Copy {
  const root = resolve(__dirname, '..', '..');
  const folder = mkdtempSync(join(tmpdir(), 'planted-bugs-'));
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  for (const file of tracked) {
    if (file !== '' && existsSync(join(root, file))) cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => {
      writeFileSync(join(folder, file), text);
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
