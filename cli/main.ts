import { Command, CommanderError } from 'commander';
import { nanoid } from 'nanoid';
import { sentenceFor } from '../local/say-error';
import { billDownload } from './bill-download';
import { billReconcile } from './bill-reconcile';
import { catalogImport } from './catalog-import';
import { catalogList } from './catalog-list';
import type { CommandPorts } from './command';
import { eventsReplay } from './events-replay';
import { Failure, type ExitCode } from './failure';
import { orderClose } from './order-close';
import { orderGet } from './order-get';
import { orderList } from './order-list';
import { orderQuery } from './order-query';
import { orderShip } from './order-ship';
import { reconcile } from './reconcile';
import { refund } from './refund';
import { targetOf } from './target';
import { realTerminal } from './terminal';

const EPILOGUE = `
Without --stage a command works on the shop that \`npm start\` runs. With --stage it works on a deployed one: it reads
the tables and invokes the functions with your AWS credentials, and holds no secret of WeChat's.

Results go to stdout, everything else to stderr. Any command can be interrupted: nothing is lost, and running it again
goes on (of a refund: the command that it printed). For programs: npm run --silent pay -- … --json

Exit codes: 0 done as asked; 1 refused, failed, or what was compared differs; 2 the command line is not right and
nothing was tried.`;

/** The whole of the command line. */
export function commandLine(ports: CommandPorts): Command {
  const program = new Command('npm run pay --')
    .description('What the people of a shop do with its orders.')
    .addHelpText('after', EPILOGUE);
  program
    .command('catalog')
    .description('what is sold, and for how much')
    .addCommand(catalogList(ports))
    .addCommand(catalogImport(ports));
  program
    .command('order')
    .description('orders, one by one')
    .addCommand(orderGet(ports))
    .addCommand(orderList(ports))
    .addCommand(orderQuery(ports))
    .addCommand(orderClose(ports))
    .addCommand(orderShip(ports));
  program.addCommand(refund(ports));
  program
    .command('bill')
    .description("WeChat's bills, day by day")
    .addCommand(billDownload(ports))
    .addCommand(billReconcile(ports));
  program.addCommand(reconcile(ports));
  program.command('events').description('what other systems are told of').addCommand(eventsReplay(ports));
  const { out, err } = ports.terminal;
  everyCommand(program, (each) => {
    each
      .exitOverride()
      .configureOutput({ writeOut: out, writeErr: err })
      .showHelpAfterError('(--help says more)');
  });
  return program;
}

function everyCommand(root: Command, change: (each: Command) => void): void {
  change(root);
  for (const each of root.commands) everyCommand(each, change);
}

/** What is told of an error that ended a command; commander has said its own already. */
function tell({ err, out }: CommandPorts['terminal'], error: Failure, asJson: boolean): void {
  if (error.code === 'reported') return;
  if (error.code !== 'usage') {
    err(`${error.message}\n`);
    const named = error.faults.filter(({ detail }) => !error.message.includes(detail));
    for (const { field, detail } of named) err(`  ${field}: ${detail}\n`);
  }
  const document = { code: error.code, detail: error.message, errors: error.faults };
  if (asJson) out(`${JSON.stringify({ error: document }, null, 2)}\n`);
}

function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof CommanderError) return new Failure('usage', error.message, { exitCode: 2 });
  return new Failure('failed', sentenceFor(error), { cause: error });
}

/**
 * Runs one command.
 *
 * @param args what stands behind `npm run pay --`
 */
export async function run(args: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  try {
    await commandLine(ports).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const failure = failureOf(error);
    tell(ports.terminal, failure, args.includes('--json'));
    return failure.exitCode;
  }
}

if (require.main === module) {
  const ports: CommandPorts = {
    terminal: realTerminal(),
    aim: targetOf,
    now: () => new Date(),
    randomText: nanoid,
  };
  void run(process.argv.slice(2), ports).then((code) => {
    process.exitCode = code;
  });
}
