import type { Exchange, Party } from '../../exchange';
import { orderOf } from './about';
import { sweepIn } from './sweep';

/** Which exchanges somebody wants to see. An empty text leaves nothing out. */
export interface Filter {
  /** Only of the order of this number. */
  readonly outTradeNo: string;
  /** Only what this party sends or gets. */
  readonly party: Party | '';
  /** Only what has this somewhere in it, in upper or lower case. */
  readonly text: string;
  readonly isSweepHidden: boolean;
}

export const NO_FILTER: Filter = { outTradeNo: '', party: '', text: '', isSweepHidden: false };

function textOf({ name, request, answer, verdict, fault }: Exchange): string {
  return [name, request.url, request.body, answer?.status, answer?.body, verdict, fault].join('\n');
}

/** The exchanges that fit a filter, in their order. */
export function filtered(exchanges: readonly Exchange[], filter: Filter): readonly Exchange[] {
  const { outTradeNo, party, isSweepHidden } = filter;
  const text = filter.text.trim().toLowerCase();
  const sweep = isSweepHidden ? sweepIn(exchanges) : undefined;
  return exchanges.filter(
    (each) =>
      (outTradeNo === '' || orderOf(each) === outTradeNo) &&
      (party === '' || each.from === party || each.to === party) &&
      (text === '' || textOf(each).toLowerCase().includes(text)) &&
      sweep?.has(each.id) !== true,
  );
}
