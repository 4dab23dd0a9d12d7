import * as v from 'valibot';
import { faultsOfProperty, faultsOfResource, hasAttribute } from './aws-specification';
import { packageProd, textsIn, type Template } from './packaged';

let plain: Template;
let full: Template;

beforeAll(async () => {
  ({ plain, full } = await packageProd());
}, 120_000);

const routeSettings = v.record(v.string(), v.unknown());

/** What a template names: of its own (`Ref`, `Fn::Sub`, `DependsOn`), and attributes (`Fn::GetAtt`, `Fn::Sub`). */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'Ref') return textsIn(inner);
    if (key === 'Fn::GetAtt') return [textsIn(inner).join('.')];
    if (key === 'Fn::Sub') {
      return textsIn(inner).flatMap((text) =>
        [...text.matchAll(/\$\{([^}]*)\}/g)].map((match) => match[1] ?? ''),
      );
    }
    if (key === 'DependsOn') return textsIn([inner]);
    return namesIn(inner);
  });
}

describe.each(['plain', 'full'] as const)("AWS's own specification, %s template", (which) => {
  const template = () => ({ plain, full })[which];

  test('knows every resource type, and every property by its name, its type and its being there', () => {
    const faults = Object.entries(template().Resources).flatMap(([id, { Type, Properties }]) =>
      faultsOfResource(Type, Properties).map((fault) => `${id}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('knows the limits of a route, which it leaves open where they stand', () => {
    const routes = v.parse(routeSettings, template().Resources['HttpApiStage']?.Properties['RouteSettings']);
    expect(Object.keys(routes)).toHaveLength(9);
    for (const route of Object.values(routes)) {
      expect(faultsOfProperty('AWS::ApiGatewayV2::Stage', 'DefaultRouteSettings', route)).toEqual([]);
    }
  });

  test('gives every attribute that is asked for, and every name is in the template', () => {
    const { Resources } = template();
    const names = namesIn(template()).filter((name) => !name.startsWith('AWS::'));
    expect(names).toEqual(
      expect.arrayContaining(['OrdersTable.Arn', 'AlarmTopic', 'HttpApiRoutePostOrders']),
    );
    const unknown = names.filter((name) => {
      const [id = '', ...attribute] = name.split('.');
      const type = Resources[id]?.Type;
      return type === undefined || (attribute.length > 0 && !hasAttribute(type, attribute.join('.')));
    });
    expect(unknown).toEqual([]);
  });

  test('no value depends on a condition: the template has none', () => {
    expect(JSON.stringify(template())).not.toContain('"Fn::If"');
  });
});

describe('the check itself sees', () => {
  const TABLE = 'AWS::DynamoDB::Table';
  const KEY = { AttributeName: 'sku', KeyType: 'HASH' };

  test.each<[string, string, Record<string, unknown>, string]>([
    ['an unknown type', 'AWS::DynamoDB::Desk', {}, 'AWS::DynamoDB::Desk is unknown'],
    ['an unknown property', TABLE, { KeySchema: [KEY], Colour: 'red' }, `${TABLE}.Colour is unknown`],
    ['a required one that is missing', TABLE, {}, `${TABLE}.KeySchema is missing`],
    [
      'an unknown property in a list of objects',
      TABLE,
      { KeySchema: [{ ...KEY, KeyTipe: 'HASH' }] },
      `${TABLE}.KeySchema[0].KeyTipe is unknown`,
    ],
    [
      'an unknown property in an object',
      TABLE,
      { KeySchema: [KEY], SSESpecification: { SseEnabled: true } },
      `${TABLE}.SSESpecification.SseEnabled is unknown`,
    ],
    [
      'a wrong type',
      TABLE,
      { KeySchema: [KEY], DeletionProtectionEnabled: 'maybe' },
      `${TABLE}.DeletionProtectionEnabled is no boolean`,
    ],
  ])('%s', (_, type, given, fault) => {
    expect(faultsOfResource(type, given)).toContain(fault);
  });
});
