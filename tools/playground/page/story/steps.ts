import type { Delivery } from '../../delivery';
import type { Exchange } from '../../exchange';
import type { State } from '../state';
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
  /** The order is paid, and WeChat's ledger says that no notification can have told the shop: the shop asked. */
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

/** How WeChat's notifications of an order went. The ledger may know of none because none was due yet. */
function stateOfDeliveries(attempts: readonly Delivery[]): StepState {
  if (attempts.length === 0) return 'waiting';
  return attempts.some(({ accepted }) => accepted) ? 'done' : 'failed';
}

/** Whether an attempt cannot have told the shop of the payment: it was lost on the way, or the shop said no. */
function isInVain({ accepted, status, fault }: Delivery): boolean {
  return !accepted && (status !== null || fault === 'lost');
}

/**
 * What is happening now: the latest order, step by step, as its exchanges, its row and WeChat's ledger tell. What is
 * said of notifications comes from the ledger alone: that no message was heard says nothing.
 */
export function tellStory({
  exchanges,
  orders,
  deliveries,
}: Pick<State, 'exchanges' | 'orders' | 'deliveries'>): Story {
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
  const row = outTradeNo === undefined ? undefined : orders.get(outTradeNo);
  const attempts = (outTradeNo === undefined ? undefined : deliveries.get(outTradeNo)) ?? [];
  let sheet: Exchange | undefined;
  if (outTradeNo !== undefined && placing !== undefined && steps.order === 'done') {
    sheet = exchanges.findLast((each) => isSheetOf(each, outTradeNo, placing.startedAt));
    steps.sheet = stateOf(sheet);
    steps.notify = stateOfDeliveries(attempts);
  }
  const isPaid = row?.tradeState === 'SUCCESS' || row?.tradeState === 'REFUND' || own.some(saysPaid);
  if (isPaid) steps.paid = 'done';
  else if (row?.tradeState === 'CLOSED') steps.paid = 'failed';
  const current = STEPS.findLast((name) => steps[name] !== 'waiting') ?? 'login';
  return {
    ...(outTradeNo !== undefined && { outTradeNo }),
    ...(sheet !== undefined && { sheet }),
    ...{ steps, current },
    isByQuery: isPaid && attempts.length > 0 && attempts.every(isInVain),
    // The phone asks the shop as soon as its sheet is closed, however that was done.
    isSheetLeft: sheet !== undefined && own.some((each) => isUnpaidAfter(each, sheet.startedAt)),
  };
}
