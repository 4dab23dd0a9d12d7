import fc from 'fast-check';

/** The placeholders of one request, given out while its expressions are written. */
export interface Scope {
  readonly names: Record<string, string>;
  readonly values: Record<string, unknown>;
  name(attribute: string): string;
  value(value: unknown): string;
}

/** Part of an expression, written once its request's placeholders are known. */
export type Text = (scope: Scope) => string;

export function makeScope(): Scope {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  return {
    names,
    values,
    name: (attribute) => {
      const placeholder = `#n${Object.keys(names).length}`;
      names[placeholder] = attribute;
      return placeholder;
    },
    value: (value) => {
      const placeholder = `:v${Object.keys(values).length}`;
      values[placeholder] = value;
      return placeholder;
    },
  };
}

/** Strings as orders have them, and some whose bytes, letters and UTF-16 units differ in number and order. */
const aString = fc.constantFrom(
  '',
  'a',
  'ab',
  'b',
  'NOTPAY',
  'SUCCESS',
  '2026-01-01',
  '明前龙井',
  '\uffee',
  '🍵',
);
const aNumber = fc.constantFrom(-2.5, -1, 0, 0.1, 0.2, 1, 2, 100, 1e-7, 9007199254740991);
const scalar = fc.oneof({ weight: 4, arbitrary: aString }, { weight: 4, arbitrary: aNumber }, fc.boolean());

/** Anything that the document client can write. */
export const aValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: scalar },
  fc.constant(null),
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('a', 'b'), scalar, { maxKeys: 2 }),
  fc.constant(new Set(['a', 'b'])),
  fc.constant(new Set([1, 2])),
  fc.constantFrom(Uint8Array.of(1), Uint8Array.of(1, 200)),
);

const ATTRIBUTES = ['tradeState', 'totalFee', 'note', 'extra', 'anomalies', 'absent', 'openid', 'dueShard'];

/** A path: an attribute, or something in a map of the item. */
export const aPath: fc.Arbitrary<Text> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...ATTRIBUTES), fc.boolean())
      .map(([attribute, isNamed]): Text => (isNamed ? (scope) => scope.name(attribute) : () => attribute)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('anomalies', 'note', 'absent'), fc.constantFrom('a', 'b', 'kind#42'))
      .map(
        ([attribute, inner]): Text =>
          (scope) =>
            `${attribute}.${scope.name(inner)}`,
      ),
  },
  { weight: 1, arbitrary: fc.constant<Text>((scope) => `anomalies.${scope.name('kind#42')}.a`) },
);

function literal(value: unknown): Text {
  return (scope) => scope.value(value);
}

const anOperand = fc.oneof(
  { weight: 3, arbitrary: aValue.map(literal) },
  { weight: 1, arbitrary: aPath },
  {
    weight: 1,
    arbitrary: aPath.map(
      (path): Text =>
        (scope) =>
          `size(${path(scope)})`,
    ),
  },
);
const ordered = fc.oneof(aString, aNumber).map(literal);
const aBound = fc.oneof({ weight: 4, arbitrary: ordered }, { weight: 1, arbitrary: aPath });
const symbol = fc.constantFrom('=', '<>', '<', '<=', '>', '>=');
const typeName = fc.constantFrom('S', 'N', 'M', 'L', 'NULL', 'SS', 'BOOL', 'B', 'X');

const aClause: fc.Arbitrary<Text> = fc.oneof(
  aPath.map(
    (path): Text =>
      (scope) =>
        `attribute_exists(${path(scope)})`,
  ),
  aPath.map(
    (path): Text =>
      (scope) =>
        `attribute_not_exists(${path(scope)})`,
  ),
  fc.tuple(aPath, typeName).map(
    ([path, type]): Text =>
      (scope) =>
        `attribute_type(${path(scope)}, ${scope.value(type)})`,
  ),
  fc.tuple(fc.constantFrom('begins_with', 'contains'), aPath, fc.oneof(ordered, aPath)).map(
    ([name, path, part]): Text =>
      (scope) =>
        `${name}(${path(scope)}, ${part(scope)})`,
  ),
  {
    weight: 4,
    arbitrary: fc.tuple(anOperand, symbol, anOperand).map(
      ([left, between, right]): Text =>
        (scope) =>
          `${left(scope)} ${between} ${right(scope)}`,
    ),
  },
  fc.tuple(anOperand, aBound, aBound).map(
    ([one, low, high]): Text =>
      (scope) =>
        `${one(scope)} BETWEEN ${low(scope)} AND ${high(scope)}`,
  ),
  fc.tuple(anOperand, fc.array(anOperand, { minLength: 1, maxLength: 3 })).map(
    ([one, list]): Text =>
      (scope) =>
        `${one(scope)} IN (${list.map((each) => each(scope)).join(', ')})`,
  ),
);

