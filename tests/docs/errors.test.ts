import { readFileSync } from 'node:fs';
import path from 'node:path';
import { explainApiError } from '../../tools/error-catalogue/catalogue';
import { ERRORS, NOTIFY_REFUSALS, type ErrorCode } from '../../lib/errors/errors';
import { errorPage } from '../../tools/error-catalogue/error-page';

const pageOf = (name: string): string => readFileSync(path.join(__dirname, '../../docs', name), 'utf8');

describe.each([
  ['en', 'errors.md'],
  ['zh', 'errors.zh-CN.md'],
] as const)('in %s', (language, name) => {
  test(`docs/${name} is what npm run docs:errors writes`, () => {
    expect(pageOf(name)).toBe(errorPage(language));
  });

  test('every code has a row with its status, its meaning and what to do', () => {
    const lines = pageOf(name).split('\n');
    for (const code of Object.keys(ERRORS) as ErrorCode[]) {
      const { meaning, fix } = explainApiError(code)[language];
      const row = lines.find((line) => line.startsWith(`| \`${code}\` `)) ?? '';
      expect(row).toContain(`| ${ERRORS[code].status} `);
      expect(row).toContain(meaning);
      expect(row.replaceAll('\\', '')).toContain(fix);
    }
  });

  test('every refusal has a row with what WeChat is told', () => {
    for (const [refusal, told] of Object.entries(NOTIFY_REFUSALS)) {
      expect(pageOf(name)).toMatch(new RegExp(`^\\| \`${refusal}\` +\\| \`${told}\` `, 'm'));
    }
  });

  test('NOTENOUGH has a row for orders and one for refunds', () => {
    const rows = pageOf(name)
      .split('\n')
      .filter((line) => line.startsWith('| `NOTENOUGH` '));
    expect(rows.map((row) => row.split('|')[2]?.trim())).toEqual(['`unifiedorder`', '`refund`']);
  });
});
