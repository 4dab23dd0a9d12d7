import type { Party } from '../../exchange';
import { useWords } from '../words-context';
import type { Filter } from './filter';

const PARTIES: readonly Party[] = ['phone', 'shop', 'wechat', 'staff'];

interface Props {
  /** The orders that can be chosen. */
  readonly orders: readonly string[];
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
}

/** The controls by which the timeline leaves out what nobody wants to see. */
export function Filters({ orders, filter, change }: Props) {
  const { words } = useWords();
  const { timeline, parties } = words;
  return (
    <>
      <select
        class="filter-order"
        aria-label={timeline.filter}
        value={filter.outTradeNo}
        onChange={({ currentTarget }) => {
          change({ ...filter, outTradeNo: currentTarget.value });
        }}
      >
        <option value="">{timeline.all}</option>
        {orders.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
      <select
        class="filter-party"
        aria-label={timeline.filterParty}
        value={filter.party}
        onChange={({ currentTarget }) => {
          change({ ...filter, party: currentTarget.value as Filter['party'] });
        }}
      >
        <option value="">{timeline.allParties}</option>
        {PARTIES.map((each) => (
          <option key={each} value={each}>
            {parties[each]}
          </option>
        ))}
      </select>
      <input
        class="filter-text"
        type="search"
        aria-label={timeline.filterText}
        placeholder={timeline.filterText}
        value={filter.text}
        onInput={({ currentTarget }) => {
          change({ ...filter, text: currentTarget.value });
        }}
      />
      <label class="filter-sweep" title={timeline.hideSweepWhy}>
        <input
          type="checkbox"
          checked={filter.isSweepHidden}
          onChange={({ currentTarget }) => {
            change({ ...filter, isSweepHidden: currentTarget.checked });
          }}
        />
        {timeline.hideSweep}
      </label>
    </>
  );
}
