import type { MiddlewareHandler } from 'hono';
import { nameIn, refusalOf } from '../../shared/foreign-page';

/**
 * Lets only this machine's own pages in: what `refusalOf` refuses, and every Host but those that the playground was
 * started under.
 *
 * @param hosts as they stand in a Host header, with the port
 * @param listed those of LOCAL_HOSTS
 */
export function onlyOwnPages(hosts: readonly string[], listed: readonly string[]): MiddlewareHandler {
  const isAllowed = (host: string): boolean =>
    hosts.includes(host) || listed.includes(host) || listed.includes(nameIn(host));
  return async (c, next) => {
    const refusal = refusalOf({ method: c.req.method, headers: c.req.header() }, isAllowed, listed);
    if (refusal !== undefined) return c.json({ error: refusal.error }, refusal.status);
    await next();
    c.header('Content-Security-Policy', POLICY);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Cross-Origin-Resource-Policy', 'same-origin');
    return undefined;
  };
}

/** No request leaves the machine: everything comes from the playground itself. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