/** Any condition: mostly sound, some that DynamoDB refuses. */
export const aCondition: fc.Arbitrary<Text> = fc.letrec<{ condition: Text }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'condition' },
    { weight: 4, arbitrary: aClause },
    tie('condition').map(
      (one): Text =>
        (scope) =>
          `NOT ${one(scope)}`,
    ),
    tie('condition').map(
      (one): Text =>
        (scope) =>
          `(${one(scope)})`,
    ),
    fc.tuple(tie('condition'), fc.constantFrom('AND', 'OR', 'and'), tie('condition')).map(
      ([left, word, right]): Text =>
        (scope) =>
          `${left(scope)} ${word} ${right(scope)}`,
    ),
  ),
})).condition;

const aNewOperand: fc.Arbitrary<Text> = fc.oneof(
  { weight: 3, arbitrary: aValue.map(literal) },
  { weight: 1, arbitrary: aPath },
  {
    weight: 1,
    arbitrary: fc.tuple(aPath, aValue).map(
      ([path, value]): Text =>
        (scope) =>
          `if_not_exists(${path(scope)}, ${scope.value(value)})`,
    ),
  },
);
const sum: fc.Arbitrary<Text> = fc
  .tuple(
    fc.constantFrom('totalFee', 'if_not_exists(totalFee, totalFee)', 'note', 'absent'),
    fc.constantFrom('+', '-'),
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(1, 0.1, -2.5, 100) }, { weight: 1, arbitrary: aString }),
  )
  .map(
    ([left, sign, right]): Text =>
      (scope) =>
        `${left} ${sign} ${scope.value(right)}`,
  );
const anAssignment: fc.Arbitrary<Text> = fc
  .tuple(aPath, fc.oneof({ weight: 4, arbitrary: aNewOperand }, { weight: 1, arbitrary: sum }))
  .map(
    ([path, value]): Text =>
      (scope) =>
        `${path(scope)} = ${value(scope)}`,
  );

/** Any update of SET and REMOVE: mostly sound, some that DynamoDB refuses. */
export const anUpdate: fc.Arbitrary<Text> = fc
  .tuple(
    fc.array(anAssignment, { maxLength: 2 }),
    fc.array(aPath, { maxLength: 1 }),
    fc.constantFrom('SET', 'set'),
  )
  .filter(([set, remove]) => set.length + remove.length > 0)
  .map(([set, remove, word]): Text => {
    return (scope) =>
      [
        ...(set.length > 0 ? [`${word} ${set.map((one) => one(scope)).join(', ')}`] : []),
        ...(remove.length > 0 ? [`REMOVE ${remove.map((one) => one(scope)).join(', ')}`] : []),
      ].join(' ');
  });

/** Texts that DynamoDB refuses as a condition, whatever the item. */
export const BROKEN_CONDITIONS = [
  '',
  ' ',
  'status = :unused',
  'Size = :unused',
  'tradeState = :undefined',
  '#undefined = totalFee',
  'tradeState = ',
  'tradeState == totalFee',
  'tradeState totalFee',
  '((tradeState = totalFee))',
  '(tradeState = totalFee',
  'tradeState = totalFee)',
  'tradeState = tradeState',
  'exists(tradeState)',
  'ATTRIBUTE_EXISTS(tradeState)',
  'attribute_exists(tradeState, totalFee)',
  'attribute_exists()',
  'begins_with(tradeState)',
  'size(tradeState)',
  'attribute_exists(size(tradeState))',
  'NOT',
  'tradeState IN ()',
  'tradeState BETWEEN totalFee',
  'tradeState = "NOTPAY"',
  'tradeState = 1',
  'tradeState AND totalFee',
] as const;

/** Texts that DynamoDB refuses as an update, whatever the item. */
export const BROKEN_UPDATES = [
  '',
  'SET',
  'SET tradeState',
  'SET tradeState = ',
  'SET tradeState = :undefined',
  'SET status = totalFee',
  'SET tradeState = totalFee SET extra = totalFee',
  'SET tradeState = totalFee, tradeState = totalFee',
  'SET anomalies.a = totalFee, anomalies = totalFee',
  'SET extra = totalFee REMOVE extra',
  'REMOVE',
  'REMOVE tradeState, tradeState',
  'REMOVE outTradeNo',
  'SET outTradeNo = tradeState',
  'SET openid.inner = tradeState',
  'SET extra = if_not_exists(extra)',
  'SET extra = plus(totalFee, totalFee)',
  'SET extra = totalFee * totalFee',
  'CHANGE extra = totalFee',
  'tradeState = totalFee',
] as const;
