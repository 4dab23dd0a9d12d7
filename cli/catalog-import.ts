import type { Command } from 'commander';
import { importCatalog } from '../local/catalog';
import { readCatalog } from '../local/catalog-file';
import { command, type CommandPorts, type CommonOptions } from './command';
import { report } from './report';
import { productsTable } from './show-products';

const AGAIN = 'Interrupted, it has written some products whole and others not at all; run it again.';

/** `catalog import`: writes the products of a file, once every one of them has been found right. */
export function catalogImport({ aim, terminal }: CommandPorts): Command {
  return command(
    'import <file>',
    'write the products of a JSON file into the catalogue; others stay',
    'catalog import catalog.json',
    AGAIN,
  ).action(async (file: string, options: CommonOptions) => {
    const products = readCatalog(file);
    const target = aim(options);
    await importCatalog({ client: target.client, table: target.productsTable }, products);
    report(
      terminal,
      options,
      { table: target.productsTable, products },
      () => `${productsTable(products)}\n${products.length} written to ${target.productsTable}`,
    );
  });
}
