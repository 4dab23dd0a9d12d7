import { isIP } from 'node:net';

/** The headers of a request, by their names in lower case. */
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Why a request is not served. */
export interface Refusal {
  readonly status: 403 | 421;
  readonly error: string;
}

/** The names in LOCAL_HOSTS: `host` or `host:port`, separated by commas. */
export function localHosts(variable = ''): readonly string[] {
  return variable
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== '');
}

/** The name in a Host header, without its port and without the brackets of IPv6; empty where it is no host. */
export function nameIn(host: string): string {
  if (!/^[^/?#@\\]+$/.test(host) || !URL.canParse(`http://${host}`)) return '';
  return new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '');
}

/** Whether a Host header names this machine, or a host that is listed (without a port: at any port). */
export function isLocalHost(host: string, listed: readonly string[]): boolean {
  const name = nameIn(host);
  const isLoopback =
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '::1' ||
    (isIP(name) === 4 && name.startsWith('127.'));
  return isLoopback || (name !== '' && (listed.includes(name) || listed.includes(host.toLowerCase())));
}

const single = (value: Headers[string]): string | undefined =>
  value === undefined || typeof value === 'string' ? value : value.join(', ');

/** A person follows a link: the page that holds the link cannot read what comes. */
function isFollowedLink(method: string, headers: Headers): boolean {
  return (
    method === 'GET' &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document' &&
    headers['sec-fetch-user'] === '?1'
  );
}

/**
 * WeChat's developer tools send a mini program's requests without Origin, with this Referer, and with a Sec-Fetch-Site
 * that depends on the address. A page cannot write a Referer of another origin (Fetch, "forbidden request-header").
 */
const isDeveloperTools = (headers: Headers): boolean =>
  single(headers['referer'])?.startsWith('https://servicewechat.com/') === true;

function isOwnOrigin(origin: string, host: string, listed: readonly string[]): boolean {
  if (origin === `http://${host}`) return true;
  return URL.canParse(origin) && listed.includes(new URL(origin).host);
}

/**
 * Keeps web pages away from a server of this machine. Any page that is open here can send requests to 127.0.0.1, and
 * by a name of its own that leads there (DNS rebinding) read the answers too. A program sends neither Origin nor
 * Sec-Fetch-Site (https://www.w3.org/TR/fetch-metadata/), and is served.
 *
 * @param isAllowedHost whether the server answers at this Host header
 * @param listed hosts whose pages may call the server, as `localHosts` gives them; an Origin's port counts
 * @returns undefined where the request may be served
 */
export function refusalOf(
  { method, headers }: { readonly method: string; readonly headers: Headers },
  isAllowedHost: (host: string) => boolean,
  listed: readonly string[],
): Refusal | undefined {
  const host = single(headers['host']) ?? '';
  if (!isAllowedHost(host)) {
    const error =
      'this server does not answer at this Host. A name of your own goes into LOCAL_HOSTS of .env';
    return { status: 421, error };
  }
  const foreign: Refusal = {
    status: 403,
    error:
      'this comes from the page of another origin. If it is yours, add its host and port to LOCAL_HOSTS of .env',
  };
  const origin = single(headers['origin']);
  if (origin !== undefined) return isOwnOrigin(origin, host, listed) ? undefined : foreign;
  const site = single(headers['sec-fetch-site']);
  if (site === undefined || site === 'same-origin' || site === 'none') return undefined;
  return isFollowedLink(method, headers) || isDeveloperTools(headers) ? undefined : foreign;
}
