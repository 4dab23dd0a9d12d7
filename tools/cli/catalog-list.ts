import type { Command } from 'commander';
import { listCatalog } from '../local/catalog';
import type { Words } from '../shared/words';
import { command, type CommandPorts, type CommonOptions } from './command';
import { report } from './report';
import { productsTable } from './show-products';

const WORDS = {
  description: { en: 'print the catalogue', zh: '打印商品目录' },
} as const satisfies Record<string, Words>;

/** `catalog list`: what is sold, and for how much. */
export function catalogList({ aim, terminal }: CommandPorts): Command {
  const { language } = terminal;
  return command(language, 'list', 'catalog list --stage prod --region ap-southeast-1', WORDS).action(
    async (options: CommonOptions) => {
      const target = aim(options);
      const products = await listCatalog({ client: target.client, table: target.productsTable });
      report(terminal, options, { products }, () => productsTable(language, products));
    },
  );
}
