import type { Exchange } from '../../exchange';
import type { OrderLife } from '../orders/history';
import { bodyFields } from '../text/fields';
import { orderOf } from '../timeline/about';
import { glanceAt } from '../timeline/glance';

/** The five steps of a payment. */
export const STEPS = ['login', 'order', 'sheet', 'notify', 'paid'] as const;
export type StepName = (typeof STEPS)[number];
export type StepState = 'waiting' | 'now' | 'done' | 'failed';

export interface Story {
  /** The order that the story is about; none before the first one. */
  readonly outTradeNo?: string;
  readonly steps: Readonly<Record<StepName, StepState>>;
  /** The step that is told in words. */
  readonly current: StepName;
  /** The money arrived without a word of WeChat's: the shop asked. */
  readonly isByQuery: boolean;
  /** The last time that the phone asked for a pay sheet of this order. */
  readonly sheet?: Exchange;
  /** The pay sheet was left without a payment that the shop knows of. */
  readonly isSheetLeft: boolean;
}

function stateOf(exchange: Exchange | undefined): StepState {
  if (exchange === undefined) return 'waiting';
  const { tone } = glanceAt(exchange);
  return tone === 'open' ? 'now' : tone === 'fine' ? 'done' : 'failed';
}

function isSheetOf(exchange: Exchange, outTradeNo: string, ordered: number): boolean {
  return (
    exchange.name === 'wx.requestPayment' &&
    exchange.startedAt >= ordered &&
    (orderOf(exchange) ?? outTradeNo) === outTradeNo
  );
}

/** How the order stands, as the shop answered the phone; undefined for every other message. */
function stateTold({ name, answer }: Exchange): string | undefined {
  if (!name.startsWith('GET /orders')) return undefined;
  const { tradeState } = bodyFields(answer?.body ?? '');
  return typeof tradeState === 'string' ? tradeState : undefined;
}

/** Whether some answer to the phone says that the order is paid. */
function saysPaid(exchange: Exchange): boolean {
  return ['SUCCESS', 'REFUND'].includes(stateTold(exchange) ?? '');
}

function isUnpaidAfter(exchange: Exchange, moment: number): boolean {
  return exchange.startedAt >= moment && stateTold(exchange) === 'NOTPAY';
}

/** What is happening now: the latest order, step by step, as its exchanges and its row tell. */
export function tellStory(exchanges: readonly Exchange[], orders: ReadonlyMap<string, OrderLife>): Story {
  const login = exchanges.findLast(({ name }) => name === 'POST /login' || name === 'wx.login');
  const placing = exchanges.findLast(({ name }) => name === 'POST /orders');
  const startsAnew = placing === undefined || (login !== undefined && login.startedAt > placing.startedAt);
  const outTradeNo = startsAnew ? undefined : orderOf(placing);
  const steps: Record<StepName, StepState> = {
    login: stateOf(login),
    ...({ order: 'waiting', sheet: 'waiting', notify: 'waiting', paid: 'waiting' } as const),
  };
  // Whoever orders is logged in: the token may be older than the timeline.
  if (!startsAnew) {
    steps.login = 'done';
    steps.order = stateOf(placing);
  }
  const own = outTradeNo === undefined ? [] : exchanges.filter((each) => orderOf(each) === outTradeNo);
  const row = outTradeNo === undefined ? undefined : orders.get(outTradeNo)?.row;
  let sheet: Exchange | undefined;
  if (outTradeNo !== undefined && placing !== undefined && steps.order === 'done') {
    sheet = exchanges.findLast((each) => isSheetOf(each, outTradeNo, placing.startedAt));
    steps.sheet = stateOf(sheet);
    steps.notify = stateOf(own.findLast(({ name }) => name === 'payment-notify'));
  }
  const isPaid = row?.tradeState === 'SUCCESS' || row?.tradeState === 'REFUND' || own.some(saysPaid);
  if (isPaid) steps.paid = 'done';
  else if (row?.tradeState === 'CLOSED') steps.paid = 'failed';
  const current = STEPS.findLast((name) => steps[name] !== 'waiting') ?? 'login';
  return {
    ...(outTradeNo !== undefined && { outTradeNo }),
    ...(sheet !== undefined && { sheet }),
    ...{ steps, current },
    isByQuery: isPaid && steps.notify !== 'done',
    // The phone asks the shop as soon as its sheet is closed, however that was done.
    isSheetLeft: sheet !== undefined && own.some((each) => isUnpaidAfter(each, sheet.startedAt)),
  };
}
