import {
  DynamoDBDocumentClient,
  QueryCommand,
  PutCommand,
  DeleteCommand,
  ScanCommand,
} from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { makeDynamoDBOrderStore } from '../../lib/aws/dynamodb-order-store';
import { tableDefinitions } from '../../tools/local/table-definitions';
import { makeDynamoModel, type DynamoModel } from './dynamodb-model';
import type { TestDatabase } from '../support/local-dynamodb';
import { anOperation, fixedCommands, type Command } from './dynamodb-model-operations';

type Plain = Readonly<Record<string, unknown>>;

/** What came of one command: an answer, or an exception and the item in it. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Plain }
  | { readonly kind: 'exception'; readonly error: Error; readonly item: unknown };

/** A way in which a database is known to differ from DynamoDB, and so from the model. */
export interface Difference {
  readonly what: string;
  readonly covers: (command: Command, model: Outcome, database: Outcome) => boolean;
  /** Commands that break the database itself: they are not sent to it, nor to the model. */
  readonly breaks?: (command: Command) => boolean;
}

type Send = (command: Command) => Promise<Plain>;

const SEED = 20_260_101;
const OPERATIONS = 500;
const MOST_PAGES = 50;
const STORE_COMMANDS = [
  ...['claimUnreadable: answer', 'claimUnreadable: exception', 'get: answer'],
  ...['insert', 'keepUnknown', 'markPaid', 'replace'].flatMap((name) => [
    `${name}: answer`,
    `${name}: exception`,
  ]),
];
const UNASKED = ['$metadata', 'ConsumedCapacity'];

function sortedByNumber(items: readonly Plain[]): Plain[] {
  return [...items].sort((a, b) => (String(a['outTradeNo']) < String(b['outTradeNo']) ? -1 : 1));
}

/** A query or scan to its last page. Where DynamoDB promises no order, none is compared. */
async function allPages(command: QueryCommand | ScanCommand, send: Send): Promise<Plain> {
  const items: Plain[] = [];
  let [pages, counted, scanned] = [0, 0, 0];
  let start: Plain | undefined;
  do {
    const input = { ...command.input, ExclusiveStartKey: start };
    const answer = await send(
      command instanceof QueryCommand ? new QueryCommand(input) : new ScanCommand(input),
    );
    items.push(...((answer['Items'] ?? []) as Plain[]));
    counted += Number(answer['Count']);
    scanned += Number(answer['ScannedCount']);
    start = answer['LastEvaluatedKey'] as Plain | undefined;
    pages += 1;
  } while (start && pages < MOST_PAGES);
  const range = { ordersByOpenid: 'createdAt', dueOrders: 'dueAt', ordersByPaidDay: 'timeEnd' }[
    command.input.IndexName ?? ''
  ];
  const isOrdered = command instanceof QueryCommand && range !== undefined;
  return {
    items: sortedByNumber(items),
    ...(isOrdered && { order: items.map((item) => item[range]) }),
    pages,
    counted,
    scanned,
  };
}

