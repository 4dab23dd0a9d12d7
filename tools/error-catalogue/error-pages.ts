import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Language } from './words';
import { errorPage } from './error-page';
import { print } from '../shared/printable';

const PAGES = { en: 'errors.md', zh: 'errors.zh-CN.md' } as const satisfies Record<Language, string>;

/** `npx tsx tools/error-catalogue/error-pages.ts`: writes docs/errors.md and docs/errors.zh-CN.md from lib/error-catalogue. */
async function writePages(): Promise<void> {
  for (const [language, name] of Object.entries(PAGES) as [Language, string][]) {
    const filepath = path.join(__dirname, '..', '..', 'docs', name);
    const options = await resolveConfig(filepath);
    writeFileSync(filepath, await format(errorPage(language), { ...options, filepath }));
    print(`docs/${name}`);
  }
}

void writePages();
