import type { MiddlewareHandler } from 'hono';
import { isIP } from 'node:net';
import { nameIn, refusalOf } from '../../shared/foreign-page';

/** Whether no website can have this name: an address, a name without a dot, or one that is never in public DNS. */
const isPrivateName = (name: string): boolean =>
  name !== '' && (isIP(name) !== 0 || !name.includes('.') || /\.(?:localhost|internal)$/.test(name));

/**
 * Keeps web pages away from the simulator: it signs with whatever key .env holds, and everybody knows the example's.
 * It answers at every private name, as the shop that it is tested with may run in another container.
 *
 * @param listed the hosts of LOCAL_HOSTS
 */
export function noWebsite(listed: readonly string[]): MiddlewareHandler {
  const isAllowed = (host: string): boolean =>
    isPrivateName(nameIn(host)) || listed.includes(host) || listed.includes(nameIn(host));
  return async (c, next) => {
    const refusal = refusalOf({ method: c.req.method, headers: c.req.header() }, isAllowed, listed);
    if (refusal !== undefined) return c.json({ error: refusal.error }, refusal.status);
    await next();
    return undefined;
  };
}
