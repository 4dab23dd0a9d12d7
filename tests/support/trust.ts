import tls, { type SecureContextOptions } from 'node:tls';

/**
 * Lets TLS connections of this process trust an authority of a test's own, and no other: to read node's 140 for each
 * connection takes longer than the rest of it. No code under test has a way to do that.
 *
 * @param ca PEM
 * @returns takes the trust back
 */
export function trust(ca: string): () => void {
  const original = tls.createSecureContext;
  tls.createSecureContext = (options: SecureContextOptions = {}) => original({ ...options, ca });
  return () => {
    tls.createSecureContext = original;
  };
}
