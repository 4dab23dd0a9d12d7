import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from './words';
import { errorPage } from './error-page';
import { print } from '../shared/printable';

const PAGES = { en: 'errors.md', zh: 'errors.zh-CN.md' } as const satisfies Record<Language, string>;

/** `npm run docs:errors`: writes docs/errors.md and docs/errors.zh-CN.md from lib/error-catalogue. */
function writePages(): void {
  for (const [language, name] of Object.entries(PAGES) as [Language, string][]) {
    writeFileSync(path.join(__dirname, '..', '..', 'docs', name), errorPage(language));
    print(`docs/${name}`);
  }
}

writePages();
