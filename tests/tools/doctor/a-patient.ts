import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Examined } from '../../../tools/doctor/check';
import type { Cloud } from '../../../tools/doctor/cloud';
import type { Finding } from '../../../tools/doctor/finding';
import type { Environment } from '../../../tools/doctor/patient';
import { NoKnock, type DoctorPorts, type Knocked } from '../../../tools/doctor/ports';
import { readTemplate } from '../../../tools/doctor/template';
import { localEnvironment } from '../../../tools/shared/environment';

/** The time at which the doctor comes. */
export const NOW = new Date('2026-01-10T04:00:00.000Z');

/** A well-formed stage's secrets, which are in no file. */
export const GOOD_SECRETS = {
  WECHAT_APPSECRET: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  WECHAT_MCH_KEY: 'Kk1Kk2Kk3Kk4Kk5Kk6Kk7Kk8Kk9Kk0Kk',
  SESSION_SECRET: 'f3b1c9a7e5d20846f3b1c9a7e5d20846f3b1c9a7e5d20846',
} as const;

/** The shop of .env.example, with changes. */
export function localShop(change: Environment = {}): Examined {
  return {
    stage: 'local',
    environment: { ...localEnvironment({}, ''), ...change },
    template: readTemplate(),
  };
}

/** The local shop that calls the real WeChat, with secrets of its own. */
export function realShop(change: Environment = {}): Examined {
  return localShop({
    ...GOOD_SECRETS,
    ALLOW_REAL_WECHAT: 'yes',
    WECHAT_API_BASE_URL: undefined,
    WECHAT_PAY_BASE_URLS: undefined,
    WECHAT_REFUND_BASE_URLS: undefined,
    NOTIFY_URL: 'https://pay.example.com/payment-notify',
    REFUND_NOTIFY_URL: 'https://pay.example.com/refund-notify',
    ...change,
  });
}

/** A deployed stage whose functions have these variables. */
export function stage(deployed: Partial<NonNullable<Examined['deployed']>> = {}): Examined {
  const stack = { status: 'UPDATE_COMPLETE', outputs: {}, resources: {} };
  return {
    stage: 'prod',
    environment: {},
    deployed: { stackName: 'miniprogram-pay-prod', stack, functions: {}, ...deployed },
    template: readTemplate(),
  };
}

/** An answer to a knock. */
export function answer(change: Partial<Knocked> = {}): Knocked {
  return { status: 200, date: NOW.toUTCString(), body: '', tookMs: 12, ...change };
}

function untouched(): never {
  throw new Error('this was not to be asked');
}

/** A world in which nothing is asked that a test does not answer. */
export function world(change: Partial<DoctorPorts> = {}): DoctorPorts {
  return {
    now: () => NOW,
    nodeVersion: '22.11.0',
    knock: untouched,
    resolve: untouched,
    read: (file) => Promise.resolve(readFileSync(path.join(__dirname, '..', '..', '..', file))),
    versionOf: untouched,
    tables: { describe: untouched, isRecoverable: untouched, hasRows: untouched },
    invoke: untouched,
    ...change,
  };
}

/** A world without a network: nobody answers, in this way. */
export function silentWorld(silence: NoKnock['silence']): DoctorPorts {
  const fail = () => Promise.reject(new NoKnock(silence));
  return world({ knock: fail, resolve: fail });
}

/** AWS that answers nothing but what a test says. */
export function cloud(change: Partial<Cloud>): Cloud {
  return {
    stack: untouched,
    functionOf: untouched,
    alarmStates: untouched,
    confirmations: untouched,
    ...change,
  };
}

/** Lines in short: state, subject and words, in English. */
export function brief(lines: readonly Finding[]): readonly (readonly [string, string, string])[] {
  return lines.map(({ state, subject, what }) => [state, subject.en, what.en]);
}
