import fc from 'fast-check';
import { makeAgenda } from './agenda';
import { randomOf } from './random';
import { makeScheduler, type Strand, type Wake } from './scheduler';

const never = (): boolean => false;

describe('the agenda', () => {
  it('gives the earliest first, and of the same moment the first that was added', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5)), (times) => {
        const agenda = makeAgenda();
        const happened: number[] = [];
        times.forEach((at, index) => {
          agenda.add(at, () => happened.push(index));
        });
        for (let next = agenda.take(); next !== undefined; next = agenda.take()) next.happen();
        const expected = times.map((at, index) => [at, index] as const);
        expected.sort(([one, a], [other, b]) => one - other || a - b);
        expect(happened).toEqual(expected.map(([, index]) => index));
      }),
    );
  });
});

describe('the scheduler', () => {
  it('lets time pass only by what happens', async () => {
    const scheduler = makeScheduler(1_000);
    const seen: number[] = [];
    scheduler.spawn('a', async (strand) => {
      await strand.sleep(50);
      seen.push(scheduler.now());
      await strand.sleep(3_600_000);
      seen.push(scheduler.now());
    });
    await scheduler.run(never);
    expect(seen).toEqual([1_050, 3_601_050]);
  });

  it('waits for real asynchronous work before the next thing happens', async () => {
    const scheduler = makeScheduler(0);
    const order: string[] = [];
    scheduler.spawn('slow', async (strand) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push('slow');
      await strand.sleep(1);
    });
    scheduler.spawn('quick', async (strand) => {
      order.push('quick');
      await strand.sleep(1);
    });
    await scheduler.run(never);
    expect(order).toEqual(['slow', 'quick']);
  });

  it('lets a strand wait for two things at once, and go on after the later one with real asynchronous work', async () => {
    const scheduler = makeScheduler(0);
    const order: string[] = [];
    scheduler.spawn('both', async (strand) => {
      await Promise.all([strand.sleep(1), strand.sleep(3)]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`both at ${scheduler.now()}`);
      await strand.sleep(1);
    });
    scheduler.spawn('between', async (strand) => {
      await strand.sleep(2);
      order.push('between');
      await strand.sleep(1);
      order.push('after');
    });
    await scheduler.run(never);
    expect(order).toEqual(['between', 'both at 3', 'after']);
  });

  it('lets one event wake two waits of a strand, and forgets the wait of a strand that has ended', async () => {
    const scheduler = makeScheduler(0);
    const seen: string[] = [];
    const wakes: Wake<string>[] = [];
    const wait = (strand: Strand): Promise<string> => strand.park((wake) => wakes.push(wake));
    scheduler.spawn('both', async (strand) => {
      seen.push(...(await Promise.all([wait(strand), wait(strand)])));
    });
    scheduler.spawn('first', async (strand) => {
      seen.push(
        await Promise.race([strand.sleep(9).then(() => 'late'), strand.sleep(2).then(() => 'early')]),
      );
    });
    scheduler.after(1, () => {
      for (const wake of wakes) wake.resolve('woken');
    });
    await scheduler.run(never);
    expect(seen).toEqual(['woken', 'woken', 'early']);
  });

  it('never wakes what was killed, nor what is awake already', async () => {
    const scheduler = makeScheduler(0);
    const woken: string[] = [];
    const wakes: Wake<string>[] = [];
    scheduler.spawn('killed', async (strand) => {
      woken.push(
        await strand.park((wake) => {
          wakes.push(wake);
          strand.kill();
        }),
      );
    });
    scheduler.spawn('woken twice', async (strand) => {
      woken.push(await strand.park((wake) => wakes.push(wake)));
    });
    for (const word of ['first', 'second']) {
      scheduler.after(10, () => {
        wakes[0]?.resolve(word);
      });
      scheduler.after(20, () => {
        wakes[1]?.resolve(word);
      });
    }
    await scheduler.run(never);
    expect(woken).toEqual(['first']);
  });

  it('passes on what a strand throws', async () => {
    const scheduler = makeScheduler(0);
    scheduler.spawn('a', () => Promise.reject(new Error('broken')));
    await expect(scheduler.run(never)).rejects.toThrow('broken');
  });
});

describe('the dice', () => {
  it('throw the same for the same label and something else for another', () => {
    const throws = (label: string): number[] => {
      const dice = randomOf(label).fork('x');
      return Array.from({ length: 5 }, () => dice.next());
    };
    expect(throws('a')).toEqual(throws('a'));
    expect(throws('a')).not.toEqual(throws('b'));
  });

  it('fall evenly', () => {
    const dice = randomOf('even');
    const sums = new Array<number>(10).fill(0);
    for (let thrown = 0; thrown < 10_000; thrown += 1) {
      const at = dice.below(10);
      sums[at] = (sums[at] ?? 0) + 1;
    }
    expect(Math.min(...sums)).toBeGreaterThan(850);
    expect(Math.max(...sums)).toBeLessThan(1_150);
  });
});
