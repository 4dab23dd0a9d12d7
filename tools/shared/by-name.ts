/** Whether a value is an object of names and values, and no list. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value whose names stand in their order, at every depth: DynamoDB gives those of a map in none. */
export function byName<T>(value: T): T;
export function byName(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => byName(each));
  if (!isRecord(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, byName(value[name])]));
}
