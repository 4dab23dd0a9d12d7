import type { Fields } from '../../../tools/simulator/sign';
import { writeXml } from '../../../tools/simulator/xml';
import type { Message } from '../invocation';
import type { Lambda } from '../lambda';
import { readMessage, signed } from '../messages';
import { notifyEvent } from '../notifier';
import type { Random } from '../random';
import type { Overheard, World } from '../world';

/** A message for the notify route, and what it is worth. */
type Forged = { readonly body: string; readonly message: Message } | undefined;

/** What a forger has to work with: what was overheard about one order, and the dice. */
interface Desk {
  readonly world: World;
  readonly dice: Random;
  readonly outTradeNo: string;
  /** The newest message of this kind about the order. */
  readonly about: (kind: Overheard['kind']) => Overheard | undefined;
}

function forged(body: string): Forged {
  return { body, message: { kind: 'forged' } };
}

/** A notification that its order never gave cause for, as good as it can be without the key. */
function invented({ world, dice, outTradeNo }: Desk): Fields {
  const order = world.ledger.order(outTradeNo);
  return {
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    appid: world.account.appId,
    mch_id: world.account.mchId,
    nonce_str: dice.text(32),
    openid: order?.openid ?? 'nobody',
    trade_type: 'JSAPI',
    bank_type: 'OTHERS',
    total_fee: String(order?.totalFee ?? 100),
    cash_fee: String(order?.totalFee ?? 100),
    transaction_id: `4200${dice.digits(24)}`,
    out_trade_no: outTradeNo,
    time_end: '20260102030405',
  };
}

/** Sends what WeChat did say, as it said it: worth what it says. */
function replayed(desk: Desk, message: Overheard | undefined): Forged {
  if (message === undefined) return undefined;
  const payment = desk.world.ledger.payment(readMessage(message.body)['transaction_id'] ?? '');
  if (payment === undefined) return forged(message.body);
  return { body: message.body, message: { kind: 'genuine', payment } };
}

/** Each forgery; undefined where there is nothing yet to make it of. */
const FORGERIES = {
  'genuine notification replayed': (desk) => replayed(desk, desk.about('notification')),
  'field changed': (desk) => {
    const genuine = desk.about('notification');
    if (genuine === undefined) return undefined;
    const fields = readMessage(genuine.body);
    const [name, value] = desk.dice.pick([
      ['total_fee', String(Number(fields['total_fee']) + 1)],
      ['transaction_id', `4200${desk.dice.digits(24)}`],
      ['openid', 'oForger'],
      ['time_end', '20270102030405'],
      ['unknown_element', 'x'],
    ] as const);
    return forged(writeXml({ ...fields, [name]: value }));
  },
  "another order's message": (desk) => {
    const others = desk.world.overheard.filter(
      (each) => each.kind === 'notification' && each.outTradeNo !== desk.outTradeNo,
    );
    if (others.length === 0) return undefined;
    const fields = readMessage(desk.dice.pick(others).body);
    return forged(writeXml({ ...fields, out_trade_no: desk.outTradeNo }));
  },
  'signature of paySign': (desk) => {
    const overheard = desk.about('pay params');
    if (overheard === undefined) return undefined;
    const params = JSON.parse(overheard.body) as Readonly<Record<string, string>>;
    const names = ['appId', 'timeStamp', 'nonceStr', 'package', 'signType'];
    const signedOnes = Object.fromEntries(names.map((name) => [name, params[name] ?? '']));
    const more = desk.dice.chance(0.5) ? invented(desk) : {};
    return forged(writeXml({ ...signedOnes, ...more, sign: params['paySign'] ?? '' }));
  },
  'query answer': (desk) => {
    const answer = desk.about('query answer');
    const fields = readMessage(answer?.body ?? '');
    // An answer that says paid is as good as a notification: it is true.
    return fields['trade_state'] === 'SUCCESS' ? replayed(desk, answer) : answer && forged(answer.body);
  },
  'answer to a unified order': (desk) => {
    const answer = desk.about('order answer');
    return answer && forged(answer.body);
  },
  'our own request': (desk) => {
    const request = desk.about('request');
    return request && forged(request.body);
  },
  'wrong key': (desk) => forged(writeXml(signed(invented(desk), desk.dice.text(32), desk.world.signType))),
  'appsecret as key': (desk) =>
    forged(writeXml(signed(invented(desk), desk.world.account.appSecret, desk.world.signType))),
  'previous key': (desk) => {
    const key = desk.world.previousKey;
    if (key === undefined) return undefined;
    const body = writeXml(signed(invented(desk), key, desk.world.signType));
    return { body, message: { kind: 'hint' } };
  },
  'no signature': (desk) => forged(writeXml(invented(desk))),
  'empty signature': (desk) => forged(writeXml({ ...invented(desk), sign: '' })),
  'element doubled': (desk) => {
    const genuine = desk.about('notification');
    return genuine && forged(genuine.body.replace('</xml>', '<total_fee>1</total_fee></xml>'));
  },
  'DOCTYPE before it': (desk) => {
    const genuine = desk.about('notification');
    return genuine && forged(`<!DOCTYPE xml [<!ENTITY x "1">]>${genuine.body}`);
  },
  'no XML at all': (desk) => forged(JSON.stringify(invented(desk))),
} as const satisfies Readonly<Record<string, (desk: Desk) => Forged>>;

export type Forgery = keyof typeof FORGERIES;

export const FORGERY_NAMES = Object.keys(FORGERIES) as Forgery[];

/** Makes one forgery about an order and sends it to the notify route. */
export function forge(world: World, lambda: Lambda, outTradeNo: string, dice: Random, who: string): void {
  const desk: Desk = {
    world,
    dice,
    outTradeNo,
    about: (kind) => world.overheard.findLast((each) => each.kind === kind && each.outTradeNo === outTradeNo),
  };
  const name = dice.pick(FORGERY_NAMES);
  const made: Forged = FORGERIES[name](desk);
  if (made === undefined) return;
  world.tally.count('forgery', name);
  lambda.invoke(
    {
      name: 'payment-notify',
      event: notifyEvent(made.body),
      who: `${who} (${name})`,
      random: dice.fork(name),
      message: made.message,
    },
    () => undefined,
  );
}
