import type { Exchange } from '../exchange';

const KEPT = 500;
const KEPT_CHARACTERS = 65_536;

/** The last few hundred exchanges, in the order in which they began, and whoever wants to hear of them. */
export interface ExchangeRecord {
  /** Keeps an exchange, or puts it in the place of the one with its id. */
  put(exchange: Exchange): void;
  /** A new id of the playground's own. */
  nextId(): string;
  all(): readonly Exchange[];
  clear(): void;
}

/** What stands in the place of a secret. */
const MASK = '…';

const SECRET_FIELDS = ['token', 'session_key', 'access_token', 'secret'];
const inJson = new RegExp(`("(?:${SECRET_FIELDS.join('|')})"\\s*:\\s*")[^"\\\\]*(?:\\\\.[^"\\\\]*)*`, 'gs');
const inQuery = new RegExp(`([?&](?:${SECRET_FIELDS.join('|')})=)[^&]*`, 'g');

function masked(text: string): string {
  const shown = text.replace(inJson, `$1${MASK}`).replace(inQuery, `$1${MASK}`);
  if (shown.length <= KEPT_CHARACTERS) return shown;
  return `${shown.slice(0, KEPT_CHARACTERS)}… (${shown.length} characters)`;
}

function maskedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      name.toLowerCase() === 'authorization' ? value.replace(/^(\w+\s+)?.*$/s, `$1${MASK}`) : value,
    ]),
  );
}

/** The exchange as it may be shown: session tokens, the appsecret and what WeChat gives in trust are taken out. */
export function withoutSecrets(exchange: Exchange): Exchange {
  const { request, answer } = exchange;
  return {
    ...exchange,
    request: {
      ...request,
      url: masked(request.url),
      headers: maskedHeaders(request.headers),
      body: masked(request.body),
    },
    ...(answer && {
      answer: { ...answer, headers: maskedHeaders(answer.headers), body: masked(answer.body) },
    }),
  };
}

/** @param tell gets every exchange as it is kept */
export function createRecord(tell: (exchange: Exchange) => void): ExchangeRecord {
  const exchanges = new Map<string, Exchange>();
  let last = 0;
  return {
    put: (exchange) => {
      const shown = withoutSecrets(exchange);
      exchanges.set(shown.id, shown);
      const [oldest] = exchanges.keys();
      if (exchanges.size > KEPT && oldest !== undefined) exchanges.delete(oldest);
      tell(shown);
    },
    nextId: () => {
      last += 1;
      return `p${last}`;
    },
    all: () => [...exchanges.values()].sort((one, other) => one.startedAt - other.startedAt),
    clear: () => {
      exchanges.clear();
    },
  };
}
