import type { Exchange } from '../../exchange';

/** Headers that curl sets by itself. */
const BY_ITSELF = ['host', 'connection', 'content-length', 'accept-encoding', 'keep-alive'];

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The bytes of a character as bash writes them between `$'` and `'`, whatever its locale. */
function escapedBytes(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
    .join('');
}

/** A body for the shell. A terminal obeys some characters of what is pasted, also between quotes: they are escaped. */
function quotedBody(text: string): string {
  if (!/(?![\n\t])\p{Cc}/u.test(text)) return quoted(text);
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `$'${escaped.replace(/\p{Cc}/gu, escapedBytes)}'`;
}

/** A text in which `…` stands for a secret: the shell puts a variable there. */
function withVariable(text: string, variable: string): string {
  return quoted(text).replaceAll('…', `'"$${variable}"'`);
}

/**
 * The same request for a terminal. What was masked is a variable: `$TOKEN` of the Authorization header, `$SECRET` of
 * the address.
 *
 * @returns undefined where the request was none of HTTP
 */
export function curlOf({ request }: Exchange): string | undefined {
  const { method, url, headers, body } = request;
  if (!/^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/.test(method)) return undefined;
  const lines = [`curl -i ${withVariable(url, 'SECRET')}`];
  if (method !== (body === '' ? 'GET' : 'POST')) lines.push(`-X ${method}`);
  for (const [name, value] of Object.entries(headers)) {
    if (BY_ITSELF.includes(name.toLowerCase())) continue;
    const isToken = name.toLowerCase() === 'authorization';
    lines.push(`-H ${isToken ? withVariable(`${name}: ${value}`, 'TOKEN') : quoted(`${name}: ${value}`)}`);
  }
  // Any other option takes a body that begins with @ for the name of a file, and would send that.
  if (body !== '') lines.push(`--data-raw ${quotedBody(body)}`);
  return lines.join(' \\\n  ');
}
