import {
  GetItemCommand,
  paginateScan,
  type AttributeValue,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';

type Image = Record<string, AttributeValue>;

/** A handler of a stream's records, as Lambda calls one. */
export type Feed = (event: { Records: DynamoDBRecord[] }) => Promise<unknown>;

const WRITES = new Set(
  ['PutItem', 'UpdateItem', 'DeleteItem'].map((operation) => `DynamoDB_20120810.${operation}`),
);

/** The number of the order that a request writes; undefined for every other request. */
function written(table: string, body: string): string | undefined {
  const request = JSON.parse(body) as { TableName?: string; Key?: Image; Item?: Image };
  return request.TableName === table ? (request.Key ?? request.Item)?.['outTradeNo']?.S : undefined;
}

/**
 * The stream that dynalite does not have: looks on as dynalite answers, reads each order that was written, and hands
 * what it was and what it is to `feed`, as Lambda hands over the records of a stream. Two writes shortly after each
 * other may come as one change. What was written before the start is no change.
 *
 * @param server dynalite, listening
 * @param tellFault gets what `feed` throws
 * @returns stops the watching, and resolves when nothing is being read any more
 */
export async function startOrderStream(
  server: Server,
  client: DynamoDBClient,
  table: string,
  feed: Feed,
  tellFault: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const images = new Map<string, Image>();
  for await (const { Items } of paginateScan({ client }, { TableName: table })) {
    for (const item of Items ?? []) images.set(item['outTradeNo']?.S ?? '', item);
  }

  async function change(outTradeNo: string): Promise<DynamoDBRecord | undefined> {
    const key = { outTradeNo: { S: outTradeNo } };
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true }),
    );
    const before = images.get(outTradeNo);
    if (isDeepStrictEqual(before, Item)) return undefined;
    if (Item === undefined) {
      // Nothing deployed deletes an order; the playground does, and its events end with it.
      images.delete(outTradeNo);
      return undefined;
    }
    images.set(outTradeNo, Item);
    const dynamodb = { Keys: key, ...(before && { OldImage: before }), NewImage: Item };
    return { eventName: before ? 'MODIFY' : 'INSERT', dynamodb: dynamodb as DynamoDBRecord['dynamodb'] };
  }

  const waiting = new Set<string>();
  let work: Promise<void> = Promise.resolve();

  async function feedWaiting(): Promise<void> {
    const numbers = [...waiting];
    waiting.clear();
    const records = (await Promise.all(numbers.map(change))).filter((record) => record !== undefined);
    if (records.length > 0) await feed({ Records: records });
  }

  function look(request: IncomingMessage, response: ServerResponse): void {
    if (!WRITES.has(String(request.headers['x-amz-target']))) return;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('finish', () => {
      const outTradeNo = written(table, Buffer.concat(chunks).toString('utf8'));
      if (response.statusCode !== 200 || outTradeNo === undefined) return;
      waiting.add(outTradeNo);
      work = work.then(feedWaiting).catch(tellFault);
    });
  }

  server.on('request', look);
  return async () => {
    server.off('request', look);
    await work;
  };
}
