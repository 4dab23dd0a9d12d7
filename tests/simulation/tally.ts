/** Counters by group and name. */
export interface Tally {
  readonly count: (group: TallyGroup, name: string, more?: number) => void;
  /** Keeps the greatest of what was told. */
  readonly most: (name: string, value: number) => void;
  readonly of: (group: TallyGroup, name: string) => number;
  readonly rows: (group: TallyGroup) => readonly (readonly [name: string, count: number])[];
  /** Adds everything that another tally holds. */
  readonly add: (other: Tally) => void;
}

export const TALLY_GROUPS = [
  'fault',
  'act',
  'forgery',
  'transition',
  'refund',
  'shipment',
  'errcode',
  'anomaly',
  'crash',
  'end',
  'answer',
  'band',
  'most',
] as const;

export type TallyGroup = (typeof TALLY_GROUPS)[number];

export function makeTally(): Tally {
  const counts = new Map<TallyGroup, Map<string, number>>(TALLY_GROUPS.map((group) => [group, new Map()]));
  const groupOf = (group: TallyGroup): Map<string, number> => counts.get(group) ?? new Map<string, number>();
  const tally: Tally = {
    count: (group, name, more = 1) => {
      const rows = groupOf(group);
      rows.set(name, (rows.get(name) ?? 0) + more);
    },
    most: (name, value) => {
      const rows = groupOf('most');
      rows.set(name, Math.max(rows.get(name) ?? 0, value));
    },
    of: (group, name) => groupOf(group).get(name) ?? 0,
    rows: (group) => [...groupOf(group)].sort(([one], [other]) => (one < other ? -1 : 1)),
    add: (other) => {
      for (const group of TALLY_GROUPS) {
        for (const [name, count] of other.rows(group)) {
          if (group === 'most') tally.most(name, count);
          else tally.count(group, name, count);
        }
      }
    },
  };
  return tally;
}
