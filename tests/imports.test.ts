import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.join(__dirname, '..');
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts'];

/** The files among `texts` that each of them imports; a type as well as a value. */
function importsOf(texts: ReadonlyMap<string, string>): Map<string, readonly string[]> {
  const toOwn = (from: string) => (name: string) => {
    if (!name.startsWith('.')) return [];
    const target = path.join(path.dirname(from), name);
    return ENDINGS.map((ending) => target + ending)
      .filter((file) => texts.has(file))
      .slice(0, 1);
  };
  const named = (text: string) => ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  return new Map([...texts].map(([file, text]) => [file, named(text).flatMap(toOwn(file))]));
}

/** Each import that closes a circle, as the files on it in their order. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, above: readonly string[]): void => {
    const start = above.indexOf(file);
    if (start >= 0) circles.push([...above.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...above, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}

// The rule import-x/no-cycle of eslint does not look at `import type`.
test('no files import each other in a circle, not for a type either', () => {
  const files = ts.sys.readDirectory(ROOT, ['.ts', '.tsx', '.mjs'], ['**/node_modules', 'coverage', 'build']);
  const texts = files.map((file) => [path.relative(ROOT, file), readFileSync(file, 'utf8')] as const);
  const imports = importsOf(new Map(texts));
  expect([...imports.values()].flat().length).toBeGreaterThan(1000);
  expect(circlesIn(imports)).toEqual([]);
});

test('a circle of a type and a value is found', () => {
  const texts = new Map([
    ['lib/a.ts', "import type { B } from './deep/b';"],
    ['lib/deep/b.ts', "import { readFileSync } from 'node:fs';\nexport { a } from '../c';"],
    ['lib/c.ts', "export type A = import('./a').A;"],
  ]);
  expect(circlesIn(importsOf(texts))).toEqual(['lib/a.ts → lib/deep/b.ts → lib/c.ts → lib/a.ts']);
});
