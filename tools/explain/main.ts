import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { Command, CommanderError, Option } from 'commander';
import { localEnvironment } from '../shared/environment';
import { printable } from '../shared/printable';
import { sentenceFor } from '../shared/say-error';
import { languageOf } from '../shared/words';
import type { SignType } from '../../lib/orders/order';
import type { Fields } from '../../lib/wechat/pay/v2/sign';
import { explain, type Explanation, type Question } from './explain';
import { readMessage } from './read-message';
import { keySource, shopSetting } from './shop-setting';
import { show } from './show';
import type { Language } from '../error-catalogue/words';

const EPILOGUE = `
The key is WECHAT_MCH_KEY of the environment or .env, else that of .env.example; so are WECHAT_SIGN_TYPE, WECHAT_APPID,
WECHAT_MCH_ID, and the secrets that are taken for the key: WECHAT_APPSECRET, WECHAT_MCH_KEY_PREVIOUS. Nothing leaves this
machine, and no secret is printed.

  npm run explain -- --file notification.xml        a message of WeChat's, or a request that it refuses
  npm run explain -- --file - < message.xml
  npm run explain -- --pay-sign params.json --other order.xml
                                                    what wx.requestPayment is given; the order beside it
  npm run explain -- --file message.xml --sign 0AF… a signature that your own code computed over the message
  npm run explain -- --file answer.json             an errcode of WeChat's, an error of this API, or what a phone says

Exit codes: 0 the signature is right and nothing else is refused; 1 something is wrong; 2 the command line is.`;

interface Options {
  readonly file?: string;
  readonly paySign?: string;
  readonly other: readonly string[];
  readonly sign?: string;
  readonly keyFile?: string;
  readonly v3KeyFile?: string;
  readonly signType?: SignType;
  readonly lang?: Language;
  readonly json?: true;
}

/** What the command sees of the world. */
export interface ExplainPorts {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The environment of the shell; it goes before .env and .env.example. */
  readonly shell: Readonly<Record<string, string | undefined>>;
  readonly stdin: () => Uint8Array;
}

function command({ out, err }: Pick<ExplainPorts, 'out' | 'err'>): Command {
  return new Command('npm run explain --')
    .description('Tells why a signature of WeChat Pay v2 does not fit, and what to do.')
    .option('--file <file>', 'the message as XML; - reads it from stdin')
    .option('--pay-sign <file>', 'the parameters of wx.requestPayment as JSON; - reads them from stdin')
    .option('--other <file>', 'another message of the same payment; more than one is fine', collect, [])
    .option('--sign <signature>', "explains this signature instead of the message's own")
    .option('--key-file <file>', 'a file with the API v2 key and nothing else')
    .option('--v3-key-file <file>', 'a file with the API v3 key, to see whether that was used')
    .addOption(new Option('--sign-type <type>', 'MD5 or HMAC-SHA256').choices(['MD5', 'HMAC-SHA256']))
    .addOption(new Option('--lang <language>', 'en or zh; without it that of LANG').choices(['en', 'zh']))
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', EPILOGUE)
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err });
}

function collect(file: string, before: readonly string[]): readonly string[] {
  return [...before, file];
}

function fieldsIn(file: string): Fields {
  const { message } = readMessage(readFileSync(file));
  if (message === undefined) throw new Error(`--other ${file} is not a message. Explain it by --file first.`);
  return message.fields;
}

function questionOf({ file, paySign }: Options, ports: ExplainPorts): Question | undefined {
  const bytes = (name: string) => (name === '-' ? ports.stdin() : readFileSync(name));
  if (file !== undefined && paySign === undefined) return { xml: bytes(file) };
  if (paySign !== undefined && file === undefined) {
    return { payParams: Buffer.from(bytes(paySign)).toString('utf8') };
  }
  return undefined;
}

/** The key of .env.example: with it only the simulator's messages fit. */
function exampleKey(): string | undefined {
  return parseEnv(readFileSync(path.join(__dirname, '..', '..', '.env.example'), 'utf8'))['WECHAT_MCH_KEY'];
}

function isWell({ findings }: Explanation): boolean {
  return findings.every(({ kind }) => kind === 'right');
}

/**
 * Runs the explainer.
 *
 * @param args what stands behind `npm run explain --`
 * @returns the exit code
 */
export function run(args: readonly string[], ports: ExplainPorts): 0 | 1 | 2 {
  try {
    const options = command(ports).parse(args, { from: 'user' }).opts<Options>();
    const question = questionOf(options, ports);
    if (question === undefined) {
      ports.err('Give either --file or --pay-sign (--help says more).\n');
      return 2;
    }
    const variables = localEnvironment(ports.shell);
    const shop = shopSetting(variables, options);
    const { sign: signature } = options;
    const explanation = explain(question, shop, {
      others: options.other.map(fieldsIn),
      ...(signature === undefined ? {} : { signature }),
    });
    const language = languageOf(ports.shell, options.lang);
    const source = keySource(variables, options, exampleKey());
    ports.out(
      options.json ? `${JSON.stringify(explanation, null, 2)}\n` : show(explanation, language, source),
    );
    return isWell(explanation) ? 0 : 1;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    ports.err(`${sentenceFor(error)}\n`);
    return 2;
  }
}

if (require.main === module) {
  process.exitCode = run(process.argv.slice(2), {
    out: (text) => process.stdout.write(printable(text)),
    err: (text) => process.stderr.write(printable(text)),
    shell: process.env,
    stdin: () => readFileSync(0),
  });
}
