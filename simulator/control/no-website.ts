import type { MiddlewareHandler } from 'hono';
import { isIP } from 'node:net';

/** Whether no website can have this name: an address, a name without a dot, or one that is never in public DNS. */
function isPrivateName(name: string): boolean {
  return (
    isIP(name.replace(/^\[|\]$/g, '')) !== 0 || !name.includes('.') || /\.(?:localhost|internal)$/.test(name)
  );
}

/**
 * Lets no website read what only a simulator can tell: by a name of its own that leads to 127.0.0.1 (DNS rebinding) it
 * could, in the browser of somebody who has it open, and notifications are signed by whatever key .env holds. The
 * Origin is not looked at, since a mini program in the developer tools may come with one of theirs.
 */
export const noWebsite: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
  if (name === '' || !isPrivateName(name)) {
    return c.json({ error: 'the simulator answers at 127.0.0.1, not at this Host' }, 421);
  }
  await next();
  return undefined;
};
