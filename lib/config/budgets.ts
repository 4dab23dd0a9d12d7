import type { FunctionName } from './needs';

// Every time limit of a request, a call or a pass; milliseconds, but for lambdaSeconds. Plain data without imports at
// run time, because the Serverless command loads it too (deploy/timeouts.cjs).

/** The time limits of one invocation. */
export interface Budget {
  /** When Lambda ends the function. */
  readonly lambdaSeconds: number;
  /** For all calls of WeChat together, the repeats and the backup host included; in a pass, for one order. */
  readonly wechatMs?: number;
  /**
   * The deadline of every call of AWS: the database, the bus, the bucket. It lies a second before `lambdaSeconds`, so
   * that the function still answers, and after `wechatMs`, so that it still writes what WeChat answered.
   */
  readonly deadlineMs?: number;
  /** Instead of `deadlineMs`, for a notification that a query at WeChat has to confirm first. */
  readonly unverifiedMs?: number;
  /** When a pass stops beginning orders. */
  readonly beginMs?: number;
}

/** The budget of each function. */
export const BUDGETS = {
  /** One call of WeChat, of `CALLS.login.timeoutMs`, and no database. */
  'login-to-openid': { lambdaSeconds: 10 },
  /** Twelve seconds are two attempts of five and the rest of a third, on the main host and on the backup host. */
  'create-order-and-sign': { lambdaSeconds: 15, wechatMs: 12_000, deadlineMs: 14_000 },
  /** A person waits, and the page can read the order again: one attempt, and the rest of a second one. */
  'get-order': { lambdaSeconds: 10, wechatMs: 6_000, deadlineMs: 9_000 },
  /** Three calls of WeChat: a query, the closing, and a query. */
  'close-order': { lambdaSeconds: 15, wechatMs: 12_000, deadlineMs: 14_000 },
  'list-orders': { lambdaSeconds: 10, deadlineMs: 9_000 },
  /**
   * No order is begun after `beginMs`, since one may take 16 s: `wechatMs` for its payment and its refunds, three for an
   * access token, five for its shipment. The function ends before the next pass, which begins after a minute.
   */
  'reconcile-orders': { lambdaSeconds: 55, wechatMs: 8_000, beginMs: 36_000, deadlineMs: 53_000 },
  /** Lambda's maximum. WeChat's bill of a day may be gigabytes: `wechatMs` is for its download. */
  'reconcile-bill': { lambdaSeconds: 900, wechatMs: 300_000, deadlineMs: 870_000 },
  /**
   * WeChat waits five seconds, then sends the notification again. The database gets three, so that the answer FAIL still
   * arrives. A query that confirms an unverified notification gets half of the five, and the deadline is then four.
   */
  'payment-notify': { lambdaSeconds: 5, wechatMs: 2_500, deadlineMs: 3_000, unverifiedMs: 4_000 },
  /** Lambda retries what is not sent by the deadline. */
  'publish-order-events': { lambdaSeconds: 30, deadlineMs: 25_000 },
  /** As for a new order: two attempts and the rest of a third, on the main host and on the backup host. */
  'refund-order': { lambdaSeconds: 15, wechatMs: 12_000, deadlineMs: 14_000 },
  /** WeChat waits five seconds. A query confirms every notification of a refund, and gets half of them. */
  'refund-notify': { lambdaSeconds: 5, wechatMs: 2_500, deadlineMs: 4_000 },
  /** Three seconds for an access token, and one attempt of five. */
  'ship-order': { lambdaSeconds: 12, wechatMs: 8_000, deadlineMs: 11_000 },
} as const satisfies Record<FunctionName, Budget>;

/** The time limits of one call, and the pauses before a repeat. */
export const CALLS = {
  /**
   * WeChat Pay: `attemptMs` for an attempt on one host. None begins with less than `leastMs` left. `pausesMs` are the
   * pauses before each attempt where the one before it was answered "busy".
   */
  wechatPay: { attemptMs: 5_000, leastMs: 200, pausesMs: [0, 200, 800] },
  /** A bill is a stream: its first byte has to arrive within `beginMs`, the whole within `attemptMs`. */
  bill: { attemptMs: 240_000, beginMs: 20_000 },
  /** jscode2session, once: the first call that arrives uses the code up. */
  login: { timeoutMs: 5_000 },
  /** stable_token; the shipment that needs the token has that much less time. */
  accessToken: { timeoutMs: 3_000 },
  /** The shipping service (发货信息管理); none begins with less than `leastMs` left. */
  shipping: { attemptMs: 5_000, leastMs: 200 },
  /**
   * DynamoDB answers in milliseconds: the SDK repeats a call that takes longer than `requestMs`. A page of a day's orders
   * is a megabyte, and gets `pageMs`. `pauseMs` doubles each time DynamoDB leaves keys of a batch unread.
   */
  database: { connectMs: 500, requestMs: 1_000, pageMs: 5_000, pauseMs: 50 },
  /** The secret that holds the client certificate. */
  secret: { connectMs: 500, requestMs: 1_500 },
  /** S3, for parts of some megabytes. */
  reports: { connectMs: 1_000, requestMs: 60_000 },
  /** EventBridge; `pauseMs` doubles with each refusal of an entry. */
  bus: { connectMs: 500, requestMs: 3_000, pauseMs: 100 },
} as const;

/** The shortest time between two attempts at the same thing for one order. */
export const INTERVALS = {
  /** Between two queries of WeChat for the readers of an order, or for notifications about it. */
  queryMs: 5_000,
  /** Between two attempts to close an order for its owner. Each makes three calls of WeChat: three times `queryMs`. */
  closeMs: 15_000,
  /** Between two uploads of one shipment: longer than an invocation of ship-order, so that two never run at once. */
  shipmentMs: 15_000,
} as const;
