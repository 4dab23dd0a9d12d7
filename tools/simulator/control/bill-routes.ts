import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Difference } from '../bill/bills';
import { beginOf } from '../bill/rows';
import { BodyError, flag, numberWithin, oneOf, readJson } from '../json-body';
import type { World } from '../world';

const mostRows = 10_000_000;
const mostFen = 1_000_000_000_000;

type Given = Readonly<Record<string, unknown>>;

/** What stands in the bills that is not in the ledger, and when they can be had. */
export function billRoutes({ bills }: World): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.get('/bills', (c) => c.json(bills.state()));
  app.post('/bills', async (c) => {
    const { ready, madeUpRows } = await readJson(c);
    const rows = numberWithin(0, mostRows, 'madeUpRows', madeUpRows);
    if (rows !== undefined && !Number.isInteger(rows))
      throw new BodyError('madeUpRows must be a whole number');
    bills.set({
      ...(ready === undefined ? {} : { ready: flag('ready', ready) }),
      ...(rows === undefined ? {} : { madeUpRows: rows }),
    });
    return c.json(bills.state());
  });
  app.post('/bills/differences', async (c) => {
    bills.plant(readDifference(await readJson(c)));
    return c.json(bills.state(), 201);
  });
  app.delete('/bills/differences', (c) => {
    bills.uproot();
    return c.json(bills.state());
  });

  return app;
}

function readDifference(given: Given): Difference {
  const difference = oneOf(['amount', 'left-out', 'added'], 'difference', given.difference);
  if (difference === undefined) throw new BodyError('difference must be one of amount, left-out, added');
  const text = (name: string): string | undefined => {
    const value = given[name];
    if (value === undefined || (typeof value === 'string' && /^[0-9A-Za-z_\-|*@]{1,64}$/.test(value)))
      return value;
    throw new BodyError(`${name} must be a text of 1 to 64 letters, digits and _-|*@`);
  };
  const [outTradeNo, outRefundNo, billDate] = [text('outTradeNo'), text('outRefundNo'), text('billDate')];
  const fee = numberWithin(1, mostFen, 'fee', given.fee);
  if (fee !== undefined && !Number.isInteger(fee)) throw new BodyError('fee must be whole fen');
  if (outTradeNo === undefined && outRefundNo === undefined)
    throw new BodyError('give outTradeNo or outRefundNo');
  if (difference !== 'left-out' && fee === undefined) throw new BodyError(`${difference} needs fee, in fen`);
  if (difference === 'added' && (outTradeNo === undefined || beginOf(billDate ?? '') === undefined)) {
    throw new BodyError('added needs outTradeNo and billDate, as yyyyMMdd');
  }
  return {
    difference,
    ...(outTradeNo === undefined ? {} : { outTradeNo }),
    ...(outRefundNo === undefined ? {} : { outRefundNo }),
    ...(fee === undefined ? {} : { fee }),
    ...(billDate === undefined ? {} : { billDate }),
  };
}
