import type { Telemetry } from './telemetry';

const DAY_MS = 24 * 60 * 60_000;

/** From how many days before its end on somebody is told, each time the certificate is read. */
const WARN_DAYS = 30;

/**
 * Counts and logs a client certificate that ends soon. The counters are written out at once: it is read while a function
 * starts, and no request may come to it.
 *
 * @param validTo when the certificate ends
 */
export function recordCertificate(telemetry: Telemetry, validTo: Date, now: Date): void {
  const daysLeft = Math.floor((validTo.getTime() - now.getTime()) / DAY_MS);
  if (daysLeft >= WARN_DAYS) return;
  telemetry.count('CertificateEndsSoon');
  telemetry.log('warn', 'client certificate', { validTo: validTo.toISOString(), daysLeft });
  telemetry.flush();
}
