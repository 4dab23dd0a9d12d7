import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  InternalServerError,
  ProvisionedThroughputExceededException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { PayDeps } from '../../lib/wiring/environment';
import type { Invocation } from './invocation';
import { judgeChange, rowOf } from './oracle-rows';
import { judgeTold } from './oracle-refunds';
import { becameUploaded, seenOf } from './oracle-shipments';
import { demand } from './violation';
import { isBroken, judgeRead } from './weather';
import { tell } from './world';

/** What the stores' commands have in common. */
type Input = Readonly<Record<string, unknown>> & { readonly TableName: string };

const METADATA = { $metadata: {}, message: 'simulated' };

/** How long the SDK's own repeats take until it gives up, in milliseconds: three times one second. */
const GIVEN_UP_MS = 3_000;
/** After how long the SDK repeats a call that was not answered, in milliseconds. */
const REPEATED_MS = 1_000;

function named(name: string): Error {
  const error = new Error('simulated');
  error.name = name;
  return error;
}

/** What takes the place of an error that the SDK would throw on these faults. */
const REFUSED = {
  'database: throttled': () => new ProvisionedThroughputExceededException(METADATA),
  'database: internal error': () => new InternalServerError(METADATA),
  'database: transaction conflict': () => new TransactionConflictException(METADATA),
} as const;

const FAULTS = [
  'database: slow',
  'database: throttled',
  'database: internal error',
  'database: transaction conflict',
  'database: time-out, not applied',
  'database: time-out, applied',
  'database: hangs, not applied',
  'database: hangs, applied',
  'database: repeated by the SDK',
] as const;

type Result = { readonly value: unknown } | { readonly error: unknown };

