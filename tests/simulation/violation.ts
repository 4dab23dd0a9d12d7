/** The invariants, each as the sentence that a run prints when it does not hold. */
export const INVARIANTS = {
  'paid is booked': 'What the ledger calls paid is SUCCESS, REFUND or a recorded anomaly.',
  'lost is found in time':
    'A payment whose notifications were lost is in the books within minutes of its next check, while orderquery works.',
  'what cannot be read waits': 'A row that cannot be read is moved on, and is not read in every pass.',
  'booked is paid': 'SUCCESS means paid in the ledger: same transaction, amount and payer.',
  'states go forward': 'A state never goes back, and a row never vanishes.',
  'an order stays what it was':
    'What was ordered never changes, and of a paid order only what comes after it.',
  'the sequence grows': 'Every write of an order has a greater sequence than the one before.',
  'forgeries change nothing': 'No forged message changes an item or is answered SUCCESS.',
  'a prepay_id has its row':
    'Every prepay_id that WeChat issued belongs to a row of the same amount and payer.',
  'SUCCESS is durable': 'SUCCESS is answered to WeChat only once the books hold the payment.',
  'answers are well-formed': 'Every invocation ends in a well-formed answer or a simulated crash.',
  'answers are true': 'What a payer is told is what the ledger says, about orders of his own.',
  'secrets are kept': 'No secret and no signature stands in a log line or an answer.',
  'our fault has a cause': 'An internal error comes only from a fault that was thrown in.',
  'requests are right': 'What is sent to WeChat is complete, signed, and the same when it is repeated.',
  'calm works': 'Without faults every login, read, pass and notification succeeds.',
  'nothing stays open':
    'In the end nothing that the ledger calls paid is unpaid in the books, and what expired unpaid is CLOSED.',
  'what is outstanding is due': 'What is outstanding stands in dueOrders, and in the end nothing else does.',
  'a pass settles down': 'A pass right after a pass writes nothing.',
  'refunds are covered':
    'What went back is never more than what was paid, nor than what the books have reserved.',
  'refunds go forward': 'A refund never goes back to an earlier state, except from REFUSED to RESERVED.',
  'booked is refunded':
    'The books say of a refund only what WeChat has said, signed, about that very refund.',
  'refunded is booked': 'In the end the books say of every refund what the ledger says.',
  'shipped is told': 'What the books call UPLOADED WeChat has.',
  'told is shipped': 'In the end what WeChat took is UPLOADED in the books, and no shipment is PENDING.',
  'shipments are asked for':
    'WeChat is told only of what stands in the books because somebody asked for it, and of another shipment only as a correction.',
  'a shipment is repeated word for word': 'A shipment that is told again is told in the same words.',
  'shipments go forward':
    'A shipment never goes back and never changes, unless WeChat refused it; then another may take its place.',
  'what is unshipped is named':
    'A paid order without a shipment is named after 48 hours, then daily, and no other is.',
  'sums are right': 'refundedFee is the sum of the refunds that hold money, for each transaction.',
} as const;

export type Invariant = keyof typeof INVARIANTS;

/** An invariant that does not hold. */
export class Violation extends Error {
  override readonly name = 'Violation';
  constructor(
    readonly invariant: Invariant,
    readonly detail: string,
  ) {
    super(`${invariant}: ${detail}`);
  }
}

/** @throws Violation where `holds` is false */
export function demand(holds: boolean, invariant: Invariant, detail: () => string): asserts holds {
  if (!holds) throw new Violation(invariant, detail());
}
