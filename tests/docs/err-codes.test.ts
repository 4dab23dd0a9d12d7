import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ERR_CODES, type ErrCodeRow, type Operation } from '../../lib/wechat/pay/v2/err-codes';
import { errCodePage } from '../../tools/error-catalogue/err-code-page';

const OPERATIONS = Object.keys(ERR_CODES) as Operation[];

/** The cells of a section's table, without its head. */
function cellsOf(section: string): string[][] {
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

describe.each([
  ['en', 'err-codes.md'],
  ['zh', 'err-codes.zh-CN.md'],
] as const)('in %s', (language, name) => {
  const page = readFileSync(path.join(__dirname, '../../docs', name), 'utf8');
  const sections = new Map(
    page
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.split('\n', 1)[0]?.replaceAll('`', '') ?? '', section]),
  );

  test(`docs/${name} is what npm run docs:errors writes`, () => {
    expect(page).toBe(errCodePage(language));
  });

  test('has a section for each operation, and no other', () => {
    expect([...sections.keys()]).toEqual(OPERATIONS);
  });

  test.each(OPERATIONS)('says of %s what the code does', (operation) => {
    const { source, rows, unlisted } = ERR_CODES[operation];
    const all: readonly (readonly [string, ErrCodeRow])[] = [...Object.entries(rows), ['*', unlisted]];
    const section = sections.get(operation) ?? '';
    expect(section).toContain(`<${source}>`);
    expect(cellsOf(section)).toEqual(
      all.map(([errCode, { action, code, isFinal, detail }]) => [
        errCode,
        isFinal ? `${action}, final` : action,
        code,
        detail,
      ]),
    );
  });
});
