import type { Bills } from './bill/bills';
import type { Clock } from './clock';
import type { Faults } from './faults';
import type { Funds } from './funds';
import type { Ledger } from './ledger';
import type { Merchant } from './merchant';
import type { Messages } from './messages';
import type { Notifier } from './notify/news';
import type { NotifiedSignType } from './notify/sign-type';
import type { RefundPlans } from './refund-plans';
import type { Sheets } from './client/sheets';
import type { Shipping } from './shipping/shipments';
import type { Tokens } from './tokens';
import type { LoginCodes } from './users';

/** Everything that the simulator holds. */
export interface World {
  merchant: Merchant;
  clock: Clock;
  /** Milliseconds since the epoch, whatever the clock says. */
  realTime: () => number;
  /** How often a stream of messages carries an empty line, in milliseconds of real time. */
  heartbeatMs: number;
  codes: LoginCodes;
  ledger: Ledger;
  sheets: Sheets;
  refundPlans: RefundPlans;
  funds: Funds;
  bills: Bills;
  tokens: Tokens;
  shipping: Shipping;
  faults: Faults;
  messages: Messages;
  notifier: Notifier;
  notifiedSignType: NotifiedSignType;
  /** Writes to the disk what has changed, where a folder is given for it. */
  save: () => void;
}
