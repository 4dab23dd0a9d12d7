import { readFile } from 'node:fs/promises';
import type { OrderEvent } from '../../lib/events/order-event';

/** The events of orders that were published on this machine. */
export interface LocalEvents {
  /** All that the file holds, those of earlier starts too. */
  readonly all: () => Promise<readonly OrderEvent[]>;
  /** Gives every later event. */
  readonly watch: (listener: (event: OrderEvent) => void) => void;
}

function readEvent(line: string): readonly OrderEvent[] {
  try {
    return [JSON.parse(line) as OrderEvent];
  } catch {
    // A line that was cut short, as when the machine stopped while it was written.
    return [];
  }
}

/** Reads what `makeEventFile` wrote; a file that is not there holds nothing. */
export async function readEventFile(file: string): Promise<readonly OrderEvent[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').flatMap(readEvent);
}
