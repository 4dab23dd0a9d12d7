import type { Command } from 'commander';
import { listCatalog } from '../local/catalog';
import { command, type CommandPorts, type CommonOptions } from './command';
import { report } from './report';
import { productsTable } from './show-products';

/** `catalog list`: what is sold, and for how much. */
export function catalogList({ aim, terminal }: CommandPorts): Command {
  return command('list', 'print the catalogue', 'catalog list --stage prod --region ap-southeast-1').action(
    async (options: CommonOptions) => {
      const target = aim(options);
      const products = await listCatalog({ client: target.client, table: target.productsTable });
      report(terminal, options, { products }, () => productsTable(products));
    },
  );
}
