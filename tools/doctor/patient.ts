import * as v from 'valibot';
import { VARIABLES, type Values, type VariableName } from '../../lib/config/variables';
import type { UnknownVariable } from '../shared/environment';
import { privacyOf } from './private-address';
import type { Cloud, DeployedFunction, Stack } from './cloud';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What is examined: the shop of `npm start`, or a deployed stage as far as AWS lets it be seen. */
export interface Patient {
  readonly stage: string;
  /** The environment of `npm start`; of a stage what its functions are given, secrets by name alone. */
  readonly environment: Environment;
  /** Names in .env that this project does not know. */
  readonly strangers?: readonly UnknownVariable[];
  /** Of a stage: its stack and its functions, or why they could not be read. */
  readonly deployed?: Deployed;
}

/** What AWS told of a stage. */
export interface Deployed {
  readonly stackName: string;
  readonly stack: Stack | undefined;
  /** Undefined for a function that is not there. */
  readonly functions: Readonly<Record<string, DeployedFunction | undefined>>;
  /** What reading them was refused with. */
  readonly trouble?: unknown;
}

/**
 * Reads what AWS tells of a stage; what is refused is kept as the stage's trouble, never thrown.
 *
 * @param names the functions of serverless.yml
 */
export async function readStage(stage: string, names: readonly string[], cloud: Cloud): Promise<Patient> {
  const stackName = `miniprogram-pay-${stage}`;
  try {
    const stack = await cloud.stack(stackName);
    if (stack === undefined) {
      return { stage, environment: {}, deployed: { stackName, stack, functions: {} } };
    }
    const found = await Promise.all(
      names.map(async (name) => [name, await cloud.functionOf(`${stackName}-${name}`)] as const),
    );
    const environment: Environment = Object.assign(
      {},
      ...found.map(([, each]) => each?.variables),
    ) as Environment;
    return { stage, environment, deployed: { stackName, stack, functions: Object.fromEntries(found) } };
  } catch (trouble) {
    return { stage, environment: {}, deployed: { stackName, stack: undefined, functions: {}, trouble } };
  }
}

/** A variable as the functions read it, its default where it is not set; undefined where it is at fault. */
export function valueOf<Name extends VariableName>(
  { environment }: Pick<Patient, 'environment'>,
  name: Name,
): Values[Name] | undefined {
  const result = v.safeParse(VARIABLES[name], environment[name]);
  return result.success ? (result.output as Values[Name]) : undefined;
}

/** Where the notifications come in, by the variable that names the address. */
export const NOTIFY_URLS = { NOTIFY_URL: 'NotifyUrl', REFUND_NOTIFY_URL: 'RefundNotifyUrl' } as const;

/** An address for WeChat's notifications: what the functions give WeChat, and where that is not known what the stack says. */
export function notifyUrlOf(patient: Patient, name: keyof typeof NOTIFY_URLS): string | undefined {
  return valueOf(patient, name) ?? patient.deployed?.stack?.outputs[NOTIFY_URLS[name]];
}

/** A host of WeChat's, by what it is for. */
export interface WechatHost {
  readonly url: string;
  readonly role: 'payments' | 'payments, backup' | 'login' | 'refunds' | 'refunds, backup';
}

/** WeChat's hosts as the functions know them, each once; those on this machine are the simulator. */
export function wechatHosts(patient: Patient): readonly WechatHost[] {
  const named = (urls: readonly string[] | undefined, role: 'payments' | 'refunds'): WechatHost[] =>
    (urls ?? []).map((url, at) => ({ url, role: at === 0 ? role : (`${role}, backup` as const) }));
  const login = valueOf(patient, 'WECHAT_API_BASE_URL');
  const all: WechatHost[] = [
    ...named(valueOf(patient, 'WECHAT_PAY_BASE_URLS'), 'payments'),
    ...(login === undefined ? [] : [{ url: login, role: 'login' } as const]),
    ...named(valueOf(patient, 'WECHAT_REFUND_BASE_URLS'), 'refunds'),
  ];
  return all.filter(({ url }, at) => all.findIndex((each) => each.url === url) === at);
}

/** Whether an address leads to this machine, by its name alone. */
export function isOnThisMachine(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || privacyOf(host) === 'this machine';
}

/** Whether all of WeChat is the simulator: no real money then, and nothing leaves this machine. */
export function isSimulated(patient: Patient): boolean {
  return wechatHosts(patient).every(({ url }) => isOnThisMachine(url));
}
