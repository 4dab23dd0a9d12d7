import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from './words';
import { errCodePage } from './err-code-page';
import { errorPage } from './error-page';
import { print } from '../shared/printable';

/** The generated pages of docs/, by the name that the English one has. */
const PAGES = { errors: errorPage, 'err-codes': errCodePage } as const satisfies Record<
  string,
  (language: Language) => string
>;

/** `npm run docs:errors`: writes docs/errors.md, docs/err-codes.md and their Chinese pages. */
function writePages(): void {
  for (const [name, page] of Object.entries(PAGES)) {
    for (const [language, ending] of [
      ['en', 'md'],
      ['zh', 'zh-CN.md'],
    ] as const) {
      const file = `${name}.${ending}`;
      writeFileSync(path.join(__dirname, '..', '..', 'docs', file), page(language));
      print(`docs/${file}`);
    }
  }
}

writePages();
