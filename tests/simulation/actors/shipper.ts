import type { WechatOrder } from '../../../tools/simulator/ledger';
import type { Outcome } from '../invocation';
import type { Lambda } from '../lambda';
import { CONSOLE, contentOf } from '../ledger';
import { UNKNOWN_COMPANY } from '../oracle-requests';
import { seenOf } from '../oracle-shipments';
import type { Random } from '../random';
import type { Strand } from '../scheduler';
import { demand } from '../violation';
import { tell, type World } from '../world';

const MINUTE_MS = 60_000;
const TRIES = 5;
const PATIENCE_MS = 30_000;

interface ShipperPorts {
  readonly world: World;
  readonly lambda: Lambda;
}

/** A parcel as the shop tells it. */
interface ToldParcel {
  readonly trackingNo: string;
  readonly expressCompany: string;
  readonly itemDesc?: string;
  readonly receiverContact?: string;
}

/** What a shipment is told with. */
interface ShipFields {
  readonly outTradeNo: string;
  readonly logisticsType: 'express' | 'city' | 'pickup';
  readonly itemDesc: string;
  readonly parcels?: readonly ToldParcel[];
  readonly correction?: boolean;
}

type Answer =
  { readonly status: number; readonly code: unknown; readonly shippingState: unknown } | undefined;

function answerOf(outcome: Outcome): Answer {
  if (outcome === undefined) return undefined;
  const body = JSON.parse(outcome.body) as Readonly<Record<string, unknown>>;
  return { status: outcome.statusCode, code: body['code'], shippingState: body['shippingState'] };
}

/** What WeChat should be told where this is asked for. */
function toldContent({ logisticsType, itemDesc, parcels }: ShipFields): string {
  const told: readonly Partial<ToldParcel>[] = parcels ?? [{}];
  const list = told.map((parcel) => ({
    tracking_no: parcel.trackingNo,
    express_company: parcel.expressCompany,
    item_desc: parcel.itemDesc ?? itemDesc,
    contact: { receiver_contact: parcel.receiverContact },
  }));
  return contentOf({
    logistics_type: { express: 1, city: 2, pickup: 4 }[logisticsType],
    shipping_list: list,
  });
}

function parcel(dice: Random): ToldParcel {
  const expressCompany = dice.pick(['YTO', 'ZTO', 'SF']);
  return {
    trackingNo: dice.text(12),
    expressCompany,
    ...(dice.chance(0.3) && { itemDesc: '茶杯 <1>' }),
    ...(expressCompany === 'SF' && { receiverContact: '+86-138****1234' }),
  };
}

function shipment(outTradeNo: string, dice: Random): ShipFields {
  const logisticsType = dice.pick(['express', 'express', 'express', 'city', 'pickup'] as const);
  const parcels = Array.from({ length: dice.pick([1, 1, 1, 2, 15]) }, () => parcel(dice));
  return {
    outTradeNo,
    logisticsType,
    itemDesc: `明前龙井 ${dice.text(3)}`,
    ...(logisticsType === 'express' && { parcels }),
  };
}

/** A shipment that the shop's staff types into WeChat's console, where WeChat has none yet. */
function enterInConsole({ shipments }: WechatOrder, transactionId: string, now: number): void {
  if (shipments.some((each) => each.transactionId === transactionId)) return;
  shipments.push({
    ...{ transactionId, at: new Date(now).toISOString(), logisticsType: 4, deliveryMode: 1, parcels: [] },
    ...{ isAllDelivered: true, uploadTime: CONSOLE, isCorrection: false },
  });
}

