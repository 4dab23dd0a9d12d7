import { PayError } from '../../errors/errors';
import type { UploadShippingResult } from '../ports/shipping-service';

/** What WeChat is asked by a sweep: each is refused, or silent, by itself. `shipping` includes its access token. */
export type Operation = 'orderquery' | 'closeorder' | 'refundquery' | 'shipping';

/** The operations of one pass, and which of them WeChat does not answer. */
export interface Operations {
  /** Whether an operation is called no more, since the last calls of it had no answer. */
  readonly isSkipped: (operation: Operation) => boolean;
  /**
   * Makes a call and counts whether it was answered. A skipped operation is not called.
   *
   * @throws what the call throws; PayError `wechat_unavailable` where the operation is skipped
   */
  readonly call: <T>(operation: Operation, call: () => Promise<T>) => Promise<T>;
}

/** After so many calls without an answer in a row an operation is skipped. */
const IN_A_ROW = 5;

/** Why an answer is not believed that may not be WeChat's at all. Every other reason is one for a signed answer. */
const UNSIGNED: readonly unknown[] = [
  ...[undefined, 'sign_missing', 'sign_mismatch'],
  ...['xml_malformed', 'not_utf8', 'body_too_large', 'too_large'],
];

/**
 * Whether an error means that WeChat did not answer. What WeChat has signed is an answer, a refusal or one that does not
 * fit; a refusal of the whole request never is signed, and a busy WeChat (`SYSTEMERROR`) is better left alone.
 */
function isSilence(error: unknown): boolean {
  if (!(error instanceof PayError)) return false;
  const { code, facts } = error;
  if (code === 'wechat_answer_invalid') return UNSIGNED.includes(facts['reason']);
  return facts['errCode'] === undefined || code === 'wechat_unavailable';
}

/** Whether a call was not made, since the time for its order was over: that says nothing about WeChat. */
function isUnasked(error: unknown): boolean {
  return error instanceof PayError && error.facts['reason'] === 'no_time_left';
}

/** A shipment that certainly did not arrive: WeChat gave no access token, was busy, or turned the call away. */
function isInVain(answer: unknown): boolean {
  return (answer as Partial<UploadShippingResult> | undefined)?.kind === 'in_vain';
}

/** The operations of a pass that begins: none is skipped. */
export function makeOperations(): Operations {
  const silences = new Map<Operation, number>();
  const isSkipped = (operation: Operation): boolean => (silences.get(operation) ?? 0) >= IN_A_ROW;

  function count(operation: Operation, isSilent: boolean): void {
    silences.set(operation, isSilent ? (silences.get(operation) ?? 0) + 1 : 0);
  }

  return {
    isSkipped,
    call: async (operation, call) => {
      if (isSkipped(operation)) {
        throw new PayError('wechat_unavailable', undefined, { facts: { reason: 'operation_skipped' } });
      }
      try {
        const answer = await call();
        count(operation, isInVain(answer));
        return answer;
      } catch (error) {
        if (!isUnasked(error)) count(operation, isSilence(error));
        throw error;
      }
    },
  };
}
