import { generateKeyPair, randomBytes, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/** A value in DER: its tag, its length, its content. */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const { length } = Buffer.concat(content);
  const bytes = length < 0x100 ? [length] : [length >> 8, length & 0xff];
  const head = length < 0x80 ? [tag, length] : [tag, 0x80 | bytes.length, ...bytes];
  return Buffer.concat([Buffer.from(head), ...content]);
}

const sequence = (...content: readonly Uint8Array[]): Buffer => der(0x30, ...content);
const bits = (unused: number, content: Uint8Array): Buffer => der(0x03, Buffer.from([unused]), content);

/** An object identifier, such as `2.5.4.3`. */
function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((arc) => {
    const base128 = [arc & 0x7f];
    for (let left = arc >> 7; left > 0; left >>= 7) base128.unshift((left & 0x7f) | 0x80);
    return base128;
  });
  return der(0x06, Buffer.from(bytes));
}

/** UTCTime, whose years end in 2049. */
const time = (date: Date): Buffer =>
  der(0x17, Buffer.from(date.toISOString().replace(/^..|\.\d+|[-:T]/g, '')));

const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));
const TRUE = der(0x01, Buffer.from([0xff]));
const CRITICAL = TRUE;

/** The extensions of a certificate, ready to be put into one. */
export const EXTENSIONS = {
  /** An authority that may sign certificates, but no other authority. */
  authority: [
    sequence(oid('2.5.29.19'), CRITICAL, der(0x04, sequence(TRUE, der(0x02, Buffer.from([0]))))),
    sequence(oid('2.5.29.15'), CRITICAL, der(0x04, bits(2, Buffer.from([0x04])))),
  ],
  /** One end of a TLS connection. */
  end: [
    sequence(oid('2.5.29.19'), CRITICAL, der(0x04, sequence())),
    sequence(oid('2.5.29.15'), CRITICAL, der(0x04, bits(7, Buffer.from([0x80])))),
  ],
  server: [sequence(oid('2.5.29.37'), der(0x04, sequence(oid('1.3.6.1.5.5.7.3.1'))))],
  client: [sequence(oid('2.5.29.37'), der(0x04, sequence(oid('1.3.6.1.5.5.7.3.2'))))],
  /** The subject is 127.0.0.1 and localhost. */
  local: [
    sequence(
      oid('2.5.29.17'),
      der(0x04, sequence(der(0x87, Buffer.from([127, 0, 0, 1])), der(0x82, Buffer.from('localhost')))),
    ),
  ],
} as const satisfies Record<string, readonly Buffer[]>;

/** Who signs a certificate. */
export interface Authority {
  readonly name: string;
  readonly key: KeyObject;
}

/** A certificate and its key. */
export interface Issued {
  /** PEM. */
  readonly certificate: string;
  readonly key: KeyObject;
}

/**
 * Issues an X.509 v3 certificate with a new P-256 key, signed by ECDSA with SHA-256 (RFC 5280). Node can read
 * certificates and cannot make any.
 *
 * @param name the subject's common name
 * @param authority signs it; without one it signs itself
 */
export async function issue(
  name: string,
  [from, until]: readonly [Date, Date],
  extensions: readonly Buffer[],
  authority?: Authority,
): Promise<Issued> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  const named = (commonName: string): Buffer => {
    const parts = [
      ['2.5.4.3', commonName],
      ['2.5.4.10', 'miniprogram-pay'],
    ] as const;
    return sequence(
      ...parts.map(([type, text]) => der(0x31, sequence(oid(type), der(0x0c, Buffer.from(text))))),
    );
  };
  const serial = randomBytes(9);
  // Positive, and as short as DER wants it.
  serial.writeUInt8((serial.readUInt8() & 0x7f) | 0x40);
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ECDSA_SHA256,
    named(authority?.name ?? name),
    sequence(time(from), time(until)),
    named(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', content, authority?.key ?? privateKey);
  const whole = sequence(content, ECDSA_SHA256, bits(0, signature));
  const lines = whole.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  const certificate = `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
  return { certificate, key: privateKey };
}
