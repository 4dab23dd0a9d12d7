import { readOrderListRequest } from '../../../lib/http/order-list-request';
import { readRequest } from '../../../lib/aws/lambda-http';
import { problem } from '../../../lib/http/respond';
import { refusalOf } from './refusal-of';

const read = (query?: Record<string, string>) =>
  readOrderListRequest(readRequest({ ...(query && { queryStringParameters: query }) }));

test.each([
  [undefined, { limit: 20 }],
  [{}, { limit: 20 }],
  [{ limit: '1' }, { limit: 1 }],
  [{ limit: '50' }, { limit: 50 }],
  [{ cursor: 'abc' }, { limit: 20, cursor: 'abc' }],
])('%j asks for %j', (query, expected) => {
  expect(read(query)).toEqual(expected);
});

test.each([
  ...['0', '51', '-1', '1.5', '01', '1e1', ' 5', '５', '', '5,6'].map((limit) => ({ limit })),
  { cursor: '' },
  { cursor: 'long'.repeat(513) },
  { page: '2' },
])('%.40j is refused, and the field is named', async (query) => {
  const [field] = Object.keys(query);
  expect(await refusalOf(() => read(query as Record<string, string>))).toMatchObject({
    code: 'field_invalid',
    fields: [{ field }],
  });
});

test('of many parameters that there are not, ten are told and how many there are', async () => {
  const query = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x${at}`, '1']));
  const { statusCode, body } = problem(await refusalOf(() => read(query)));
  expect(statusCode).toBe(400);
  expect(JSON.parse(body)).toMatchObject({ errorCount: 500 });
  expect((JSON.parse(body) as { errors: unknown[] }).errors).toHaveLength(10);
});
