import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NotifyRefusal } from '../../lib/errors/errors';
import { readNotification } from '../../lib/wechat/pay/v2/notification';
import { readXml } from '../../lib/wechat/pay/v2/xml';
import type { NotifyCase } from '../../tests/fixtures/hostile/notify-case';
import { PEERS } from './peers';
import { askSafely, type Observation } from './peers/ask-safely';
import { MERCHANT } from './setting';

/** Not of payments: the peers are asked about those alone. */
const NO_PAYMENTS = ['setting.json', 'refund-notify.json'];
const FOLDER = path.join(__dirname, '..', '..', 'tests', 'fixtures', 'hostile');

/** What everybody answered to one case. */
export interface PeerCase {
  readonly group: string;
  readonly name: string;
  /** Whether the message itself is genuine: signed, ours, a payment. What the order says of it is another matter. */
  readonly isGenuine: boolean;
  /** Why the message itself is not genuine. */
  readonly refusal: NotifyRefusal | undefined;
  readonly answers: Readonly<Record<string, Observation & { readonly isAltered: boolean }>>;
}

/** This project among the peers. */
export const OURS = 'this project';

/** The bytes of a case's body, where whoever gets bytes can play it at all. */
function bytesOf(notify: NotifyCase): Buffer | undefined {
  if (notify.bodyBase64 !== undefined) return Buffer.from(notify.bodyBase64, 'base64');
  return notify.isBase64Encoded === true ? undefined : Buffer.from(notify.body ?? '');
}

const OF_THE_ORDER: readonly NotifyRefusal[] = ['appid_mismatch', 'mch_id_mismatch', 'sign_type_mismatch'];

/** Refused not for the message, but for what the books hold of its order. */
function isByTheBooks({ expect: { refusal }, order }: NotifyCase): boolean {
  if (refusal === 'order_unknown') return true;
  return order !== undefined && OF_THE_ORDER.some((name) => name === refusal);
}

/** Whether what was handed over has other values than a strict reader finds in the message. */
function isAltered(bytes: Buffer, fields: unknown): boolean {
  const reading = readXml(bytes);
  if (!reading.ok || typeof fields !== 'object' || fields === null) return false;
  const given = fields as Readonly<Record<string, unknown>>;
  return Object.entries(reading.fields).some(([name, value]) => given[name] !== value);
}

/** What this project's own reader says, as payment-notify asks it. */
function askOurs(notify: NotifyCase, bytes: Buffer): Observation {
  const reading = readNotification(bytes, MERCHANT, notify.signType ?? MERCHANT.signType);
  const common = { fields: undefined, endsProcess: false };
  return reading.ok
    ? { verdict: 'accepts', reason: '', ...common }
    : { verdict: 'refuses', reason: reading.refusal, ...common };
}

/** The groups of cases, as their files are named; genuine ones first. */
export function hostileGroups(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && !NO_PAYMENTS.includes(file))
    .map((file) => path.basename(file, '.json'))
    .sort((a, b) => Number(b.startsWith('genuine')) - Number(a.startsWith('genuine')) || (a < b ? -1 : 1));
}

/** Asks every peer about every hostile case. */
export async function askPeers(): Promise<readonly PeerCase[]> {
  const cases: PeerCase[] = [];
  for (const group of hostileGroups()) {
    const notifies = JSON.parse(
      readFileSync(path.join(FOLDER, `${group}.json`), 'utf8'),
    ) as readonly NotifyCase[];
    for (const notify of notifies) {
      const bytes = bytesOf(notify);
      if (bytes === undefined) continue;
      const answers: Record<string, Observation & { isAltered: boolean }> = {
        [OURS]: { ...askOurs(notify, bytes), isAltered: false },
      };
      for (const peer of PEERS) {
        const answer = await askSafely(peer.open(MERCHANT), bytes.toString('utf8'));
        const isHandedOver = answer.verdict === 'accepts';
        answers[peer.name] = { ...answer, isAltered: isHandedOver && isAltered(bytes, answer.fields) };
      }
      const { refusal } = notify.expect;
      const isGenuine = refusal === undefined || isByTheBooks(notify);
      cases.push({ group, name: notify.name, isGenuine, refusal: isGenuine ? undefined : refusal, answers });
    }
  }
  return cases;
}
