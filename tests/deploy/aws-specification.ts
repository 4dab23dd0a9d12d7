import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';

const specification = loadAwsServiceSpecSync();

function resourceTypes(type: string) {
  return specification.lookup('resource', 'cloudFormationType', 'equals', type);
}

type Properties = ReturnType<typeof resourceTypes>[number]['properties'];
type PropertyType = Properties[string]['type'];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether CloudFormation puts the value in itself: `Ref` or a function. */
function isIntrinsic(value: unknown): boolean {
  const [name = '', ...others] = isObject(value) ? Object.keys(value) : [];
  return others.length === 0 && /^(Ref|Fn::.+)$/.test(name);
}

/** CloudFormation also takes the text of a number or of true and false. */
const PLAIN: Partial<Record<PropertyType['type'], (value: unknown) => boolean>> = {
  string: (value) => ['string', 'number', 'boolean'].includes(typeof value),
  'date-time': (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean' || value === 'true' || value === 'false',
  integer: (value) => /^-?\d+$/.test(String(value)),
  number: (value) => /^-?\d+(\.\d+)?$/.test(String(value)),
  json: (value) => typeof value === 'object' && value !== null,
  tag: (value) => isObject(value) && Object.keys(value).sort().join(' ') === 'Key Value',
};

function faultsOfValue(type: PropertyType, value: unknown, where: string): string[] {
  if (isIntrinsic(value)) return [];
  switch (type.type) {
    case 'ref': {
      const { properties } = specification.get('typeDefinition', type.reference);
      return isObject(value) ? faultsOfProperties(properties, value, where) : [`${where} is no object`];
    }
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((each, index) => faultsOfValue(type.element, each, `${where}[${index}]`))
        : [`${where} is no list`];
    case 'map':
      return isObject(value)
        ? Object.entries(value).flatMap(([key, each]) => faultsOfValue(type.element, each, `${where}.${key}`))
        : [`${where} is no map`];
    case 'union': {
      // "A list of these objects, or any JSON": the second would let every name pass.
      const told = type.types.filter((each) => ['ref', 'array', 'map'].includes(each.type));
      const faults = (told.length > 0 ? told : type.types).map((each) => faultsOfValue(each, value, where));
      return faults.sort((one, other) => one.length - other.length)[0] ?? [];
    }
    case 'string':
    case 'number':
    case 'integer':
    case 'boolean':
    case 'json':
    case 'date-time':
    case 'null':
    case 'tag':
      if (PLAIN[type.type]?.(value) !== true) return [`${where} is no ${type.type}`];
      if ((type.type === 'string' || type.type === 'integer') && type.allowedValues !== undefined) {
        const words: readonly unknown[] = type.allowedValues;
        return words.map(String).includes(String(value)) ? [] : [`${where} may not be ${String(value)}`];
      }
      return [];
  }
}

function faultsOfProperties(
  known: Properties,
  given: Readonly<Record<string, unknown>>,
  where: string,
): string[] {
  const missing = Object.entries(known)
    .filter(([name, { required }]) => required === true && !(name in given))
    .map(([name]) => `${where}.${name} is missing`);
  const wrong = Object.entries(given).flatMap(([name, value]) => {
    const property = known[name];
    return property === undefined
      ? [`${where}.${name} is unknown`]
      : faultsOfValue(property.type, value, `${where}.${name}`);
  });
  return [...missing, ...wrong];
}

/** Where the properties of a resource are not as AWS specifies them: names, nested names, types, what is missing. */
export function faultsOfResource(type: string, given: Readonly<Record<string, unknown>>): string[] {
  const [resource] = resourceTypes(type);
  return resource === undefined
    ? [`${type} is unknown`]
    : faultsOfProperties(resource.properties, given, type);
}

/** Where a value is not as AWS specifies it for one property; for what the specification leaves open elsewhere. */
export function faultsOfProperty(type: string, property: string, value: unknown): string[] {
  const known = resourceTypes(type)[0]?.properties[property];
  return known === undefined
    ? [`${type}.${property} is unknown`]
    : faultsOfValue(known.type, value, `${type}.${property}`);
}

/** Whether `Fn::GetAtt` gives this attribute of a resource type. */
export function hasAttribute(type: string, attribute: string): boolean {
  return resourceTypes(type).some(({ attributes }) => attribute in attributes);
}

/** Whether AWS emits a metric of this name with just these dimensions; an empty value stands for any. */
export function isEmittedByAws(
  namespace: string,
  name: string,
  dimensions: Readonly<Record<string, string>>,
): boolean {
  return specification
    .lookup('metric', 'namespace', 'equals', namespace)
    .filter((metric) => metric.name === name)
    .flatMap((metric) => specification.follow('usesDimensionSet', metric))
    .some(
      ({ entity }) =>
        entity.dimensions.length === Object.keys(dimensions).length &&
        entity.dimensions.every(
          (each) =>
            each.name in dimensions && (each.value === undefined || each.value === dimensions[each.name]),
        ),
    );
}
