import type { Merchant } from './merchant';

const kept = 300;
const keptBytes = 8192;

/** What is told of one request and its answer. */
export interface Told {
  /** The simulator's time, ISO 8601. */
  at: string;
  /** When the request began, in milliseconds of real time. */
  startedAt: number;
  direction: 'in' | 'out';
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
  status: number | null;
  answer: string | null;
  answerHeaders: Record<string, string>;
  fault: string | null;
  verdict: string;
}

/** One request and its answer, on WeChat's side (`in`) or as a notification to the merchant (`out`). */
export interface Message extends Told {
  /** Grows from message to message, and goes on after a reset. */
  id: number;
  /** When it was answered or given up, in milliseconds of real time. */
  endedAt: number;
}

/** The last few hundred messages, oldest first, with the merchant's secrets taken out. */
export interface Messages {
  record(told: Told): void;
  all(): Message[];
  /** Gives each later message to a listener, until the function that it returns is called. */
  watch(listener: (message: Message) => void): () => void;
  clear(): void;
}

/**
 * @param log gets one line for each message
 * @param now real time in milliseconds
 */
export function createMessages(merchant: Merchant, log: (line: string) => void, now: () => number): Messages {
  let messages: Message[] = [];
  let lastId = 0;
  const listeners = new Set<(message: Message) => void>();
  const shown = (text: string): string => shorten(withoutSecrets(text, merchant));
  return {
    record: (told) => {
      lastId += 1;
      const message: Message = {
        ...told,
        id: lastId,
        endedAt: now(),
        url: shown(told.url),
        body: shown(told.body),
        answer: told.answer === null ? null : shown(told.answer),
      };
      messages = [...messages.slice(1 - kept), message];
      for (const listener of listeners) listener(message);
      const fault = told.fault === null ? '' : ` (fault: ${told.fault})`;
      log(withoutSecrets(`${told.method} ${pathOf(told.url)} → ${told.verdict}${fault}`, merchant));
    },
    all: () => messages,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear: () => {
      messages = [];
    },
  };
}

function withoutSecrets(text: string, { mchKey, appSecret }: Merchant): string {
  return text
    .replaceAll(mchKey, '***')
    .replaceAll(appSecret, '***')
    .replace(/([?&](?:secret|access_token)=)[^&]*/g, '$1***')
    .replace(/("(?:secret|access_token)"\s*:\s*")[^"]*/g, '$1***')
    .replace(/("session_key":")[^"]*/g, '$1***');
}

function shorten(text: string): string {
  return text.length > keptBytes ? `${text.slice(0, keptBytes)}… (${text.length} characters)` : text;
}

function pathOf(url: string): string {
  return url.replace(/\?.*$/s, '');
}