/** The document client of one invocation: a network with faults before a model without. */
export function databasePort(invocation: Invocation): PayDeps['documentClient'] {
  const { world, visit, watched, operate } = invocation;
  const { scheduler, chances } = world;

  /** Applies a command at once and lets the oracle look at what it changed. */
  function apply(command: object, input: Input): Result {
    const key = (input['Key'] ?? input['Item']) as Readonly<Record<string, unknown>> | undefined;
    const isRead = command instanceof GetCommand || command instanceof QueryCommand;
    const isWrite = !isRead && input.TableName === world.ordersTable;
    const outTradeNo = String(key?.['outTradeNo']);
    if (isBroken(outTradeNo)) {
      // What such a row holds is nobody's order: that it is read may be a fault of the pass, and no oracle looks at it.
      watched.faults += 1;
      if (isRead) judgeRead(world, outTradeNo);
      if (isWrite) world.writes += 1;
      return attempt(command, input);
    }
    const before = isWrite ? rowOf(world, outTradeNo) : undefined;
    const result = attempt(command, input);
    if (isWrite) {
      const after = rowOf(world, outTradeNo);
      if (JSON.stringify(before) !== JSON.stringify(after)) {
        watched.writes += 1;
        watched.changed.add(outTradeNo);
        if (!invocation.strand.isAlive()) seenOf(world, outTradeNo).isUnsure = true;
        world.writes += 1;
        tell(
          world,
          visit.who,
          `  ${outTradeNo}: ${String(before?.['tradeState'])} ⇒ ${String(after?.['tradeState'])}`,
        );
        demand(
          visit.message?.kind !== 'forged',
          'forgeries change nothing',
          () => `${visit.who} changed ${outTradeNo}`,
        );
        judgeTold(visit, watched, before, after);
        judgeChange(world, before, after);
        if (visit.name === 'reconcile-orders' && becameUploaded(before, after))
          world.tally.count('end', 'shipment told by reconcile-orders');
        countTransition(String(before?.['tradeState']), String(after?.['tradeState']));
      }
    }
    return result;
  }

  /** Who takes orders out of NOTPAY: a notification, a reader, a pass. */
  function countTransition(from: string, to: string): void {
    if (from === 'NOTPAY' && to !== from) world.tally.count('end', `${to} by ${visit.name}`);
  }

  function attempt(command: object, input: Input): Result {
    try {
      const isStale =
        command instanceof GetCommand &&
        input['ConsistentRead'] !== true &&
        chances.strikes('database: stale read', visit.random);
      // An index is never read consistently.
      const lags = command instanceof QueryCommand && chances.strikes('database: index lags', visit.random);
      if (lags) watched.faults += 1;
      const value =
        isStale || lags
          ? world.model.readStale(command, 1 + visit.random.below(3))
          : world.model.apply(command);
      return { value };
    } catch (error) {
      // What the model cannot do is an error of the simulation, never one of the database.
      if (!(error instanceof DynamoDBServiceException)) throw error;
      if (!(error instanceof ConditionalCheckFailedException)) return { error };
      world.tally.count('answer', 'database: condition refused');
      // dynalite never tells the item, and the store reads it again.
      const isSilent = chances.strikes('database: refusal without its item', visit.random);
      return { error: isSilent ? new ConditionalCheckFailedException(METADATA) : error };
    }
  }

  function send(command: object, options?: { readonly abortSignal?: AbortSignal }): Promise<unknown> {
    const { input } = command as { readonly input: Input };
    const dice = visit.random;
    return operate<unknown>(siteOf(command, input), (wake) => {
      const signal = options?.abortSignal;
      /** What was to be kept about a shipment may not be. */
      const failed = (): void => {
        const { outTradeNo } = (input['Key'] ?? {}) as { readonly outTradeNo?: string };
        if (outTradeNo !== undefined) seenOf(world, outTradeNo).isUnsure = true;
      };
      const aborted = (): void => {
        world.tally.count('end', 'database call ended by the AbortSignal');
        watched.faults += 1;
        failed();
        wake.reject(named('AbortError'));
      };
      if (signal?.aborted === true) {
        scheduler.after(0, aborted);
        return;
      }
      signal?.addEventListener('abort', aborted, { once: true });
      const settle = (result: Result): void => {
        signal?.removeEventListener('abort', aborted);
        if ('error' in result) wake.reject(result.error);
        else wake.resolve(result.value);
      };

      const fault = chances.pick(FAULTS, dice);
      if (fault !== undefined) {
        tell(world, visit.who, `  ${fault}`);
        watched.faults += 1;
        failed();
      }
      const there = dice.between(1, 12);
      const back = dice.between(1, 12);
      const slowness = fault === 'database: slow' ? dice.between(100, 2_900) : 0;
      const arrive = (milliseconds: number, then: (result: Result) => void): void => {
        scheduler.after(milliseconds, () => {
          then(apply(command, input));
        });
      };
      switch (fault) {
        case undefined:
        case 'database: slow':
          arrive(there + slowness, (result) => {
            scheduler.after(back, () => {
              settle(result);
            });
          });
          return;
        case 'database: throttled':
        case 'database: internal error':
        case 'database: transaction conflict':
          scheduler.after(there + back, () => {
            settle({ error: REFUSED[fault]() });
          });
          return;
        case 'database: repeated by the SDK':
          arrive(there, () => {
            arrive(REPEATED_MS, (result) => {
              scheduler.after(back, () => {
                settle(result);
              });
            });
          });
          return;
        case 'database: time-out, applied':
        case 'database: time-out, not applied':
          if (fault === 'database: time-out, applied') arrive(there, () => undefined);
          scheduler.after(GIVEN_UP_MS, () => {
            settle({ error: named('TimeoutError') });
          });
          return;
        case 'database: hangs, applied':
        case 'database: hangs, not applied':
          if (fault === 'database: hangs, applied') arrive(there, () => undefined);
      }
    });
  }

  return { send: send as PayDeps['documentClient']['send'] };
}

/** Which of the stores' operations this is: where a crash can come. */
function siteOf(command: object, input: Input): string {
  const table = Object.hasOwn(input['Key'] ?? {}, 'sku') ? 'product' : 'order';
  if (command instanceof GetCommand) return `get ${table}`;
  if (command instanceof QueryCommand) return `query ${String(input['IndexName'])}`;
  if (command instanceof PutCommand) {
    const item = input['Item'] as Readonly<Record<string, unknown>>;
    return String(item['outTradeNo']).startsWith('unknown#') ? 'put unknown order' : 'put order';
  }
  if (command instanceof UpdateCommand) {
    const names = Object.values(
      (input['ExpressionAttributeNames'] ?? {}) as Readonly<Record<string, string>>,
    );
    const values = (input['ExpressionAttributeValues'] ?? {}) as Readonly<Record<string, unknown>>;
    const touches = (...some: readonly string[]): boolean => some.some((name) => names.includes(name));
    if (touches('shipping', 'shippingCorrection')) return 'update shipment';
    if (touches('unshippedNotedAt')) return 'update unshipped';
    if (touches('refunds')) return 'update refunds';
    if (touches('unansweredSince')) return 'update unanswered';
    if (touches('anomalies')) return 'update anomaly';
    if (touches('prepayId')) return 'update prepay_id';
    if (touches('queriedAt')) return 'update asked at';
    if (values[':tradeState'] === 'CLOSED') return 'update closed';
    if (touches('transactionId')) return 'update paid';
    return touches('dueAt') || values[':nextAt'] !== undefined ? 'update due' : 'update';
  }
  return command.constructor.name;
}
