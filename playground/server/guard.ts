import type { MiddlewareHandler } from 'hono';

const READS = ['GET', 'HEAD'];

/**
 * Lets only this machine's own pages in. Any website may make a browser send requests to 127.0.0.1, and by a name of
 * its own that leads there (DNS rebinding) read the answers too: so the Host must be one that the playground was
 * started under, and what changes something must come from its own pages.
 *
 * @param hosts as they stand in a Host header, with the port
 */
export function onlyOwnPages(hosts: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!hosts.includes(host)) {
      return c.json({ error: `the playground answers at ${hosts.join(', ')}, not at this Host` }, 421);
    }
    const origin = c.req.header('origin');
    // A browser names the origin of everything that is no plain reading; curl names none.
    if (!READS.includes(c.req.method) && origin !== undefined && origin !== `http://${host}`) {
      return c.json({ error: 'this comes from the page of another origin' }, 403);
    }
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
