import {
  CORE_SCHEMA,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  mapTag,
  seqTag,
  strTag,
} from 'js-yaml';

const anyTag = { matchByTagPrefix: true, identify: () => false };
/** YAML in which CloudFormation's short forms (!Ref, !If, …) are read as what they hold. */
export const CLOUDFORMATION = CORE_SCHEMA.withTags(
  defineScalarTag('!', { ...strTag, ...anyTag, implicit: false }),
  defineSequenceTag('!', { ...seqTag, ...anyTag }),
  defineMappingTag('!', { ...mapTag, ...anyTag }),
);
