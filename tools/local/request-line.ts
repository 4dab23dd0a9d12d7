import { paint } from '../shared/paint';
import { printableLine } from '../shared/printable';

/** What a function logs of each request, or of each pass of a schedule, as far as it is shown here. */
interface LoggedRequest {
  readonly level: string;
  readonly message: 'request';
  readonly route: string;
  /** A pass has none. */
  readonly status?: number;
  readonly durationMs: number;
  readonly [name: string]: string | number | undefined;
}

const SHOWN = [
  'billDate',
  'outTradeNo',
  'tradeState',
  'outcome',
  'refusal',
  'anomaly',
  'code',
  'unanswered',
  'errorMessage',
] as const;

/** The sums of a pass; what is 0 is left out. */
const SUMS = [
  'due',
  'markedPaid',
  'closed',
  'open',
  'refunds',
  'anomalies',
  'unansweredOrders',
  'failed',
  'left',
  'matching',
  'differences',
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

/** One short line for a function's log line about a request; undefined for every other line, and a pass with nothing due. */
export function requestLine(line: string): string | undefined {
  const request = parse(line);
  if (!request || (request['due'] === 0 && request.level === 'INFO')) return undefined;
  const colour = request.level === 'ERROR' ? 'red' : request.level === 'WARN' ? 'yellow' : 'green';
  const status = paint(colour, `${request.status ?? ''}`.padEnd(3));
  const facts = [
    ...SHOWN.flatMap((name) => (request[name] === undefined ? [] : [printableLine(String(request[name]))])),
    ...SUMS.flatMap((name) => (request[name] ? [`${name} ${request[name]}`] : [])),
  ];
  return `${printableLine(request.route).padEnd(26)} ${status} ${`${request.durationMs} ms`.padStart(8)}  ${facts.join('  ')}`;
}
