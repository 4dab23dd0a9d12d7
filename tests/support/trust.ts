import tls, { type SecureContextOptions } from 'node:tls';

/**
 * Lets TLS connections of this process trust one more authority, as NODE_EXTRA_CA_CERTS does for a whole process: no code
 * under test has a way to do that.
 *
 * @param ca PEM
 * @returns takes the trust back
 */
export function trust(ca: string): () => void {
  const original = tls.createSecureContext;
  tls.createSecureContext = (options: SecureContextOptions = {}) =>
    original({ ...options, ca: [...tls.rootCertificates, ca] });
  return () => {
    tls.createSecureContext = original;
  };
}
