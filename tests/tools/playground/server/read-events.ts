import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';

/** A server-sent event. */
export interface Told {
  readonly event: string;
  readonly data: unknown;
  readonly id?: string;
}

/** The server-sent events of an answer as they come; the connection ends with the reading, as when a page leaves. */
export async function* eventsOf(answer: Response): AsyncGenerator<Told, void> {
  const body = Readable.fromWeb(answer.body as never);
  let block: Record<string, string> = {};
  try {
    for await (const line of createInterface(body)) {
      const [, name, value] = /^(\w+): (.*)$/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) block[name] = value;
      else {
        const { event = '', data = 'null', id } = block;
        yield { event, data: JSON.parse(data) as unknown, ...(id !== undefined && { id }) };
        block = {};
      }
    }
  } finally {
    body.destroy();
  }
}

/** Reads the events that come, until there are so many. */
export async function read(answer: Response, count: number): Promise<readonly Told[]> {
  const events: Told[] = [];
  for await (const told of eventsOf(answer)) {
    events.push(told);
    if (events.length === count) break;
  }
  return events;
}
