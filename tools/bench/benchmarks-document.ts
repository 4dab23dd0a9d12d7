import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { table } from './markdown';
import type { Kept, KeptPart } from './results';
import type { Row } from './row';

const FILE = path.join(__dirname, '..', '..', 'docs', 'benchmarks.md');

/** The parts in the order in which they are told, with what each is and how it is measured. */
const SECTIONS: readonly (readonly [name: string, title: string, how: string])[] = [
  [
    'speed',
    'Reading and building messages',
    'One process, our code bundled as deployed, the peers as installed by npm. In each of 60 rounds every subject runs for about 8 ms of CPU time, and each round begins with another subject. Ratios are taken within a round; the table shows the median with minimum and maximum. Every subject starts with the bytes of the request and ends with a verdict; a peer uses its own parser and its own verification. The handler is the deployed one with its real logger and metrics, which write to /dev/null.',
  ],
  [
    'bundles',
    'Bundles',
    'Each function is bundled with the options of deploy/build.cjs and loaded in 25 fresh processes, alternating with a bundle of only the DynamoDB document client. CPU time of `require`, with the variables of .env.example set. Sizes are of the uncompressed JavaScript without source maps.',
  ],
  [
    'round-trips',
    'Round trips',
    'Counted, not timed: the real handlers on dynalite (adapted to return the old item of a refused write as DynamoDB does) and the simulated WeChat. Request units follow DynamoDB’s rules for items below 1 KB, indexes included.',
  ],
  [
    'growth',
    'Hostile bodies',
    'Expensive bodies of 1 to 64 KiB, read by `readNotification`. The slope is that of a line through the medians in log-log from 8 KiB on: 1 is linear, 2 quadratic.',
  ],
  [
    'bill',
    'The bill of a day',
    'WeChat’s bill is read from a file, and the orders from a database that generates pages of a thousand: the measurement covers our own work, not the network. Three of every 100,000 orders differ, and the run fails unless exactly these are found. Memory is the peak resident set of the process, node included.',
  ],
  [
    'load',
    'Under load, with everything failing',
    'serverless-offline with the functions, the simulated WeChat, and dynalite with the load clients: three processes on one machine. 32 clients log in, order, pay and read. Four of ten orders meet a fault of WeChat: answers lost, garbled, unsigned or an HTTP error; notifications lost, doubled, late or forged. The API is killed with SIGKILL after each 1/21 of the orders and restarted. Then WeChat’s retries of 26 hours are delivered, and the table is compared with WeChat’s ledger. Latencies are those of answered requests at a local gateway: they compare the routes and do not predict Lambda’s speed.',
  ],
];

function lines(rows: readonly Row[]): string {
  const cells = rows.map(({ measure, against, result, absolute, goal, isReached }) => [
    measure,
    against,
    result,
    absolute,
    goal === undefined ? '' : `${goal}: ${isReached === true ? 'reached' : '**not reached**'}`,
  ]);
  return table(['Measure', 'Against', 'Result', 'On this machine', 'Goal'], cells);
}

function section(part: KeptPart | undefined, title: string, how: string): string {
  if (!part) return `### ${title}\n\n${how}\n\nNot measured yet.`;
  const { machine, ranAt } = part;
  return `### ${title}\n\n${how}\n\n${machine.name}; ${ranAt.slice(0, 10)}; ${machine.loadPerCore} jobs per core wanted to run.\n\n${lines(part.rows)}`;
}

interface Units {
  readonly calls: readonly string[];
  readonly wechat: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

/** What an order costs in requests and units, along the way that most orders take. */
function scale(part: KeptPart | undefined): string {
  if (!part) return 'Not counted yet.';
  const counts = part.data as Readonly<Record<string, Units>>;
  const way = ['login', 'create', 'notify', 'read, paid'];
  const rows = way.map((name) => {
    const { calls = [], wechat = 0, readUnits = 0, writeUnits = 0 } = counts[name] ?? {};
    return [name, 1, calls.length, wechat, readUnits, writeUnits] as const;
  });
  const sum = ([1, 2, 3, 4, 5] as const).map((at) => rows.reduce((total, row) => total + row[at], 0));
  const millions = sum.map((figure) => `${figure} million`);
  return table(
    [
      'Request',
      'Lambda and HTTP API requests',
      'Database calls',
      'Calls of WeChat',
      'Read units',
      'Write units',
    ],
    [
      ...rows.map((row) => row.map(String)),
      ['**one order**', ...sum.map(String)],
      ['**a million orders**', ...millions],
    ],
  );
}

/** Writes docs/benchmarks.md from the last results. */
export function writeBenchmarksDocument(kept: Kept): void {
  const text = `# Benchmarks

\`\`\`
npm run bench                     everything, five to fifteen minutes
npm run bench -- --only speed     one part: speed, bundles, round-trips, growth, bill, load, peers
\`\`\`

This page is generated from \`tools/bench/results/latest.json\`, which holds every figure of the last run; the plots are beside it. The first run installs the peers from \`tools/bench/package-lock.json\` into \`bench/node_modules\`; they are not part of the main install. A part that is run alone replaces only its own figures.

Every time is a ratio to a named peer or floor of the same run. Absolute times depend on the named machine and its load; do not compare them with others. [Peers](peers.md) shows how five packages answer hostile messages.

## The last run

${SECTIONS.map(([name, title, how]) => section(kept[name], title, how)).join('\n\n')}

![Ratios](../bench/results/ratios.svg)

![Growth of the time for hostile bodies](../bench/results/growth.svg)

![Latency under load](../bench/results/latency.svg)

## Scaling: the cost of an order

An order without incidents: one login, one creation, one notification, one read by its owner. From the counts above:

${scale(kept['round-trips'])}

A login serves all orders of two hours. A read before the notification adds one “read, unpaid”. Nothing is scanned, no item is larger than 1 KB, and no two orders share an item: the table and its indexes grow by partitions, and an index whose key would be one day or one state is spread over 16 shards.
`;
  writeFileSync(FILE, text);
}
