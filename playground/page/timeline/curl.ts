import type { Exchange } from '../../exchange';

/** Headers that curl sets by itself. */
const BY_ITSELF = ['host', 'connection', 'content-length', 'accept-encoding', 'keep-alive'];

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
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
  if (body !== '') lines.push(`--data-binary ${quoted(body)}`);
  return lines.join(' \\\n  ');
}
