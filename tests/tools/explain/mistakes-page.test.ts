import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mistakesPage } from '../../../tools/explain/mistakes-page';

test.each([
  ['en', 'explaining-signatures.md'],
  ['zh', 'explaining-signatures.zh-CN.md'],
] as const)(
  'the %s page says what the table says: npx tsx tools/explain/mistakes-page.ts writes it',
  (language, file) => {
    const page = readFileSync(path.join(__dirname, '..', '..', '..', 'docs', file), 'utf8');
    expect(page).toBe(mistakesPage(language));
  },
);
