import { paint } from './paint';

/** What a function logs of each request, as far as it is shown here. */
interface LoggedRequest {
  readonly level: string;
  readonly message: 'request';
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
  readonly [name: string]: string | number | undefined;
}

const SHOWN = [
  'outTradeNo',
  'tradeState',
  'outcome',
  'refusal',
  'anomaly',
  'code',
  'unanswered',
  'errorMessage',
] as const;

function parse(line: string): LoggedRequest | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const value = JSON.parse(line) as Partial<LoggedRequest>;
    return value.message === 'request' ? (value as LoggedRequest) : undefined;
  } catch {
    return undefined;
  }
}

/** One short line for a function's log line about a request; undefined for every other line. */
export function requestLine(line: string): string | undefined {
  const request = parse(line);
  if (!request) return undefined;
  const colour = request.level === 'ERROR' ? 'red' : request.level === 'WARN' ? 'yellow' : 'green';
  const status = paint(colour, `${request.status}`);
  const facts = SHOWN.flatMap((name) => (request[name] === undefined ? [] : [String(request[name])]));
  return `${request.route.padEnd(26)} ${status} ${`${request.durationMs} ms`.padStart(8)}  ${facts.join('  ')}`;
}
