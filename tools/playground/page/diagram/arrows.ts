import type { Exchange, Party } from '../../exchange';
import { glanceAt, type Glance } from '../timeline/glance';

/** A line of a sequence diagram. */
export interface Arrow {
  /** The exchange that it belongs to. */
  readonly id: string;
  readonly kind: 'request' | 'answer';
  readonly from: Party;
  readonly to: Party;
  readonly label: string;
  readonly tone: Glance['tone'];
  /** A request that never reached anybody, or was never answered. */
  readonly isLost: boolean;
}

interface Moment {
  readonly at: number;
  /** Of what happens in the same millisecond: answers in the reverse order of their requests, then requests. */
  readonly rank: number;
  readonly arrow: Arrow;
}

function momentsOf(exchange: Exchange, place: number): Moment[] {
  const { id, from, to, name, startedAt, answer } = exchange;
  const glance = glanceAt(exchange);
  const isLost = glance.tone === 'lost';
  const request: Moment = {
    at: startedAt,
    rank: place,
    arrow: { id, kind: 'request', from, to, label: name, tone: glance.tone, isLost },
  };
  if (answer === undefined || isLost) return [request];
  const label = [answer.status, glance.word].filter((each) => each !== '').join(' ');
  const endedAt = exchange.endedAt ?? startedAt;
  const answered: Moment = {
    at: endedAt,
    // An answer in the millisecond of its own request still comes after it.
    rank: endedAt === startedAt ? place + 0.5 : -place,
    arrow: { id, kind: 'answer', from: to, to: from, label, tone: glance.tone, isLost: false },
  };
  return [request, answered];
}

/** The lines of a sequence diagram in the order of time. */
export function arrowsOf(exchanges: readonly Exchange[]): readonly Arrow[] {
  return exchanges
    .flatMap((exchange, at) => momentsOf(exchange, at + 1))
    .sort((one, other) => one.at - other.at || one.rank - other.rank)
    .map(({ arrow }) => arrow);
}

const ORDER: readonly Party[] = ['staff', 'phone', 'shop', 'wechat'];

/** Who has a lifeline, from left to right: the staff only where it does something. */
export function partiesOf(arrows: readonly Arrow[]): readonly Party[] {
  const hasStaff = arrows.some(({ from, to }) => from === 'staff' || to === 'staff');
  return hasStaff ? ORDER : ORDER.slice(1);
}
