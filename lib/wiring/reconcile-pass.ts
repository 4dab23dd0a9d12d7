import { setMaxListeners } from 'node:events';
import { BUDGETS } from '../config/budgets';
import type { Values } from '../config/variables';
import { PayError, type ErrorCode } from '../errors/errors';
import type { AddLogFields } from '../http/endpoint';
import { planCheck, type Check } from '../orders/reconcile/check-order';
import { isDatabaseFault } from '../aws/dynamodb';
import type { CheckTerms } from '../orders/due';
import { makeOperations, type Operations } from '../orders/reconcile/operations';
import { isOutTradeNo, type Order } from '../orders/order';
import {
  reconcileNow,
  type ReconcileNow,
  type Reconciled,
  type ReconcilePorts,
} from '../orders/reconcile/reconcile-order';
import { checkPorts } from '../orders/reconcile/check-ports';
import { sweepOrders, type Summary } from '../orders/reconcile/sweep-orders';
import type { LogFields } from '../telemetry/telemetry';
import { recordError, recordPass, recordReconciled, recordUnanswered } from '../telemetry/outcomes';
import type { PayDeps } from './environment';
import {
  makeShippingDeps,
  orderDeps,
  ordersOf,
  type OrderVariable,
  type ShippingVariable,
} from './order-deps';

type ReconcileVariable = OrderVariable | ShippingVariable | 'CHECK_FIRST_SECONDS' | 'CHECK_LONGEST_MINUTES';

const { wechatMs, beginMs, deadlineMs } = BUDGETS['reconcile-orders'];

/** What reconciling takes. */
export interface ReconcileDeps {
  /** For one order. @param operations those of the pass; where one order is checked by itself, its own */
  readonly forOrder: (log: AddLogFields, signal: AbortSignal, operations?: Operations) => ReconcilePorts;
  readonly terms: CheckTerms;
}

/** Called once per function, since the access token outlives a pass. */
export function makeReconcileDeps(
  deps: PayDeps & { readonly config: Pick<Values, ReconcileVariable> },
): ReconcileDeps {
  const { config } = deps;
  const shippingDeps = makeShippingDeps(deps);
  return {
    terms: {
      firstMs: config.CHECK_FIRST_SECONDS * 1_000,
      longestMs: config.CHECK_LONGEST_MINUTES * 60_000,
      isShippingOn: config.WECHAT_SHIPPING === 'yes',
    },
    forOrder: (log, signal, operations = makeOperations()) => {
      const ports = orderDeps(deps, log, wechatMs, signal);
      return checkPorts(ports, () => shippingDeps(log, wechatMs, signal), operations);
    },
  };
}

/**
 * Makes passes over the orders that are due. An order that fails holds up no other and stands in the log by its number;
 * once it is done, the pass throws the first fault of an order or of the index.
 */
export function makeReconcilePass(
  deps: PayDeps & { readonly config: Pick<Values, ReconcileVariable | 'CHECKS_PER_SECOND'> },
  { forOrder, terms }: ReconcileDeps,
): (logSum: AddLogFields) => Promise<Summary> {
  const { config, telemetry, now, pause } = deps;

  return async (logSum) => {
    const signal = deps.deadline(deadlineMs);
    // Sixteen shards are listed at once, beside the checks; Node warns of a leak at more than ten.
    setMaxListeners(32, signal);
    const operations = makeOperations();
    const faults: unknown[] = [];

    /** One step for an order; what came of it stands in a log line of its own. */
    async function step(
      outTradeNo: string,
      act: (ports: ReconcilePorts) => Promise<Reconciled | Check>,
    ): Promise<Reconciled | Check> {
      let fields: LogFields = { outTradeNo };
      const log: AddLogFields = (more) => {
        fields = { ...fields, ...more };
      };
      const result = await act(forOrder(log, signal, operations));
      if (result.kind !== 'check') recordReconciled(telemetry, result, now(), fields);
      return result;
    }

    const summary = await sweepOrders(
      {
        orders: ordersOf(deps, signal),
        plan: (outTradeNo) => step(outTradeNo, (ports) => planCheck(ports, terms, outTradeNo)),
        run: (check) => step(check.outTradeNo, check.run),
        isSkipped: operations.isSkipped,
        isDatabaseFault,
        failed: (error, outTradeNo) => {
          faults.push(error);
          telemetry.log('error', 'order', { outTradeNo, ...recordError(telemetry, error) });
        },
        now,
        pause,
      },
      { perSecond: config.CHECKS_PER_SECOND, passMs: beginMs },
    );
    logSum(recordPass(telemetry, summary));
    if (faults.length > 0) throw faults[0];
    return summary;
  };
}

/** What an operator who asks about one order is answered: how it stands, or the error that asking ended in. */
export type OneReconciled =
  | Pick<Order, 'outTradeNo' | 'tradeState'>
  | {
      /** Missing where what was typed is no order number. */
      readonly outTradeNo?: string;
      readonly error: { readonly code: ErrorCode; readonly detail: string };
    };

/** Reconciles one order that an operator names; a refusal is an answer, and raises no alarm. @throws faults of the database */
export async function reconcileOne(
  deps: Pick<PayDeps, 'deadline' | 'telemetry'>,
  { forOrder, terms }: ReconcileDeps,
  log: AddLogFields,
  asked: ReconcileNow,
): Promise<OneReconciled> {
  const { outTradeNo } = asked;
  const named = isOutTradeNo(outTradeNo) ? { outTradeNo } : {};
  log(named);
  try {
    const order = await reconcileNow(forOrder(log, deps.deadline(deadlineMs)), terms, asked);
    log({ tradeState: order.tradeState });
    return { outTradeNo: order.outTradeNo, tradeState: order.tradeState };
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    log(recordUnanswered(deps.telemetry, error));
    const { code, detail } = error;
    return { ...named, error: { code, detail } };
  }
}