/** The people who send the goods of one order and tell of it, as it should be and as it should not. */
export async function shipAsStaff(
  { world, lambda }: ShipperPorts,
  strand: Strand,
  shopper: number,
  outTradeNo: string,
): Promise<void> {
  const { chances, scheduler, ledger, wechat } = world;
  const dice = world.random.fork(`shipper ${shopper}`);
  let requests = 0;

  function ask(on: Strand, fields: ShipFields): Promise<Answer> {
    requests += 1;
    const who = `shipper ${shopper} #${requests}`;
    const random = dice.fork(who);
    const isCorrection = fields.correction === true;
    seenOf(world, outTradeNo).asked.push({ content: toldContent(fields), isCorrection });
    const visit = {
      name: 'ship-order',
      event: {
        routeKey: 'POST /shipments',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(fields),
      },
      outTradeNo,
    } as const;
    return on.park<Answer>((wake) => {
      scheduler.after(PATIENCE_MS, () => {
        wake.resolve(undefined);
      });
      if (chances.strikes('phone: request lost', random)) return;
      const isLost = chances.strikes('phone: answer lost', random);
      const copies = chances.strikes('phone: request doubled', random) ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        scheduler.after(random.between(10, random.pick([25, 300])), () => {
          const one = { ...visit, who: copy === 0 ? who : `${who} again`, random: random.fork(copy) };
          lambda.invoke(one, (outcome) => {
            if (!isLost) wake.resolve(answerOf(outcome));
          });
        });
      }
    });
  }

  /** Repeats until the answer is one that repeating does not change, or gives up: the sweep goes on then. */
  async function ship(on: Strand, fields: ShipFields): Promise<Answer> {
    let answer: Answer;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      answer = await ask(on, fields);
      const isOpen = answer === undefined || answer.status >= 500 || answer.shippingState === 'PENDING';
      if (!isOpen || chances.strikes('staff does not repeat', dice)) return answer;
      await on.sleep(dice.pick([2_000, 16_000, 61_000, 10 * MINUTE_MS]));
    }
    return answer;
  }

  const meanwhile = (what: string, fields: ShipFields): void => {
    scheduler.spawn(`shipper ${shopper} ${what}`, async (on) => {
      await ship(on, fields);
    });
  };
  const refused = (what: string, answer: Answer): void => {
    demand(
      answer === undefined || answer.status >= 400,
      'shipments are asked for',
      () => `${what} is answered ${String(answer?.status)}`,
    );
  };

  if (chances.strikes('staff ships the unpaid', dice)) {
    const answer = await ask(strand, shipment(outTradeNo, dice));
    if (ledger.order(outTradeNo)?.transactions.length === 0) refused('a shipment of the unpaid', answer);
  }
  const ships = chances.strikes('staff ships', dice);
  await strand.sleep(
    dice.pick([20_000, MINUTE_MS, 5 * MINUTE_MS, 40 * MINUTE_MS, 150 * MINUTE_MS]) * dice.between(0.7, 1.3),
  );
  const isPaid = (): boolean => world.rowOf(outTradeNo)?.['transactionId'] !== undefined;
  for (let waits = 0; waits < 30 && ships && !isPaid(); waits += 1) await strand.sleep(7 * MINUTE_MS);
  const transactionId = String(world.rowOf(outTradeNo)?.['transactionId']);
  const order = ledger.order(outTradeNo);
  const paid = order?.transactions.find((each) => each.transactionId === transactionId);
  if (order !== undefined && paid !== undefined && chances.strikes('shop ships in the console', dice)) {
    enterInConsole(order, transactionId, wechat.clock.now());
    tell(world, `shipper ${shopper}`, `enters a shipment of ${outTradeNo} in the console`);
  }
  if (!ships) return;

  const first = shipment(outTradeNo, dice);
  if (chances.strikes('staff ships what WeChat refuses', dice)) {
    const parcels = [{ trackingNo: dice.text(12), expressCompany: UNKNOWN_COMPANY }];
    await ship(strand, { ...first, logisticsType: 'express', parcels });
  }
  if (chances.strikes('staff ships at once twice', dice)) meanwhile('twice', first);
  if (chances.strikes('staff ships other parcels at once', dice))
    meanwhile('otherwise', shipment(outTradeNo, dice));
  await ship(strand, first);
  await strand.sleep(dice.pick([500, 20_000, 10 * MINUTE_MS]));
  if (chances.strikes('staff repeats a shipment', dice)) await ship(strand, first);
  if (chances.strikes('staff ships other parcels', dice)) {
    const state = (world.rowOf(outTradeNo)?.['shipping'] as { readonly shippingState?: string } | undefined)
      ?.shippingState;
    const answer = await ask(strand, shipment(outTradeNo, dice));
    if (state === 'UPLOADED') refused('a shipment of other parcels', answer);
  }
  const isReceived = chances.strikes('payer confirms the receipt', dice);
  const isReceivedEarly = dice.chance(0.5);
  const receive = (): void => {
    const isShipped = ledger.shipmentsOf(transactionId).length > 0;
    if (!isReceived || paid === undefined || !isShipped) return;
    paid.isReceived = true;
    tell(world, `shipper ${shopper}`, `the payer of ${outTradeNo} confirms the receipt`);
  };
  if (isReceivedEarly) receive();
  if (chances.strikes('staff corrects a shipment', dice)) {
    const correction = { ...shipment(outTradeNo, dice), correction: true };
    if (chances.strikes('staff ships at once twice', dice)) meanwhile('corrects twice', correction);
    await ship(strand, correction);
    if (chances.strikes('staff corrects twice', dice))
      await ship(strand, { ...shipment(outTradeNo, dice), correction: true });
  }
  if (!isReceivedEarly) receive();
}
