import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { NEEDS, type FunctionName } from '../../lib/config/needs';

const ROOT = path.join(__dirname, '..', '..');

/** Strict: what stands beside a resource's properties instead of in them is refused here. */
const resource = v.strictObject({
  Type: v.string(),
  DependsOn: v.optional(v.union([v.string(), v.array(v.string())])),
  DeletionPolicy: v.optional(v.string()),
  UpdateReplacePolicy: v.optional(v.string()),
  Properties: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** Strict too: there are no conditions, since packaging leaves out what a stage lacks. */
const template = v.strictObject({
  AWSTemplateFormatVersion: v.string(),
  Description: v.string(),
  Resources: v.record(v.string(), resource),
  Outputs: v.record(
    v.string(),
    v.strictObject({
      Description: v.optional(v.string()),
      Value: v.unknown(),
      Export: v.optional(v.unknown()),
    }),
  ),
});

export type Template = v.InferOutput<typeof template>;
type Resource = v.InferOutput<typeof resource>;

/** Secrets as a developer's shell may hold them; a deployed template must show none. */
export const SHELL_SECRETS = {
  WECHAT_APPSECRET: 'leaked-appsecret',
  WECHAT_MCH_KEY: 'leaked-merchant-key',
  WECHAT_MCH_KEY_PREVIOUS: 'leaked-previous-key',
  SESSION_SECRET: 'leaked-session-secret',
};

/** Every optional parameter, and every required one. */
export const PARAMS = {
  appId: 'wx0123456789abcdef',
  mchId: '1234567890',
  secretVersion: '11111111-2222-3333-4444-555555555555',
  signType: 'HMAC-SHA256',
  domain: 'pay.example.com',
  certificateArn: 'arn:aws-cn:acm:cn-north-1:111122223333:certificate/c',
  alarmEmail: 'ops@example.com',
  outTradeNoPrefix: 'shop-',
  wechatApiBaseUrl: 'https://api.example.com',
  wechatPayBaseUrls: 'https://pay.example.com',
  wechatRefundBaseUrls: 'https://refund.example.com',
  certSecret:
    'arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:miniprogram-pay/prod/certificate-AbCdEf',
  certFile: 'apiclient_cert.pem',
  certKeyFile: 'apiclient_key.pem',
  allowRealWechat: 'yes',
  shipping: 'yes',
  previousMchKey: 'yes',
  logRetentionDays: '14',
  deletionProtection: 'false',
  reservedLogin: '2',
  reservedCreateOrder: '3',
  reservedGetOrder: '4',
  reservedCloseOrder: '5',
  reservedListOrders: '6',
  reservedReconcileOrders: '7',
  reservedPaymentNotify: '8',
  reservedPublishEvents: '9',
  reservedShipOrder: '10',
  reservedReconcileBill: '11',
  reservedRefundOrder: '12',
  reservedRefundNotify: '13',
  billSchedule: 'cron(0 4 * * ? *)',
  billsBucket: 'bills-of-another-stack',
  billsFolder: '.local/bills',
  checkFirstSeconds: '90',
  checkLongestMinutes: '120',
  checksPerSecond: '50',
  reconcileSchedule: 'rate(2 minutes)',
};

/** The functions by their keys in serverless.yml. */
export const FUNCTIONS = Object.keys(NEEDS) as FunctionName[];

/** What packaging reads of the project, beside node_modules. */
const READ_BY_SERVERLESS = [
  'serverless.yml',
  'package.json',
  'tsconfig.json',
  'deploy',
  'functions',
  'lib',
  'tools',
];

/** A copy of what Serverless reads: it writes beside its sources, and `npm start` may be writing there too. */
export function makeWorkingCopy(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'miniprogram-pay-'));
  for (const name of READ_BY_SERVERLESS) {
    cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

/** Deletes what `makeWorkingCopy` made. */
export function removeWorkingCopy(copy: string): void {
  rmSync(copy, { recursive: true, force: true });
}

/**
 * Runs the serverless command in `copy`, with credentials that open nothing and an AWS that is not there.
 *
 * @returns the exit code and all that it printed
 */
export async function serverless(
  copy: string,
  ...words: string[]
): Promise<{ code: number | null; output: string }> {
  const child = spawn(
    process.execPath,
    [path.join(ROOT, 'node_modules', 'serverless', 'bin', 'serverless.js'), ...words],
    {
      cwd: copy,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        AWS_ACCESS_KEY_ID: 'x',
        AWS_SECRET_ACCESS_KEY: 'x',
        ...SHELL_SECRETS,
      },
    },
  );
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, output: out + err };
}

/** The names of the files in a zip, from its central directory. */
function namesInZip(file: string): string[] {
  const bytes = readFileSync(file);
  const names: string[] = [];
  for (let at = bytes.indexOf('PK\x01\x02'); at !== -1; at = bytes.indexOf('PK\x01\x02', at + 46)) {
    names.push(bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)));
  }
  return names;
}

export interface Packaged {
  /** The template of `npx serverless package --stage prod`, and what was printed. */
  readonly plain: Template;
  readonly printed: string;
  /** The names of the files in the package of each function. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** The same template with every one of PARAMS, for a region of China. */
  readonly full: Template;
}

async function packageIn(copy: string, ...words: string[]) {
  const { code, output } = await serverless(copy, 'package', '--stage', 'prod', ...words);
  if (code !== 0) throw new Error(output);
  const folder = path.join(copy, '.serverless');
  const file = path.join(folder, 'cloudformation-template-update-stack.json');
  return {
    template: v.parse(template, JSON.parse(readFileSync(file, 'utf8'))),
    output,
    files: Object.fromEntries(FUNCTIONS.map((name) => [name, namesInZip(path.join(folder, `${name}.zip`))])),
  };
}

let packaged: Promise<Packaged> | undefined;

/** Packages the stage prod twice, once for a test file. @throws Error with the output when packaging fails */
export function packageProd(): Promise<Packaged> {
  packaged ??= (async () => {
    const copies = [makeWorkingCopy(), makeWorkingCopy()] as const;
    try {
      const given = Object.entries(PARAMS).map(([name, value]) => `--param=${name}=${value}`);
      const [plain, full] = await Promise.all([
        packageIn(copies[0]),
        packageIn(copies[1], '--region', 'cn-north-1', ...given),
      ]);
      return { plain: plain.template, printed: plain.output, files: plain.files, full: full.template };
    } finally {
      copies.forEach(removeWorkingCopy);
    }
  })();
  return packaged;
}

/** The resources of one type, by logical id. */
export function ofType({ Resources }: Template, type: string): Record<string, Resource> {
  return Object.fromEntries(Object.entries(Resources).filter(([, each]) => each.Type === type));
}

/** A function's resource by its key in serverless.yml, found by its deployed name. */
export function functionOf(from: Template, name: string): Resource {
  const found = Object.values(ofType(from, 'AWS::Lambda::Function')).find(
    ({ Properties }) => Properties['FunctionName'] === `miniprogram-pay-prod-${name}`,
  );
  if (found === undefined) throw new Error(`The template has no function ${name}.`);
  return found;
}

/** A function's environment variables. */
export function environmentOf(from: Template, name: string): Record<string, unknown> {
  const environment = v.object({ Variables: v.record(v.string(), v.unknown()) });
  return v.parse(environment, functionOf(from, name).Properties['Environment']).Variables;
}

/** Every text anywhere in a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
