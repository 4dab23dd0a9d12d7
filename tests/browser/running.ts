/** What the files are told of the backend and the playground that they share. */
interface Running {
  /** The playground's address. */
  readonly url: string;
  /** The simulated WeChat's own side. */
  readonly simulator: string;
  /** The shop's address, and that at which functions are invoked. */
  readonly api: string;
  readonly lambda: string;
  /** DynamoDB's address, and the orders table in it. */
  readonly database: string;
  readonly table: string;
  /** The merchant's key, made up for the local stage. */
  readonly key: string;
}

const VARIABLE = 'PLAYGROUND_UNDER_TEST';

/** Tells whoever comes after in this process or in a child of it. */
export function handOver(running: Running): void {
  process.env[VARIABLE] = JSON.stringify(running);
}

/** @throws Error outside `npm run test:browser` */
export function running(): Running {
  const told = process.env[VARIABLE];
  if (told === undefined) throw new Error('These tests are started by npm run test:browser.');
  return JSON.parse(told) as Running;
}
