import { ConfigError } from '../lib/config-refusals';
import { startBackend, type Backend } from './backend';
import { localEnvironment } from './environment';
import { paint } from './paint';
import { requestLine } from './request-line';
import { showStep } from './show-step';
import { walkOnePayment } from './walk';
import { curlLines } from './what-next';

/** What the walk buys; catalog.json has it. */
const SKU = 'tea-longjing-50g';

const USAGE = `npm start                 everything on this machine, and one payment walked through it
npm start -- --memory     the same, forgetting all orders at the end (otherwise they stay in .local/dynamodb)`;

/** @throws Error at an argument that there is not */
function readArguments(args: readonly string[]): { readonly inMemory: boolean } {
  const unknown = args.find((each) => each !== '--memory');
  if (unknown !== undefined) throw new Error(`There is no ${unknown}.\n${USAGE}`);
  return { inMemory: args.includes('--memory') };
}

function whatNext({ apiUrl, simulatorUrl }: Backend): string {
  return [
    paint('bold', 'What next'),
    `  The shop's API    ${apiUrl}    POST /login, POST /orders, GET /orders/{outTradeNo}, POST /payment-notify`,
    `  WeChat's side     ${simulatorUrl}/_simulator    lists its endpoints: sheets, faults, clock, ledger`,
    '  The same payment by hand (copy into another terminal):',
    ...curlLines(apiUrl, simulatorUrl, SKU).map((line) => `    ${line}`),
    '  The logs are in .local/*.log; requests show up here. Change a file in functions/ or lib/ and call again.',
    '  Ctrl-C ends everything.',
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  let isWalking = true;
  const say = (text: string): void => {
    console.log(text);
  };

  say(paint('bold', 'miniprogram-pay, the whole backend on this machine\n'));
  const backend = await startBackend(
    localEnvironment(),
    options,
    (line) => {
      const request = isWalking ? undefined : requestLine(line);
      if (request !== undefined) say(request);
    },
    (sentence) => {
      say(`  ${paint('green', '✓')} ${sentence}`);
    },
  );

  let isEnding = false;
  const end = (code: number): void => {
    if (isEnding) return;
    isEnding = true;
    void backend.end().then(() => process.exit(code));
  };
  process.on('SIGINT', () => {
    end(0);
  });
  process.on('SIGTERM', () => {
    end(0);
  });
  for (const child of backend.children) {
    void child.ended.then((words) => {
      if (isEnding) return;
      console.error(words);
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
    const paid = await walkOnePayment(backend.apiUrl, backend.simulatorUrl, SKU, (step) => {
      number += 1;
      say(showStep(step, number));
    });
    say(paint('green', `  ✓ tradeState ${String(paid['tradeState'])}\n`));
    say(whatNext(backend));
    isWalking = false;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    end(1);
  }
}

main().catch((error: unknown) => {
  const isForReader = error instanceof ConfigError || error instanceof Error;
  console.error(isForReader ? error.message : error);
  process.exit(1);
});
