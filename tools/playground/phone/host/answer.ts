/** What every asynchronous API ends with: `name:ok`, or `name:fail` and why. */
export interface Outcome {
  errMsg: string;
}

/** The callbacks that every asynchronous API takes. */
export interface Callbacks<Result extends Outcome> {
  success?: (result: Result) => void;
  fail?: (result: Outcome) => void;
  complete?: (result: Outcome) => void;
}

/**
 * An API in both of WeChat's styles: with one of the three callbacks it gives nothing, without any a promise.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/app-service/api.html
 *
 * @param run gives the outcome, and is not to throw: what it throws is a fault of the phone
 */
export function bothStyles<Options extends object, Result extends Outcome>(
  run: (options: Options) => Promise<Result | Outcome> | Result | Outcome,
) {
  return (options?: Options & Callbacks<Result>): Promise<Result> | undefined => {
    const given = options ?? ({} as Options & Callbacks<Result>);
    const outcome = Promise.resolve().then(() => run(given));
    if (!given.success && !given.fail && !given.complete) return outcome.then(orReject);
    void outcome.then((result) => {
      tell(given, result);
    });
    return undefined;
  };
}

/** Calls `success` or `fail`, and then `complete`. */
export function tell<Result extends Outcome>(callbacks: Callbacks<Result>, outcome: Result | Outcome): void {
  if (isOk<Result>(outcome)) callbacks.success?.(outcome);
  else callbacks.fail?.(outcome);
  callbacks.complete?.(outcome);
}

function orReject<Result extends Outcome>(outcome: Result | Outcome): Result {
  if (isOk<Result>(outcome)) return outcome;
  throw Object.assign(new Error(outcome.errMsg), outcome);
}

function isOk<Result extends Outcome>(outcome: Result | Outcome): outcome is Result {
  return outcome.errMsg.endsWith(':ok');
}
