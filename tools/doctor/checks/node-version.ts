import { readFileSync } from 'node:fs';
import path from 'node:path';
import { satisfies } from 'semver';
import type { Check } from '../check';
import { fault, ok } from '../finding';
import { same } from '../../shared/words';

const PACKAGE = path.join(__dirname, '..', '..', '..', 'package.json');

/** Node against `engines` of package.json. */
export const nodeVersion: Check = (_, { nodeVersion: version }) => {
  const { engines } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { engines: { node: string } };
  const subject = same('Node');
  if (satisfies(version, engines.node)) return [ok(subject, same(`${version} (${engines.node})`))];
  return [
    fault(
      subject,
      {
        en: `${version}, and package.json wants ${engines.node}`,
        zh: `${version}，而 package.json 要求 ${engines.node}`,
      },
      { en: 'install Node 22 from https://nodejs.org', zh: '从 https://nodejs.org 安装 Node 22' },
    ),
  ];
};
