interface Entry {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Entries of the same moment happen in the order in which they were made. */
  readonly order: number;
  readonly happen: () => void;
}

/** What is still to happen, the earliest first. */
export interface Agenda {
  readonly add: (at: number, happen: () => void) => void;
  /** Takes the earliest entry off, or nothing where none is left. */
  readonly take: () => Entry | undefined;
  readonly size: () => number;
}

function isEarlier(one: Entry, other: Entry): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}

/** An empty agenda: a binary heap. */
export function makeAgenda(): Agenda {
  const heap: Entry[] = [];
  let made = 0;

  function place(entry: Entry, at: number): void {
    heap[at] = entry;
  }

  function rise(entry: Entry): void {
    let at = heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || !isEarlier(entry, parent)) break;
      place(parent, at);
      at = above;
    }
    place(entry, at);
  }

  function sink(entry: Entry): void {
    let at = 0;
    for (;;) {
      let under = 2 * at + 1;
      let child = heap[under];
      const right = heap[under + 1];
      if (child !== undefined && right !== undefined && isEarlier(right, child)) {
        under += 1;
        child = right;
      }
      if (child === undefined || !isEarlier(child, entry)) break;
      place(child, at);
      at = under;
    }
    place(entry, at);
  }

  return {
    add: (at, happen) => {
      made += 1;
      rise({ at, order: made, happen });
    },
    take: () => {
      const first = heap[0];
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) sink(last);
      return first;
    },
    size: () => heap.length,
  };
}
