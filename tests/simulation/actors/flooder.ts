import type { Strand } from '../scheduler';
import { makePhone } from './phone';
import type { ShopperPorts } from './shopper';

/** Places order after order and pays none; whether the shop takes them all is the shop's affair. */
async function abandon(
  { world, lambda }: ShopperPorts,
  strand: Strand,
  name: string,
  orders: number,
): Promise<void> {
  const dice = world.random.fork(name);
  const phone = makePhone(world, lambda, name, name, dice);
  await strand.sleep(dice.between(0, 60_000));
  const token = await phone.logIn(strand);
  for (let number = 0; token !== undefined && number < orders; number += 1) {
    const outTradeNo = `${name.replace(/ /g, '-')}-${number}-${dice.text(6)}`;
    await phone.create(strand, token, { sku: 'tea', quantity: 1, outTradeNo });
    await strand.sleep(dice.between(1_000, 15_000));
  }
}

/** One payer who floods the shop, and many who each abandon a few orders: what has to be closed for hours. */
export function flood(
  ports: ShopperPorts,
  spawn: (name: string, live: (strand: Strand) => Promise<void>) => void,
): void {
  const { chances, random } = ports.world;
  const dice = random.fork('floods');
  if (chances.strikes('one payer floods', dice)) {
    spawn('flooder', (strand) => abandon(ports, strand, 'flooder', 40));
  }
  if (!chances.strikes('many orders are abandoned', dice)) return;
  for (let payer = 0; payer < 6; payer += 1) {
    const name = `abandoner ${payer}`;
    spawn(name, (strand) => abandon(ports, strand, name, 15));
  }
}
