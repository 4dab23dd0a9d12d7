import { NOTHING, reduce, type State, type Told } from '../../../../tools/playground/page/state';
import { exchangeOf, unanswered } from './exchange-of';
import { recording } from './recording';

const after = (...told: readonly Told[]): State => told.reduce(reduce, NOTHING);
const exchange = (id: string, startedAt: number): Told => ({
  event: 'exchange',
  data: exchangeOf({ id, startedAt }),
});
const ids = ({ exchanges }: State): string[] => exchanges.map(({ id }) => id);

it('keeps exchanges in the order in which they began, whenever they are told', () => {
  expect(ids(after(exchange('p1', 1), exchange('p2', 5), exchange('s1', 3)))).toEqual(['p1', 's1', 'p2']);
});

it('puts an answer in the place of its request', () => {
  const begun: Told = { event: 'exchange', data: unanswered({ id: 'p1', startedAt: 1 }) };
  const state = after(begun, exchange('p2', 1), exchange('p1', 1));
  expect(ids(state)).toEqual(['p1', 'p2']);
  expect(state.exchanges[0]?.answer?.status).toBe(200);
});

it('stays the same when all is told once more, as after a broken connection', () => {
  const told = [
    ...recording.exchanges.map((data): Told => ({ event: 'exchange', data })),
    ...recording.orders.map((data): Told => ({ event: 'order', data })),
  ];
  expect(after(...told, ...told)).toEqual(after(...told));
});

it('keeps the last five hundred', () => {
  const many = Array.from({ length: 501 }, (_, at) => exchange(`p${at}`, at));
  expect(ids(after(...many))).toHaveLength(500);
  expect(ids(after(...many))[0]).toBe('p1');
});

it('forgets all but the connection when everything is reset', () => {
  const [row] = recording.orders;
  if (!row) throw new Error('Nothing was recorded.');
  const state = after(
    { event: 'connected', isConnected: true },
    exchange('p1', 1),
    { event: 'order', data: row },
    { event: 'scenario', data: { id: 'lost', state: 'green', steps: [] } },
    { event: 'reset' },
  );
  expect(state).toEqual({ ...NOTHING, isConnected: true });
});