async function outcomeOf(command: Command, send: Send): Promise<Outcome> {
  try {
    if (command instanceof QueryCommand || command instanceof ScanCommand)
      return { kind: 'answer', answer: await allPages(command, send) };
    // DynamoDB Local tells the capacity of some deletions, though nobody asked.
    const told = Object.entries(await send(command)).filter(([name]) => !UNASKED.includes(name));
    return { kind: 'answer', answer: Object.fromEntries(told) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { Item } = error as { readonly Item?: Parameters<typeof unmarshall>[0] };
    return { kind: 'exception', error, item: Item && unmarshall(Item) };
  }
}

/** Whether they are the same but for the texts of exceptions, which are nobody's contract. */
export function sameOutcome(left: Outcome, right: Outcome): boolean {
  if (left.kind === 'answer' || right.kind === 'answer') return isDeepStrictEqual(left, right);
  return left.error.name === right.error.name && isDeepStrictEqual(left.item, right.item);
}

/** The model and a database side by side: everything is sent to both, and where they part is kept. */
function sideBySide(model: DynamoModel, database: TestDatabase, differences: readonly Difference[]) {
  const document = DynamoDBDocumentClient.from(database.client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const toDatabase: Send = async (command) => ({ ...(await document.send(command as PutCommand)) });
  const toModel: Send = async (command) => Promise.resolve(model.apply(command) as Plain);
  const parted: unknown[] = [];
  const met = new Map(differences.map(({ what }) => [what, 0]));

  /** Where a listed difference lies in what is stored, the database is given what the model holds. */
  async function level(): Promise<void> {
    const held = model.items(database.ordersTable);
    const { Items = [] } = await document.send(
      new ScanCommand({ TableName: database.ordersTable, ConsistentRead: true }),
    );
    for (const { outTradeNo } of Items as { outTradeNo: string }[]) {
      if (!held.has(outTradeNo))
        await document.send(new DeleteCommand({ TableName: database.ordersTable, Key: { outTradeNo } }));
    }
    for (const Item of held.values())
      await document.send(new PutCommand({ TableName: database.ordersTable, Item: { ...Item } }));
  }

  async function both(command: Command, step: string): Promise<Outcome> {
    const broken = differences.find(({ breaks }) => breaks?.(command));
    if (broken) {
      met.set(broken.what, (met.get(broken.what) ?? 0) + 1);
      return { kind: 'exception', error: new Error(broken.what), item: undefined };
    }
    const ofModel = await outcomeOf(command, toModel);
    const ofDatabase = await outcomeOf(command, toDatabase);
    if (sameOutcome(ofModel, ofDatabase)) return ofModel;
    const known = differences.find(({ covers }) => covers(command, ofModel, ofDatabase));
    if (known) {
      met.set(known.what, (met.get(known.what) ?? 0) + 1);
      if (ofModel.kind !== ofDatabase.kind) await level();
    } else
      parted.push({
        step,
        command: command.constructor.name,
        input: command.input,
        ofModel,
        ofDatabase,
      });
    return ofModel;
  }
  return { both, parted, met };
}

/** The tests that a database and the model give the same results, but for the differences listed. */
export function describeSameResults(
  start: () => Promise<TestDatabase>,
  differences: readonly Difference[],
): void {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await start();
  }, 60_000);
  afterAll(() => database.close());

  test(`${OPERATIONS} random operations (seed ${SEED}) have the same results`, async () => {
    const model = makeDynamoModel(tableDefinitions('local'));
    const { both, parted, met } = sideBySide(model, database, differences);
    const operations = fc.sample(anOperation(database.ordersTable), { seed: SEED, numRuns: OPERATIONS });
    const storeCommands = new Set<string>();
    for (const [at, operation] of operations.entries()) {
      const step = `seed ${SEED}, operation ${at}`;
      if (operation.kind === 'command') {
        await both(operation.command, step);
        continue;
      }
      // The store works on the model's answers; whatever it sends goes to the database too.
      const send = async (command: Command): Promise<Plain> => {
        const before = await both(command, `${step}, ${operation.name}`);
        storeCommands.add(`${operation.name}: ${before.kind}`);
        if (before.kind === 'answer') return before.answer;
        throw before.error;
      };
      const client = { send };
      const store = makeDynamoDBOrderStore(client, database.ordersTable, new AbortController().signal);
      await operation.call(store).catch(() => undefined);
    }
    for (const [at, command] of fixedCommands(database.ordersTable).entries())
      await both(command, `fixed command ${at}`);
    for (const IndexName of [undefined, 'ordersByOpenid', 'dueOrders', 'ordersByPaidDay'])
      await both(new ScanCommand({ TableName: database.ordersTable, IndexName }), `at the end, ${IndexName}`);
    expect(parted).toEqual([]);
    // Each of the store's writes went through, and was refused.
    expect([...storeCommands].sort()).toEqual(STORE_COMMANDS);
    // A difference that is never met is no difference: it has to leave the list.
    expect([...met].filter(([, times]) => times === 0)).toEqual([]);
  }, 60_000);
}
