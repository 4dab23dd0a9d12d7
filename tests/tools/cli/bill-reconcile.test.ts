import { openBench, type Bench } from './bench';

let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
});

afterEach(() => bench.close());

/** reconcile-bill, which finds so many payments of these days that the books do not have, and so many odd rows each day. */
function finds(missing: Readonly<Record<string, number>> = {}, repeated = 0, unreadable = 0): void {
  bench.functions['reconcile-bill'] = ({ billDate }) => ({
    billDate,
    bill: 'bill',
    matching: 7,
    differences: {
      missing_here: missing[String(billDate)] ?? 0,
      missing_there: 0,
      amount_differs: 0,
      refund_differs: 0,
      row_repeated: repeated,
      row_unreadable: unreadable,
    },
    files: { differences: 'd', report: `${String(billDate)}/r/report.txt` },
    keptIn: 'the-bills',
  });
}

test('compares each of the days, and shows the differences', async () => {
  finds({ '20260102': 3 });
  const { code, out } = await bench.run('bill', 'reconcile', '--from', '2026-01-01', '--to', '2026-01-02');
  expect(code).toBe(1);
  expect(bench.invoked).toEqual([
    { name: 'reconcile-bill', event: { billDate: '20260101' } },
    { name: 'reconcile-bill', event: { billDate: '20260102' } },
  ]);
  expect(out).toMatch(/^2026-01-01 +7 +0 +0 +0 +0 +0 +0 +20260101\/r\/report\.txt$/m);
  expect(out).toMatch(/^2026-01-02 +7 +3 +0 +0 +0 +0 +0 +20260102\/r\/report\.txt$/m);
});

test.each<[string, number, number]>([
  ['repeated', 4, 0],
  ['unreadable', 0, 5],
])('rows that are %s are shown, and exit code 1', async (_, repeated, unreadable) => {
  finds({}, repeated, unreadable);
  const { code, out } = await bench.run('bill', 'reconcile', '--from', '2026-01-01');
  expect(code).toBe(1);
  expect(out).toMatch(/refund differs +row repeated +row unreadable +report$/m);
  expect(out).toMatch(new RegExp(`^2026-01-01( +\\d){5} +${repeated} +${unreadable} +20260101/r`, 'm'));
});

test.each([
  ['the local shop', [], 'the-bills/'],
  ['a stage', ['--stage', 'prod'], 's3://the-bills/bills/'],
])('says where the reports of %s are', async (_, options, place) => {
  finds();
  const { out } = await bench.run('bill', 'reconcile', ...options);
  expect(out).toMatch(new RegExp(`\\nThe reports are in ${place}\\n$`));
});

test('without days it is yesterday, and no difference is exit code 0', async () => {
  finds();
  const { code, json } = await bench.run('bill', 'reconcile', '--json');
  expect(code).toBe(0);
  expect(json()).toMatchObject({ days: [{ billDate: '20260109' }] });
});

test('today can be compared on the local shop, and on no other', async () => {
  finds();
  expect((await bench.run('bill', 'reconcile', '--from', '2026-01-10')).code).toBe(0);
  expect(bench.invoked).toEqual([{ name: 'reconcile-bill', event: { billDate: '20260110' } }]);
  expect((await bench.run('bill', 'reconcile', '--from', '2026-01-10', '--stage', 'prod')).code).toBe(2);
});

test('broken off, it says with which day to go on', async () => {
  finds();
  const answer = bench.functions['reconcile-bill'];
  bench.functions['reconcile-bill'] = (event) => {
    if (event['billDate'] === '20260103') throw new Error('the line broke');
    return answer?.(event);
  };
  const { code, err } = await bench.run('bill', 'reconcile', '--from', '2026-01-01', '--to', '2026-01-05');
  expect(code).toBe(1);
  expect(err).toContain('go on with --from 2026-01-03.\n');
});

test('interrupted, it says so too', async () => {
  finds();
  const answer = bench.functions['reconcile-bill'];
  bench.functions['reconcile-bill'] = (event) => {
    if (event['billDate'] === '20260102') for (const tell of bench.interrupts) tell();
    return answer?.(event);
  };
  const { err } = await bench.run('bill', 'reconcile', '--from', '2026-01-01', '--to', '2026-01-03');
  expect(err).toContain('go on with --from 2026-01-02.\n');
  expect(bench.interrupts).toEqual([]);
});

test('it says how far it has come, on a terminal', async () => {
  finds();
  const { err } = await bench.runWith([], 'bill', 'reconcile', '--from', '2026-01-01', '--to', '2026-01-02');
  expect(err).toContain('\rdays ████████████░░░░░░░░░░░░ 1/2 2026-01-02');
});
