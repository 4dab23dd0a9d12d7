import type { BuildOptions } from 'esbuild';
import {
  CORE_SCHEMA,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  load,
  mapTag,
  seqTag,
  strTag,
} from 'js-yaml';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** CloudFormation's short forms are read as what they hold; none stands where this file looks. */
const anyTag = { matchByTagPrefix: true, identify: () => false };
const SCHEMA = CORE_SCHEMA.withTags(
  defineScalarTag('!', { ...strTag, ...anyTag, implicit: false }),
  defineSequenceTag('!', { ...seqTag, ...anyTag }),
  defineMappingTag('!', { ...mapTag, ...anyTag }),
);

/** What is deployed is bundled with these: `custom.esbuild` of serverless.yml, without what only the plugin knows. */
export function deployedOptions(): BuildOptions {
  const text = readFileSync(path.join(__dirname, '..', 'serverless.yml'), 'utf8');
  const { custom } = load(text, { schema: SCHEMA }) as {
    custom: { esbuild: BuildOptions & { exclude?: unknown } };
  };
  const options = { ...custom.esbuild };
  delete options.exclude;
  return options;
}
