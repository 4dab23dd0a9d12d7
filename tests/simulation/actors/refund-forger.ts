import type { Refund } from '../../../tools/simulator/ledger';
import { aroundSealed, refundFields, sealed } from '../../../tools/simulator/notify/refund-message';
import type { Lambda } from '../lambda';
import type { GivenBack } from '../ledger';
import { readMessage } from '../messages';
import { notifyEvent, refundNotifyEvent } from '../notifier';
import type { Random } from '../random';
import type { Overheard, World } from '../world';

/** What a forger of refund notifications has to work with. */
interface Desk {
  readonly world: World;
  readonly dice: Random;
  /** A refund that WeChat has, of this order. */
  readonly refund: GivenBack;
  /** The newest message of this kind about the order. */
  readonly about: (kind: Overheard['kind']) => string | undefined;
}

const BLOCK = 16;

/** The sealed text of a notification, cut into the blocks that it was sealed in. */
function blocksOf(body: string): Buffer[] {
  const bytes = Buffer.from(readMessage(body)['req_info'] ?? '', 'base64');
  return Array.from({ length: bytes.length / BLOCK }, (_, at) =>
    bytes.subarray(at * BLOCK, (at + 1) * BLOCK),
  );
}

/** A notification that says something else of the refund, under this key. */
function untrue(
  { world: { wechat }, refund: { order, refund } }: Desk,
  key: string,
  change: Partial<Refund>,
): string {
  return aroundSealed(wechat, sealed(refundFields(order, { ...refund, ...change }, wechat.clock.now()), key));
}

/** That it came to another end just now. */
function anotherEnd({ world, refund: { status } }: Desk): Partial<Refund> {
  return { ending: status === 'SUCCESS' ? 'REFUNDCLOSE' : 'SUCCESS', endsAt: world.wechat.clock.now() };
}

/** Each forgery; undefined where there is nothing yet to make it of. Nothing of them may be believed without a question. */
const FORGERIES = {
  'refund: genuine one replayed': (desk) => desk.about('refund notification'),
  'refund: sealed under another key': (desk) => untrue(desk, desk.dice.text(32), anotherEnd(desk)),
  // Nobody has the key; and if somebody had, it would move nothing.
  'refund: sealed rightly, and untrue': (desk) => untrue(desk, desk.world.account.mchKey, anotherEnd(desk)),
  'refund: another amount': (desk) =>
    untrue(desk, desk.world.account.mchKey, { refundFee: desk.refund.refundFee + 1 }),
  'refund: a number that nobody asked for': (desk) =>
    untrue(desk, desk.world.account.mchKey, { outRefundNo: `nobody-${desk.dice.text(8)}` }),
  'refund: blocks put in another order': (desk) => {
    const body = desk.about('refund notification');
    if (body === undefined) return undefined;
    const blocks = blocksOf(body);
    const at = desk.dice.below(blocks.length - 1);
    const [one, other] = [blocks[at], blocks[at + 1]];
    if (one === undefined || other === undefined) return undefined;
    blocks.splice(at, 2, other, one);
    return aroundSealed(desk.world.wechat, Buffer.concat(blocks));
  },
  "refund: blocks of another order's": (desk) => {
    const body = desk.about('refund notification');
    const others = desk.world.overheard.filter(
      (each) => each.kind === 'refund notification' && each.outTradeNo !== desk.refund.outTradeNo,
    );
    if (body === undefined || others.length === 0) return undefined;
    const [own, alien] = [blocksOf(body), blocksOf(desk.dice.pick(others).body)];
    const at = desk.dice.below(Math.min(own.length, alien.length));
    return aroundSealed(desk.world.wechat, Buffer.concat([...own.slice(0, at), ...alien.slice(at)]));
  },
  'refund: a payment notification': (desk) => desk.about('notification'),
  'refund: sent as a payment': (desk) => desk.about('refund notification'),
} as const satisfies Readonly<Record<string, (desk: Desk) => string | undefined>>;

type RefundForgery = keyof typeof FORGERIES;

export const REFUND_FORGERY_NAMES = Object.keys(FORGERIES) as RefundForgery[];

/** Makes one forgery about a refund of an order, if it has one, and sends it. */
export function forgeRefund(
  world: World,
  lambda: Lambda,
  outTradeNo: string,
  dice: Random,
  who: string,
): void {
  const refunds = world.ledger.refunds().filter((each) => each.outTradeNo === outTradeNo);
  if (refunds.length === 0) return;
  const name = dice.pick(REFUND_FORGERY_NAMES);
  const body = FORGERIES[name]({
    world,
    dice,
    refund: dice.pick(refunds),
    about: (kind) =>
      world.overheard.findLast((each) => each.kind === kind && each.outTradeNo === outTradeNo)?.body,
  });
  if (body === undefined) return;
  world.tally.count('forgery', name);
  const isForPayments = name === 'refund: sent as a payment';
  lambda.invoke(
    {
      name: isForPayments ? 'payment-notify' : 'refund-notify',
      event: isForPayments ? notifyEvent(body) : refundNotifyEvent(body),
      who: `${who} (${name})`,
      random: dice.fork(name),
      // What is sent to refund-notify is at most a hint: what moves there has WeChat's signed word behind it.
      message: { kind: isForPayments ? 'forged' : 'hint' },
    },
    () => undefined,
  );
}
