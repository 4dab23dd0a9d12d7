import { load } from 'js-yaml';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The routes of openapi.yaml, as `GET /orders`. */
const ROUTES = Object.entries((load(read('openapi.yaml')) as { paths: Record<string, object> }).paths)
  .flatMap(([route, operations]) => Object.keys(operations).map((each) => `${each.toUpperCase()} ${route}`))
  .sort();
const FUNCTIONS = readdirSync(path.join(ROOT, 'functions'))
  .map((file) => path.basename(file, '.ts'))
  .sort();

/** The layers of eslint.config.mjs that there are, as the sentence that the READMEs have of them. */
const IMPORT_RULE = (/const LAYERS = \[\n([^;]*)\];/.exec(read('eslint.config.mjs'))?.[1] ?? '')
  .split('\n')
  .map((layer) => [...layer.matchAll(/'([^']+)'/g)].map(([, folder = '']) => folder))
  .map((layer) =>
    layer.filter((folder) => existsSync(path.join(ROOT, folder))).map((each) => path.basename(each)),
  )
  .filter((layer) => layer.length > 0)
  .map((layer) => layer.join(' · '))
  .join(' → ');

/** The texts in backquotes that match, in their order. */
const codes = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => (pattern.test(code) ? [code] : []));

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = read(file);
  const rows = text.split('\n').filter((line) => /^\| `[a-z]+(?:-[a-z]+)+` \|/.test(line));

  test('has at most 220 lines and 16 KB', () => {
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(220);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(16 * 1024);
  });

  test('has a row for each function', () => {
    expect(rows.flatMap((row) => codes(row, /./)[0] ?? []).sort()).toEqual(FUNCTIONS);
  });

  test('names each route once', () => {
    expect(codes(rows.join('\n'), /^[A-Z]+ \//).sort()).toEqual(ROUTES);
  });

  test('says which way imports point, as lint enforces it', () => {
    expect(IMPORT_RULE).toContain('functions → wiring');
    expect(text).toContain(`\`${IMPORT_RULE}\``);
  });

  test('has each of its sections in the table of contents, in their order', () => {
    const [, contents = ''] = text.split(/^## (?:Contents|目录)$/m);
    const linked = [...(contents.split('\n## ')[0] ?? '').matchAll(/\[([^\]]+)\]/g)].map(
      ([, title]) => title,
    );
    const sections = [...contents.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(sections.length).toBeGreaterThan(5);
    expect(linked).toEqual(sections);
  });
});

test.each(['docs/api.md', 'docs/api.zh-CN.md'])('%s has a section for each route', (file) => {
  const headings = [...read(file).matchAll(/^## ([A-Z]+ \/\S*) · `(\S+)`$/gm)];
  expect(headings.map(([, route]) => route).sort()).toEqual(ROUTES);
  for (const [, , name] of headings) expect(FUNCTIONS).toContain(name);
});
