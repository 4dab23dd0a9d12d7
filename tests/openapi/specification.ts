import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { load } from 'js-yaml';

type Json = Readonly<Record<string, unknown>>;
type Validate = ((value: unknown) => boolean) & { readonly errors?: unknown };

/** An answer as a route describes it. */
export interface Described {
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: Json }>>;
}

/** A route of openapi.yaml. */
export interface Operation {
  readonly operationId: string;
  readonly security: readonly Json[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly example?: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> };
  readonly responses: Readonly<Record<string, Json>>;
}

interface Specification {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Json & { readonly enum?: readonly string[] }>>;
    readonly responses: Readonly<Record<string, Described>>;
  };
}

const FILE = path.join(__dirname, '..', '..', 'openapi.yaml');

/** openapi.yaml. */
export const specification = load(readFileSync(FILE, 'utf8')) as Specification;

/** Its operations by their routes as serverless.yml writes them: `POST /orders`. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries(specification.paths).flatMap(([route, item]) =>
    Object.entries(item).map(
      ([method, operation]) => [`${method.toUpperCase()} ${route}`, operation] as const,
    ),
  ),
);

/** The answers that an operation describes, by their status. */
export function answersOf({ responses }: Operation): ReadonlyMap<string, Described> {
  return new Map(
    Object.entries(responses).map(([status, response]) => {
      const shared = /^#\/components\/responses\/(\w+)$/.exec(String(response['$ref']))?.[1];
      const described = shared === undefined ? response : specification.components.responses[shared];
      return [status, described as unknown as Described];
    }),
  );
}

/** The codes that an answer's description names. */
export function codesIn({ description }: Described): readonly string[] {
  return [...description.matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map(([, code = '']) => code);
}

/** ajv 8, which the serverless command brings along: the validator is nobody's here. */
const ofServerless = createRequire(require.resolve('serverless/package.json'));
const { Ajv2020 } = ofServerless('ajv/dist/2020') as {
  Ajv2020: new (options: object) => {
    compile: (schema: Json) => Validate;
    addSchema: (schema: Json) => void;
    addVocabulary: (names: readonly string[]) => void;
  };
};
const addFormats = (ofServerless('ajv-formats') as { default: (ajv: object) => void }).default;

/** The schema without room for fields that it does not name, so that none is answered undescribed. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, closed(each)]));
  const isObject = 'properties' in value && 'type' in value && value.type === 'object';
  return isObject && !('additionalProperties' in value) ? { ...inner, additionalProperties: false } : inner;
}

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
addFormats(ajv);
ajv.addVocabulary(['components', 'xml']);
ajv.addSchema({ $id: 'openapi', components: closed(specification.components) });

/** A check against a schema of openapi.yaml, in which each field has to be described. */
export function compile(schema: Json): Validate {
  const here = JSON.stringify(closed(schema)).replaceAll('"#/components/', '"openapi#/components/');
  return ajv.compile(JSON.parse(here) as Json);
}
