import * as fc from 'fast-check';
import { publishEvents, type Publication } from '../../../lib/events/publish-events';
import type { OrderEvent } from '../../../lib/events/order-event';

/** An event of an order; `size` is what it takes of a call. */
function anEvent(subject: string, sequence: number, size = 1_000): OrderEvent & { readonly size: number } {
  return {
    specversion: '1.0',
    id: `${subject}:${sequence}`,
    source: 'test',
    type: 'order.paid',
    time: '2026-01-01T12:00:00.000Z',
    subject,
    sequence: String(sequence).padStart(10, '0'),
    datacontenttype: 'application/json',
    data: { sequence },
    size,
  };
}

type Sized = ReturnType<typeof anEvent>;

/** A bus that keeps what it takes. `refuse` says of an event, the how manieth time it comes, whether it is refused. */
function aBus(refuse: (id: string, time: number) => string | undefined = () => undefined) {
  const calls: string[][] = [];
  const times = new Map<string, number>();
  const taken: string[] = [];
  const pauses: number[] = [];
  return {
    calls,
    taken,
    pauses,
    ports: {
      send: (events: readonly OrderEvent[]) => {
        calls.push(events.map(({ id }) => id));
        return Promise.resolve(
          events.map(({ id }) => {
            const time = (times.get(id) ?? 0) + 1;
            times.set(id, time);
            const errCode = refuse(id, time);
            if (errCode === undefined) taken.push(id);
            return errCode;
          }),
        );
      },
      sizeOf: (event: OrderEvent) => (event as Sized).size,
      pause: (milliseconds: number) => {
        pauses.push(milliseconds);
        return Promise.resolve();
      },
    },
  };
}

const why = (publications: readonly Publication[]) =>
  publications.map((each) => (each.published ? 'published' : each.errCode));

describe('what fits into a call', () => {
  test('is ten events', async () => {
    const bus = aBus();
    await publishEvents(
      bus.ports,
      Array.from({ length: 23 }, (_, at) => anEvent(`T${at}`, 1)),
    );
    expect(bus.calls.map((call) => call.length)).toEqual([10, 10, 3]);
  });

  test('is 256 KB', async () => {
    const bus = aBus();
    const half = 128 * 1024;
    await publishEvents(bus.ports, [anEvent('A', 1, half), anEvent('B', 1, half), anEvent('C', 1, half)]);
    expect(bus.calls).toEqual([['A:1', 'B:1'], ['C:1']]);
  });

  test('is one event of an order: the bus might refuse it and take the next', async () => {
    const bus = aBus();
    await publishEvents(bus.ports, [anEvent('A', 1), anEvent('A', 2), anEvent('B', 1), anEvent('A', 3)]);
    expect(bus.calls).toEqual([['A:1', 'B:1'], ['A:2'], ['A:3']]);
  });

  test('never puts a small event before a large one of the same order', async () => {
    const bus = aBus();
    const large = 200 * 1024;
    await publishEvents(bus.ports, [anEvent('A', 1, large), anEvent('B', 1, large), anEvent('B', 2, 1)]);
    expect(bus.calls).toEqual([['A:1'], ['B:1'], ['B:2']]);
  });
});

describe('an event that the bus refuses', () => {
  test('is sent again after a pause, before the later ones of its order', async () => {
    const bus = aBus((id, time) => (id === 'A:1' && time < 3 ? 'ThrottlingException' : undefined));
    const events = [anEvent('A', 1), anEvent('A', 2), anEvent('B', 1)];
    expect(why(await publishEvents(bus.ports, events))).toEqual(['published', 'published', 'published']);
    expect(bus.taken).toEqual(['B:1', 'A:1', 'A:2']);
    expect(bus.pauses).toEqual([100, 200]);
  });

  test('is given up after three times, and with it what follows of its order; other orders go on', async () => {
    const bus = aBus((id) => (id === 'A:2' ? 'InternalFailure' : undefined));
    const events = [anEvent('A', 1), anEvent('A', 2), anEvent('A', 3), anEvent('B', 1), anEvent('B', 2)];
    expect(why(await publishEvents(bus.ports, events))).toEqual([
      'published',
      'InternalFailure',
      'EarlierEventFailed',
      'published',
      'published',
    ]);
    expect(bus.calls.flat().filter((id) => id === 'A:2')).toHaveLength(3);
    expect(bus.calls.flat()).not.toContain('A:3');
  });

  test('because it is too large is not sent at all, nor what follows of its order', async () => {
    const bus = aBus();
    const events = [anEvent('A', 1), anEvent('A', 2, 256 * 1024 + 1), anEvent('A', 3), anEvent('B', 1)];
    expect(why(await publishEvents(bus.ports, events))).toEqual([
      'published',
      'EventTooLarge',
      'EarlierEventFailed',
      'published',
    ]);
    expect(bus.calls).toEqual([['A:1', 'B:1']]);
  });
});

test('a call that fails ends the sending: what was not taken failed, what was taken stays', async () => {
  const bus = aBus();
  const events = Array.from({ length: 25 }, (_, at) => anEvent(`T${at}`, 1));
  const send: typeof bus.ports.send = (some) => {
    if (bus.calls.length === 1) throw Object.assign(new Error('no answer'), { name: 'TimeoutError' });
    return bus.ports.send(some);
  };
  const outcome = why(await publishEvents({ ...bus.ports, send }, events));
  expect(outcome.slice(0, 10)).toEqual(Array(10).fill('published'));
  expect(outcome.slice(10)).toEqual(Array(15).fill('TimeoutError'));
});

test('nothing to publish calls nobody', async () => {
  const bus = aBus();
  await expect(publishEvents(bus.ports, [])).resolves.toEqual([]);
  expect(bus.calls).toEqual([]);
});

test('whatever the bus refuses: each order goes out in order and without a gap, and what is said is true', async () => {
  const event = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom(10, 100_000, 262_144, 262_145));
  const refusals = fc.dictionary(
    fc.constantFrom('0', '1', '2', '3', '4', '5', '6'),
    fc.integer({ min: 1, max: 4 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 40 }), refusals, async (list, refused) => {
      const events = list.map(([subject, size], at) => anEvent(subject, at, size));
      const bus = aBus((id, time) => (time <= (refused[id.slice(-1)] ?? 0) ? 'Refused' : undefined));
      const publications = await publishEvents(bus.ports, events);
      const said = events.filter((_, at) => publications[at]?.published).map(({ id }) => id);
      expect([...bus.taken].sort()).toEqual([...said].sort());
      for (const subject of ['A', 'B', 'C']) {
        const ids = events.filter((each) => each.subject === subject).map(({ id }) => id);
        const sent = bus.taken.filter((id) => id.startsWith(subject));
        expect(sent).toEqual(ids.slice(0, sent.length));
      }
      for (const call of bus.calls) {
        const sizes = call.map((id) => events.find((each) => each.id === id)?.size ?? 0);
        expect(sizes.length).toBeLessThanOrEqual(10);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(256 * 1024);
      }
    }),
  );
});
