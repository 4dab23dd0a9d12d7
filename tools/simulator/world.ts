import { createBills, type Bills } from './bill/bills';
import { createSheets, type Sheets } from './client/sheets';
import type { Clock } from './clock';
import { createFaults, type Faults } from './faults';
import { createFunds, type Funds } from './funds';
import { createLedger, type Ledger } from './ledger';
import type { Merchant } from './merchant';
import type { Messages } from './messages';
import type { Announcer, Notifier } from './notify/news';
import { createNotifiedSignType, type NotifiedSignType } from './notify/sign-type';
import type { Random } from './random';
import { createRefundPlans, type RefundPlans } from './refund-plans';
import { createShipping, type Shipping } from './shipping/shipments';
import { createTokens, type Tokens } from './tokens';
import { createLoginCodes, type LoginCodes } from './users';

/** WeChat: all that its answers depend on. The same clock, random numbers and requests give the same answers. */
export interface Wechat {
  merchant: Merchant;
  clock: Pick<Clock, 'now'>;
  random: Random;
  codes: LoginCodes;
  ledger: Ledger;
  sheets: Sheets;
  refundPlans: RefundPlans;
  funds: Funds;
  bills: Bills;
  tokens: Tokens;
  shipping: Shipping;
  faults: Faults;
  notifier: Announcer;
  notifiedSignType: NotifiedSignType;
}

/** A WeChat behind its HTTP server. */
export interface World extends Wechat {
  clock: Clock;
  notifier: Notifier;
  /** Milliseconds since the epoch, whatever the clock says. */
  realTime: () => number;
  /** How often a stream of messages carries an empty line, in milliseconds of real time. */
  heartbeatMs: number;
  messages: Messages;
  /** Writes to the disk what has changed, where a folder is given for it. */
  save: () => void;
}

/** A WeChat that knows no order yet. @param given what it depends on from outside */
export function createWechat<Given extends Pick<Wechat, 'merchant' | 'clock' | 'random' | 'notifier'>>(
  given: Given & Partial<Wechat>,
): Given & Wechat {
  return {
    ...{ codes: createLoginCodes(given.random), ledger: createLedger(), sheets: createSheets(given.random) },
    ...{ refundPlans: createRefundPlans(), funds: createFunds(), bills: createBills() },
    ...{ tokens: createTokens(given.random), shipping: createShipping(), faults: createFaults() },
    notifiedSignType: createNotifiedSignType(),
    ...given,
  };
}
