import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { IncomingMessage, RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { makeDocumentClient } from '../../../lib/aws/dynamodb';
import { aServer, type TestServer } from '../wechat/a-server';

const ENDPOINT = 'AWS_ENDPOINT_URL_DYNAMODB';
const configured = process.env[ENDPOINT];

let server: TestServer;

async function databaseThat(answers: RequestListener): Promise<void> {
  server = await aServer(answers);
  process.env[ENDPOINT] = server.url;
}

afterEach(async () => {
  process.env[ENDPOINT] = configured;
  await server.close();
});

test('a database that says nothing is given up, and asked three times in all', async () => {
  let requests = 0;
  await databaseThat(() => {
    requests += 1;
  });
  const get = new GetCommand({ TableName: 'orders', Key: { outTradeNo: 'T1' } });
  await expect(makeDocumentClient().send(get)).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(requests).toBe(3);
}, 8_000);

test('what is undefined inside an object is left out of a row', async () => {
  const seen: Promise<string>[] = [];
  await databaseThat((request: IncomingMessage, response) => {
    seen.push(text(request));
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{}');
  });
  const Item = { outTradeNo: 'T1', anomaly: { bankType: undefined } };
  await makeDocumentClient().send(new PutCommand({ TableName: 'orders', Item }));
  const [body = '{}'] = await Promise.all(seen);
  expect(JSON.parse(body)).toEqual({
    TableName: 'orders',
    Item: { outTradeNo: { S: 'T1' }, anomaly: { M: {} } },
  });
});
