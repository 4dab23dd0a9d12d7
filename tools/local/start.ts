import { settingBeside } from '../playground/server/beside';
import { startPlayground, type Playground } from '../playground/server/start';
import { startBackend, type Backend } from './backend';
import { buildLine } from './build-line';
import type { LocalDatabase } from './database';
import { localEnvironment, unknownVariables } from '../shared/environment';
import { paint } from '../shared/paint';
import { print, printError } from '../shared/printable';
import { realKeyNotice, whyNotOpenToNetwork } from './real-key';
import { requestLine } from './request-line';
import { showStep } from './show-step';
import { walkOnePayment } from './walk';
import { curlLines } from './what-next';

const USAGE = `npm start                 everything on this machine, and one payment walked through it
npm start -- --memory     the same, forgetting all orders at the end, the shop's and WeChat's
                          (otherwise they stay in .local/dynamodb and .local/wechat)
npm start -- --lan        the playground for the telephones of this network too (anybody in it can open it,
                          so it takes only the example's WECHAT_MCH_KEY)`;

/** @throws Error at an argument that there is not */
function readArguments(args: readonly string[]): {
  readonly inMemory: boolean;
  readonly isLan: boolean;
  readonly wantsHelp: boolean;
} {
  const unknown = args.find((each) => !['--memory', '--lan', '--help'].includes(each));
  if (unknown !== undefined) throw new Error(`There is no ${unknown}.\n${USAGE}`);
  return {
    inMemory: args.includes('--memory'),
    isLan: args.includes('--lan'),
    wantsHelp: args.includes('--help'),
  };
}

/** What the walk buys: the first product of the catalogue that is on sale at a fixed price. */
function firstSku({ products }: LocalDatabase): string {
  const product = products.find((each) => each.onSale && 'unitPrice' in each);
  if (product) return product.sku;
  throw new Error('catalog.json: the walk needs a product that is on sale at a fixed price; add one.');
}

function whatNext({ apiUrl, simulatorUrl }: Backend, { url, lanUrl }: Playground, sku: string): string {
  return [
    paint('bold', 'What next'),
    `  The shop       ${apiUrl}`,
    '                 the mini program: POST /login   POST /orders   GET /orders/{outTradeNo}   GET /orders',
    '                 POST /orders/{outTradeNo}/close',
    '                 your staff: POST /refunds   POST /shipments, or npm run pay -- --help',
    `  WeChat's side  ${simulatorUrl}/_simulator`,
    '                 open it: sheets, faults, clock, ledger',
    '  The same payment by hand (copy into another terminal):',
    ...curlLines(apiUrl, simulatorUrl, sku).map((line) => `    ${line}`),
    '  Requests and events show up here, the whole logs are in .local/*.log, the events in .local/events.jsonl.',
    '  Change a file in functions/ or lib/, wait for "built anew", and call again.',
    '  Ctrl-C ends everything.',
    '',
    paint('bold', 'See it happen'),
    `  ${paint('cyan', url)}   the sample mini program on a phone, and every message beside it`,
    ...(lanUrl === undefined
      ? []
      : [`  ${paint('cyan', lanUrl)}   the same, for the telephones of this network`]),
    '',
  ].join('\n');
}

/** What is said where the walk ends early: the shop and WeChat stay up, so that the cause can be looked at and mended. */
function notWalked(error: unknown, simulatorUrl: string): string {
  return [
    `  ${paint('yellow', '!')} ${error instanceof Error ? error.message : String(error)}`,
    '    The shop stays up. What was kept of the last start may be the cause:',
    '      too many unpaid orders     pay or cancel some in the playground, or raise MAX_OPEN_ORDERS in .env',
    `      WeChat's clock is ahead    curl -X POST ${simulatorUrl}/_simulator/reset (WeChat forgets its orders too)`,
    '    npm start -- --memory begins with nothing kept.',
  ].join('\n');
}

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (options.wantsHelp) {
    print(USAGE);
    return;
  }
  const environment = localEnvironment();
  const whyNot = options.isLan ? whyNotOpenToNetwork(environment) : undefined;
  if (whyNot !== undefined) throw new Error(whyNot);
  let isWalking = true;
  const say = (text: string): void => {
    print(text);
  };
  // An event comes in the middle of a step: during the walk it waits for the end.
  const events: string[] = [];
  const tellEvent = (line: string): void => {
    if (isWalking) events.push(line);
    else say(line);
  };

  say(paint('bold', 'miniprogram-pay, the whole backend on this machine\n'));
  for (const { name, nearest } of unknownVariables()) {
    const fix = nearest === undefined ? ' (.env.example has them all)' : `: did you mean ${nearest}?`;
    say(`  ${paint('yellow', '!')} .env: ${name} is no variable of this project${fix}`);
  }
  const notice = realKeyNotice(environment);
  if (notice !== undefined) say(`  ${paint('yellow', '!')} ${notice}`);
  const backend = await startBackend(
    environment,
    options,
    (line) => {
      const shown = requestLine(line) ?? buildLine(line);
      if (shown !== undefined && !isWalking) say(shown);
    },
    (sentence) => {
      say(`  ${paint('green', '✓')} ${sentence}`);
    },
    tellEvent,
  );

  let isEnding = false;
  let playground: Playground | undefined;
  const end = (code: number): void => {
    if (isEnding) return;
    isEnding = true;
    void Promise.all([backend.end(), playground?.close()]).then(() => process.exit(code));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      end(0);
    });
  }
  for (const child of backend.children) {
    void child.ended.then((words) => {
      if (isEnding) return;
      printError(words);
      end(1);
    });
  }

  if (!backend.isSimulated) {
    say(
      '\nNo payment is walked through: WECHAT_PAY_BASE_URLS or WECHAT_API_BASE_URL is not the simulator.\n',
    );
    isWalking = false;
    return;
  }
  try {
    say(`\n${paint('bold', 'One payment, step by step')}\n`);
    let number = 0;
    const sku = firstSku(backend.database);
    await walkOnePayment(backend.apiUrl, backend.simulatorUrl, sku, (step) => {
      number += 1;
      say(showStep(step, number));
    }).then(
      (paid) => {
        say(paint('green', `  ✓ tradeState ${String(paid['tradeState'])}`));
      },
      (error: unknown) => {
        say(notWalked(error, backend.simulatorUrl));
      },
    );
    for (const line of events.splice(0)) say(`  ${line}`);
    say('');
    playground = await startPlayground(settingBeside(backend), backend.ports.PLAYGROUND_PORT, options.isLan);
    say(whatNext(backend, playground, sku));
    isWalking = false;
  } catch (error) {
    for (const line of events) say(line);
    printError(error instanceof Error ? error.message : String(error));
    end(1);
  }
}

main().catch((error: unknown) => {
  printError(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
