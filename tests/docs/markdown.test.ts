import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Every page of the project. */
function pagesOf(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isFile()) return name.endsWith('.md') ? [name] : [];
    return entry.isDirectory() && !/^(?:\.|node_modules$|coverage$)/.test(entry.name) ? pagesOf(name) : [];
  });
}
const PAGES = pagesOf('');

/** The lines outside of code blocks. */
function prose(text: string): string[] {
  let isCode = false;
  return text.split('\n').filter((line) => {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    return !isCode;
  });
}

/** The anchors of a page, as GitHub makes them from its headings. */
function anchors(text: string): Set<string> {
  const headings = prose(text).flatMap((line) => /^#{1,6} (.*)$/.exec(line)?.[1] ?? []);
  return new Set(
    headings.map((heading) =>
      heading
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .trim()
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** The links of a page that lead to nothing. */
function brokenLinks(file: string): string[] {
  const text = prose(read(file))
    .join('\n')
    .replaceAll(/`[^`]*`/g, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [name = '', anchor] = target.split('#', 2);
    const to = name === '' ? file : path.join(path.dirname(file), name);
    if (!existsSync(path.join(ROOT, to))) return true;
    if (anchor === undefined) return false;
    return statSync(path.join(ROOT, to)).isDirectory() || !anchors(read(to)).has(anchor);
  });
}

test('there are pages to look at', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['README.md', 'README.zh-CN.md', 'docs/operations.md']));
});

test.each(PAGES)('%s: every link leads to a file and a heading', (file) => {
  expect(brokenLinks(file)).toEqual([]);
});

test.each(PAGES)('%s: no table is padded', (file) => {
  const rows = prose(read(file)).filter((line) => /^\s*\|/.test(line));
  expect(rows.filter((row) => /[^\s|] {2,}\||\| {2,}[^\s|]|-{4,}/.test(row))).toEqual([]);
});

const SCRIPTS = (JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }).scripts;

test.each(PAGES.filter((file) => !file.startsWith('docs/decisions/')))(
  '%s: every npm script that is named exists',
  (file) => {
    const named = [...read(file).matchAll(/\bnpm run (?:-s |--silent )?([a-z][a-z:-]*)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name = '') => !Object.hasOwn(SCRIPTS, name))).toEqual([]);
  },
);
