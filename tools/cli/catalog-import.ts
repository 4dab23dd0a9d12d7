import type { Command } from 'commander';
import { importCatalog, listCatalog } from '../local/catalog';
import { readCatalog } from '../local/catalog-file';
import type { Words } from '../shared/words';
import { command, type CommandPorts, type CommonOptions } from './command';
import { report } from './report';
import { productsTable } from './show-products';

const WORDS = {
  description: {
    en: 'write the products of a JSON file into the catalogue; others stay, and those on sale are named',
    zh: '把 JSON 文件里的商品写进目录；其他商品不变，其中在售的会列出来',
  },
  notes: {
    en: 'Interrupted, it has written some products whole and others not at all; run it again.',
    zh: '中断时，有的商品已整个写入，有的还没写；再运行一次即可。',
  },
} as const satisfies Record<string, Words>;

const STAYS: Words = {
  en: 'Not in the file, and still on sale (import them with "onSale": false to end that):',
  zh: '文件里没有，但仍然在售（要停售，请以 "onSale": false 导入）：',
};

/** `catalog import`: writes the products of a file, once every one of them has been found right. */
export function catalogImport({ aim, terminal }: CommandPorts): Command {
  const { language } = terminal;
  return command(language, 'import <file>', 'catalog import catalog.json', WORDS).action(
    async (file: string, options: CommonOptions) => {
      const products = readCatalog(file);
      const { client, productsTable: name } = aim(options);
      const place = { client, table: name };
      await importCatalog(place, products);
      const skus = new Set(products.map(({ sku }) => sku));
      const others = await listCatalog(place);
      const staysOnSale = others.filter(({ sku, onSale }) => onSale && !skus.has(sku));
      const written: Words = {
        en: `${products.length} written to ${name}`,
        zh: `已向 ${name} 写入 ${products.length} 个商品`,
      };
      report(terminal, options, { table: name, products, staysOnSale }, () =>
        [
          productsTable(language, products),
          written[language],
          ...(staysOnSale.length === 0 ? [] : ['', STAYS[language], productsTable(language, staysOnSale)]),
        ].join('\n'),
      );
    },
  );
}
