import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import postcss, { type AtRule, type Root } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { domName, ELEMENTS } from '../elements/names';
import { inCss } from '../elements/units';

/**
 * Turns app.wxss and the pages' own WXSS into one style sheet: a page's rules hold on that page only, `view`
 * is `wx-view`, 750 rpx are the phone's width.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxss.html
 *
 * @param folder the mini program's
 * @param pages their paths, as in app.json
 * @throws CssSyntaxError with file and line; Error for an import that leads to no file
 */
export async function compileStyles(folder: string, pages: readonly string[]): Promise<string> {
  const app = await readSheet(join(folder, 'app.wxss'), 'wx-page');
  const sheets = await Promise.all(
    pages.map((page) => readSheet(join(folder, `${page}.wxss`), `wx-page[data-path="${page}"]`)),
  );
  return [app, ...sheets].join('\n');
}

async function readSheet(path: string, page: string): Promise<string> {
  if (!existsSync(path)) return '';
  const root = await withImports(path);
  root.walkDecls((declaration) => {
    declaration.value = inCss(declaration.value);
  });
  root.walkAtRules('media', (rule) => {
    rule.params = inCss(rule.params);
  });
  root.walkRules((rule) => {
    const { parent } = rule;
    const isStep = parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');
    if (!isStep) rule.selector = onPage(rule.selector, page);
  });
  return root.toString();
}

async function withImports(path: string): Promise<Root> {
  const root = postcss.parse(await readFile(path, 'utf8'), { from: path });
  const imports: AtRule[] = [];
  root.walkAtRules('import', (rule) => {
    imports.push(rule);
  });
  for (const rule of imports) {
    const name = /^\s*["'](.+)["']\s*$/.exec(rule.params)?.[1] ?? '';
    const imported = join(dirname(path), name);
    if (!name || !existsSync(imported)) throw rule.error(`there is no ${rule.params} to import`);
    rule.replaceWith((await withImports(imported)).nodes);
  }
  return root;
}

/** The selector in the document: `:where` keeps the weight that the author gave the rule. */
function onPage(selector: string, page: string): string {
  const elements: readonly string[] = ELEMENTS;
  return selectorParser((selectors) => {
    selectors.each((each) => {
      const pages: selectorParser.Tag[] = [];
      each.walkTags((tag) => {
        if (tag.value === 'page') pages.push(tag);
        else if (elements.includes(tag.value)) tag.value = domName(tag.value);
      });
      for (const tag of pages) {
        tag.replaceWith(selectorParser.tag({ value: domName('page') }), ...pageAttribute(page));
      }
      if (pages.length > 0) return;
      each.prepend(selectorParser.combinator({ value: ' ' }));
      each.prepend(selectorParser.pseudo({ value: `:where(${page})` }));
    });
  }).processSync(selector);
}

/** `page` on the sheet of one page is that page alone. */
function pageAttribute(page: string): selectorParser.Node[] {
  const attribute = page.slice('wx-page'.length);
  return attribute ? [selectorParser.pseudo({ value: `:where(${attribute})` })] : [];
}
