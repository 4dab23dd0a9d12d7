/** The fields of a flat `<xml>` message, for telling what it is about. Whether it may be believed is not judged here. */
export function xmlFields(text: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [, name, cdata, plain] of text.matchAll(
    /<([A-Za-z_]\w*)>(?:<!\[CDATA\[([^]*?)\]\]>|([^<]*))<\/\1>/g,
  )) {
    if (name !== undefined) fields[name] = cdata ?? plain ?? '';
  }
  return fields;
}

/** The fields of a JSON object; none where it is something else. */
export function jsonFields(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

/** The fields of a body, XML or JSON. */
export function bodyFields(text: string): Readonly<Record<string, unknown>> {
  return /^\s*</.test(text) ? xmlFields(text) : jsonFields(text);
}
