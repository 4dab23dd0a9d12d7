import type { Scenario } from './scenario';
import { FORGERY_STORIES } from './stories/forgeries';
import { MONEY_STORIES } from './stories/money';
import { NOTIFICATION_STORIES } from './stories/notifications';
import { ORDER_STORIES } from './stories/orders';
import { PHONE_STORIES } from './stories/phone';
import { REFUND_STORIES } from './stories/refunds';

/** Every scenario, in the order in which a reader best goes through them. Each can be run by itself. */
export const SCENARIOS: readonly Scenario[] = [
  NOTIFICATION_STORIES.lost,
  NOTIFICATION_STORIES.late,
  NOTIFICATION_STORIES.doubled,
  FORGERY_STORIES.forged,
  MONEY_STORIES['wrong-amount'],
  FORGERY_STORIES['wrong-merchant'],
  FORGERY_STORIES['other-key'],
  NOTIFICATION_STORIES.replayed,
  FORGERY_STORIES.doctype,
  NOTIFICATION_STORIES.overtaking,
  ORDER_STORIES['system-error'],
  ORDER_STORIES.silence,
  ORDER_STORIES['order-paid'],
  ORDER_STORIES['number-twice'],
  PHONE_STORIES['malformed-package'],
  PHONE_STORIES['wrong-key'],
  PHONE_STORIES.cancelled,
  PHONE_STORIES['not-enough'],
  MONEY_STORIES['wrong-payer'],
  MONEY_STORIES['paid-twice'],
  MONEY_STORIES['paid-after-closing'],
  MONEY_STORIES['unknown-order'],
  REFUND_STORIES['refund-forged'],
  REFUND_STORIES['refund-lost'],
];
