import type { Merchant } from './world';

const kept = 300;
const keptBytes = 8192;

/** One request and its answer, on WeChat's side (`in`) or as a notification to the merchant (`out`). */
export interface Message {
  /** The simulator's time, ISO 8601. */
  at: string;
  direction: 'in' | 'out';
  method: string;
  url: string;
  body: string;
  status: number | null;
  answer: string | null;
  fault: string | null;
  verdict: string;
}

/** The last few hundred messages, oldest first, with the merchant's secrets taken out. */
export interface Messages {
  record(message: Message): void;
  all(): Message[];
  clear(): void;
}

/** @param log gets one line for each message */
export function createMessages(merchant: Merchant, log: (line: string) => void): Messages {
  let messages: Message[] = [];
  const shown = (text: string): string => shorten(withoutSecrets(text, merchant));
  return {
    record: (message) => {
      messages = [
        ...messages.slice(1 - kept),
        {
          ...message,
          url: shown(message.url),
          body: shown(message.body),
          answer: message.answer === null ? null : shown(message.answer),
        },
      ];
      const fault = message.fault === null ? '' : ` (fault: ${message.fault})`;
      log(withoutSecrets(`${message.method} ${pathOf(message.url)} → ${message.verdict}${fault}`, merchant));
    },
    all: () => messages,
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
