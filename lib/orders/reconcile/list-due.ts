import type { DueItem, DuePage, DueStore } from '../ports/due-store-port';
import { DUE_SHARDS } from '../shard';

/** What {@link listDue} needs. */
export interface ListDuePorts {
  readonly due: Pick<DueStore, 'list'>;
  /** Told of a shard that could not be listed. */
  readonly failed: (error: unknown) => void;
}

/** What is due, one item after the other. */
export interface Listing {
  readonly items: AsyncIterator<DueItem>;
  /** Whether every shard was listed to its end. */
  readonly isWhole: () => boolean;
}

/**
 * Lists what is due: all shards of fresh orders page by page, then those of the others. A shard that cannot be listed holds
 * up no other.
 *
 * @param isOver whether no further item is wanted; what was listed by then is counted as left
 * @param counts gets how many were listed, left, and how many shards failed
 */
export function listDue(
  { due, failed }: ListDuePorts,
  startedAt: Date,
  isOver: () => boolean,
  counts: { due: number; left: number; failed: number },
): Listing {
  let isWhole = false;

  /** One page of each of these shards. */
  async function page(shards: ReadonlyMap<number, DuePage | undefined>) {
    const further = new Map<number, DuePage>();
    const pages = await Promise.all(
      [...shards].map(async ([shard, from]) => {
        try {
          const { items, next } = await due.list(shard, startedAt, from);
          if (next) further.set(shard, next);
          return items;
        } catch (error) {
          counts.failed += 1;
          failed(error);
          return [];
        }
      }),
    );
    counts.due += pages.flat().length;
    return { items: pages.flat(), further };
  }

  async function* items(): AsyncGenerator<DueItem, undefined> {
    // Another shard first in each minute, so that none is always the one for which there is no time.
    const minute = Math.floor(startedAt.getTime() / 60_000);
    for (const shards of DUE_SHARDS) {
      const first = minute % shards.length;
      const turned = [...shards.slice(first), ...shards.slice(0, first)];
      let open = new Map<number, DuePage | undefined>(turned.map((shard) => [shard, undefined]));
      while (open.size > 0) {
        if (isOver()) return;
        const { items: listed, further } = await page(open);
        for (const [at, item] of listed.entries()) {
          if (isOver()) {
            counts.left += listed.length - at;
            return;
          }
          yield item;
        }
        open = further;
      }
    }
    isWhole = true;
  }

  return { items: items(), isWhole: () => isWhole };
}
