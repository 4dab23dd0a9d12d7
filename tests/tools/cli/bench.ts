import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { CommandPorts } from '../../../tools/cli/command';
import { run } from '../../../tools/cli/main';
import { openInFolder } from '../../../tools/cli/open-report';
import type { TargetOptions } from '../../../tools/cli/target';
import type { Order } from '../../../lib/orders/order';
import { makeDynamoDBOrderStore } from '../../../lib/aws/dynamodb-order-store';
import { printable } from '../../../tools/shared/printable';
import { startDynalite, type TestDatabase } from '../../support/local-dynamodb';
import { withKeys } from '../../support/with-keys';

/** What a command did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** `out` as the one JSON document that it is. */
  readonly json: () => unknown;
}

/** A command line over dynalite, whose functions are stubs. */
export interface Bench {
  readonly database: TestDatabase;
  /** What was invoked, in order. */
  readonly invoked: { readonly name: string; readonly event: Readonly<Record<string, unknown>> }[];
  /** What the functions answer; one that is missing here must not be invoked. */
  readonly functions: Record<string, (event: Readonly<Record<string, unknown>>) => unknown>;
  /** The targets that were asked for. */
  readonly aimed: TargetOptions[];
  readonly put: (...items: readonly (Order | Record<string, unknown>)[]) => Promise<void>;
  readonly run: (...args: readonly string[]) => Promise<Outcome>;
  /** Runs it on a terminal, where somebody gives these answers. */
  readonly runWith: (answers: readonly string[], ...args: readonly string[]) => Promise<Outcome>;
  /** What the command asked to be told when it is interrupted; gone when it has ended. */
  readonly interrupts: (() => void)[];
  readonly close: () => Promise<void>;
}

/** The time at which the commands run: noon of 2026-01-10 in Shanghai. */
export const NOW = new Date('2026-01-10T04:00:00.000Z');

export async function openBench(): Promise<Bench> {
  const database = await startDynalite();
  const documents = DynamoDBDocumentClient.from(database.client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const invoked: Bench['invoked'] = [];
  const functions: Bench['functions'] = {};
  const aimed: TargetOptions[] = [];
  const interrupts: (() => void)[] = [];

  async function runHere(answers: readonly string[] | undefined, args: readonly string[]): Promise<Outcome> {
    const isPerson = answers !== undefined;
    const left = [...(answers ?? [])];
    let [out, err] = ['', ''];
    const ports: CommandPorts = {
      terminal: {
        language: 'en',
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += printable(text);
        },
        isWatched: isPerson,
        canAnswer: isPerson,
        ask: (question) => {
          err += question;
          const answer = left.shift();
          if (answer === undefined) throw new Error(`nobody was to be asked: ${question}`);
          return Promise.resolve(answer);
        },
        whenInterrupted: (tell) => {
          interrupts.push(tell);
          return () => interrupts.splice(interrupts.indexOf(tell), 1);
        },
      },
      aim: ({ stage, region }) => {
        aimed.push({ ...(stage !== undefined && { stage }), ...(region !== undefined && { region }) });
        return {
          stage: stage ?? 'local',
          client: database.client,
          documents,
          orders: makeDynamoDBOrderStore(documents, database.ordersTable, new AbortController().signal),
          ordersTable: database.ordersTable,
          productsTable: database.productsTable,
          openReport: openInFolder,
          ...(stage !== undefined && {
            events: { bus: `miniprogram-pay-${stage}`, client: new EventBridgeClient({ region: 'local' }) },
          }),
          invoke: async (name, event) => {
            invoked.push({ name, event: { ...event } });
            const answer = functions[name];
            if (!answer) throw new Error(`nobody was to invoke ${name}`);
            return Promise.resolve(answer({ ...event }));
          },
        };
      },
      now: () => NOW,
      randomText: (length) => 'r'.repeat(length),
    };
    const code = await run(args, ports);
    return { code, out, err, json: () => JSON.parse(out) as unknown };
  }

  return {
    database,
    invoked,
    functions,
    aimed,
    interrupts,
    put: async (...items) => {
      for (const Item of items)
        await documents.send(new PutCommand({ TableName: database.ordersTable, Item: withKeys(Item) }));
    },
    run: (...args) => runHere(undefined, args),
    runWith: (answers, ...args) => runHere(answers, args),
    close: () => database.close(),
  };
}
