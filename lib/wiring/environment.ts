import { customAlphabet } from 'nanoid';
import { setTimeout } from 'node:timers/promises';
import type { DocumentClient } from '../aws/dynamodb';
import type { EndpointDeps } from '../http/endpoint';
import { send, sendForStream, type SendForStream } from '../outbound/http-client';
import { makeTelemetry } from '../telemetry/telemetry';
import type { WechatPayV2Deps } from '../wechat/pay/v2/wechat-pay-v2';

/** What a function takes that waits. */
export interface WaitingDeps extends EndpointDeps {
  /** A signal that fires after so many milliseconds. */
  readonly deadline: (milliseconds: number) => AbortSignal;
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** What a function takes that reads or writes the tables. */
export interface StoreDeps extends Omit<WaitingDeps, 'pause'> {
  readonly documentClient: DocumentClient;
}

/** The same for one that calls WeChat too. */
export interface PayDeps extends StoreDeps, WechatPayV2Deps {}

/** Clock, randomness, log and network. */
export interface Environment extends WaitingDeps, WechatPayV2Deps {
  readonly sendForStream: SendForStream;
}

/** So many letters and digits, each drawn evenly by the system's random source. */
const randomText = /* @__PURE__ */ customAlphabet(
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
);

/**
 * The real world around every function. A function takes it as an argument, so that a test or a simulation can put its own
 * in its place; nothing else in lib reads the clock or draws randomness. It has no client of AWS: a client is not left out of
 * a bundle that does not use it, so each stands with the function or the wiring that does.
 */
export function realEnvironment(stage: string): Environment {
  return {
    telemetry: makeTelemetry(`miniprogram-pay-${stage}`),
    now: () => new Date(),
    deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
    pause: (milliseconds) => setTimeout(milliseconds),
    randomText,
    send,
    sendForStream,
  };
}
