import { Command, CommanderError } from 'commander';
import { nanoid } from 'nanoid';
import type { Language } from '../error-catalogue/words';
import { columnsOf } from '../shared/aligned';
import { wordsFor } from '../shared/say-error';
import { inLanguage, say, type Words } from '../shared/words';
import { billDownload } from './bill-download';
import { billReconcile } from './bill-reconcile';
import { catalogImport } from './catalog-import';
import { catalogList } from './catalog-list';
import { languageOption, type CommandPorts } from './command';
import { commanderWords } from './commander-words';
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

const WORDS = {
  program: { en: 'What the people of a shop do with its orders.', zh: '店里的人处理订单用的命令。' },
  catalog: { en: 'what is sold, and for how much', zh: '卖什么，卖多少钱' },
  order: { en: 'orders, one by one', zh: '单个订单' },
  bill: { en: "WeChat's bills, day by day", zh: '微信的账单，按天' },
  events: { en: 'what other systems are told of', zh: '发给其他系统的事件' },
  help: { en: 'display help for command', zh: '显示帮助' },
  more: { en: '(--help says more)', zh: '（详见 --help）' },
  epilogue: {
    en: `
Without --stage a command works on the shop that \`npm start\` runs. With --stage it works on a deployed one: it reads
the tables and invokes the functions with your AWS credentials, and holds no secret of WeChat's.

Results go to stdout, everything else to stderr. Any command can be interrupted: nothing is lost, and running it again
goes on (of a refund: the command that it printed). For programs: npm run --silent pay -- … --json

Exit codes: 0 done as asked; 1 refused, failed, or what was compared differs; 2 the command line is not right and
nothing was tried.`,
    zh: `
不写 --stage，操作的是 \`npm start\` 的店；写了则是已部署的店：用你的 AWS 凭证读表、调用函数，不经手微信的任何密钥。

结果输出到 stdout，其余输出到 stderr。命令随时可以中断，不会丢东西，再运行一次就接着做（退款请用它打印出来的命令）。
给程序用：npm run --silent pay -- … --json

退出码：0 已按要求完成；1 被拒绝、失败，或者对账有差异；2 命令行写得不对，什么都没有做。`,
  },
} as const satisfies Record<string, Words>;

/** The whole of the command line. */
export function commandLine(ports: CommandPorts): Command {
  const { language, out, err } = ports.terminal;
  const words = inLanguage(language, WORDS);
  const program = new Command('npm run pay --')
    .description(words.program)
    .addHelpText('after', words.epilogue);
  program
    .command('catalog')
    .description(words.catalog)
    .addCommand(catalogList(ports))
    .addCommand(catalogImport(ports));
  program
    .command('order')
    .description(words.order)
    .addCommand(orderGet(ports))
    .addCommand(orderList(ports))
    .addCommand(orderQuery(ports))
    .addCommand(orderClose(ports))
    .addCommand(orderShip(ports));
  program.addCommand(refund(ports));
  program
    .command('bill')
    .description(words.bill)
    .addCommand(billDownload(ports))
    .addCommand(billReconcile(ports));
  program.addCommand(reconcile(ports));
  program.command('events').description(words.events).addCommand(eventsReplay(ports));
  const said = (text: string): string => commanderWords(language, text);
  everyCommand(program, (each) => {
    each
      .exitOverride()
      .addOption(languageOption(language))
      .helpOption('-h, --help', words.help)
      .configureHelp({ displayWidth: columnsOf, styleTitle: said, styleOptionDescription: said })
      .configureOutput({
        writeOut: out,
        writeErr: err,
        outputError: (text, write) => {
          write(said(text));
        },
      })
      .showHelpAfterError(words.more);
    if (each.commands.length > 0) each.helpCommand('help [command]', words.help);
  });
  return program;
}

function everyCommand(root: Command, change: (each: Command) => void): void {
  change(root);
  for (const each of root.commands) everyCommand(each, change);
}

/** What is told of an error that ended a command; commander has said its own already. */
function tell({ err, out, language }: CommandPorts['terminal'], error: Failure, asJson: boolean): void {
  if (error.code === 'reported') return;
  const text = error.words[language];
  const faults = error.faults.map(({ field, detail }) => ({ field, detail: say(language, detail) }));
  if (error.code !== 'usage') {
    err(`${text}\n`);
    const named = faults.filter(({ detail }) => !text.includes(detail));
    for (const { field, detail } of named) err(`  ${field}: ${detail}\n`);
  }
  const document = { code: error.code, detail: text, errors: faults };
  if (asJson) out(`${JSON.stringify({ error: document }, null, 2)}\n`);
}

function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof CommanderError) return new Failure('usage', error.message, { exitCode: 2 });
  return new Failure('failed', wordsFor(error), { cause: error });
}

/** The language that a command line asks for. What is none commander refuses, in the terminal's language. */
function askedLanguage(args: readonly string[]): Language | undefined {
  const asked = args.flatMap((each, at) => (each === '--lang' ? [args[at + 1]] : each.split('--lang=')[1]));
  return asked.find((each): each is Language => each === 'en' || each === 'zh');
}

/**
 * Runs one command.
 *
 * @param args what stands behind `npm run pay --`
 */
export async function run(args: readonly string[], given: CommandPorts): Promise<ExitCode> {
  const language = askedLanguage(args) ?? given.terminal.language;
  const ports = { ...given, terminal: { ...given.terminal, language } };
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
