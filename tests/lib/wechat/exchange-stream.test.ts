import { once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import { PayError } from '../../../lib/errors/errors';
import {
  MAX_ANSWER_BYTES,
  NoAnswer,
  sendForStream,
  type OutboundRequest,
  type StreamedAnswer,
} from '../../../lib/outbound/http-client';
import { exchangeForStream, type Repeat } from '../../../lib/wechat/exchange';
import { aServer, type TestServer } from './a-server';

describe('sendForStream()', () => {
  const servers: TestServer[] = [];

  afterEach(async () => {
    await Promise.all(servers.splice(0).map(({ close }) => close()));
  });

  async function served(answer: RequestListener): Promise<string> {
    const server = await aServer(answer);
    servers.push(server);
    return server.url;
  }

  function ask(url: string, times: { timeoutMs?: number; beginMs?: number } = {}): Promise<StreamedAnswer> {
    return sendForStream({ method: 'POST', url, body: '<xml/>', timeoutMs: 5_000, beginMs: 5_000, ...times });
  }

  async function sizeOf(body: AsyncIterable<Uint8Array>): Promise<number> {
    let size = 0;
    for await (const piece of body) size += piece.byteLength;
    return size;
  }

  test('gives status and every byte of an answer of any size', async () => {
    const url = await served((_, response) => {
      response.statusCode = 206;
      response.end(Buffer.alloc(20 * MAX_ANSWER_BYTES));
    });
    const { status, body } = await ask(url);
    expect(status).toBe(206);
    await expect(sizeOf(body)).resolves.toBe(20 * MAX_ANSWER_BYTES);
  });

  test('lets the sender wait for the reader', async () => {
    const PIECE = Buffer.alloc(1024 * 1024);
    const PIECES = 200;
    let sent = 0;
    const url = await served((_, response) => {
      const more = (): void => {
        while (sent < PIECES) {
          sent += 1;
          if (!response.write(PIECE)) return;
        }
        response.end();
      };
      response.on('drain', more);
      more();
    });
    const { body } = await ask(url, { timeoutMs: 60_000 });
    const pieces = body[Symbol.asyncIterator]();
    await pieces.next();
    // Time enough for all of it, where nothing held the sender back but the sockets' own buffers.
    for (let turn = 0; turn < 5_000; turn += 1) await new Promise(setImmediate);
    expect(sent).toBeLessThan(PIECES / 2);
    await expect(sizeOf({ [Symbol.asyncIterator]: () => pieces })).resolves.toBeGreaterThan(PIECE.byteLength);
    expect(sent).toBe(PIECES);
  });

  test.each<[string, (response: ServerResponse) => void]>([
    ['its length is known', (response) => response.writeHead(200, { 'content-length': '100' })],
    ['it comes in chunks', () => undefined],
  ])('an answer that breaks off is no answer, where %s', async (_, begin) => {
    const url = await served((request, response) => {
      begin(response);
      response.write('begun', () => request.socket.destroy());
    });
    const { body } = await ask(url);
    await expect(sizeOf(body)).rejects.toMatchObject({ name: 'NoAnswer', reason: 'connection' });
  });

  test('nobody there is no answer', async () => {
    const url = await served(() => undefined);
    await servers.splice(0)[0]?.close();
    await expect(ask(url)).rejects.toMatchObject({ name: 'NoAnswer', reason: 'connection' });
  });

  test('an answer that does not begin in time is no answer, long before its deadline', async () => {
    const url = await served(() => undefined);
    await expect(ask(url, { beginMs: 50 })).rejects.toMatchObject({ name: 'NoAnswer', reason: 'timeout' });
  });

  test('an upgrade that nobody asked for (101) is no answer', async () => {
    const url = await served((request) => {
      request.socket.write(
        'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\n',
      );
    });
    await expect(ask(url, { beginMs: 200 })).rejects.toMatchObject({
      name: 'NoAnswer',
      reason: 'connection',
    });
  });

  test('the deadline covers the last byte', async () => {
    const url = await served((_, response) => {
      response.write('begun');
    });
    const { body } = await ask(url, { timeoutMs: 200 });
    await expect(sizeOf(body)).rejects.toMatchObject({ name: 'NoAnswer', reason: 'timeout' });
  });

  test.each<[string, (answer: StreamedAnswer) => Promise<void>]>([
    [
      'its reader stops',
      async ({ body }) => {
        for await (const piece of body) if (piece.byteLength > 0) break;
      },
    ],
    [
      'nobody wants it',
      ({ hangUp }) => {
        hangUp();
        return Promise.resolve();
      },
    ],
  ])('the connection ends when %s', async (_, leave) => {
    let closed: Promise<unknown> | undefined;
    const url = await served((request, response) => {
      closed = once(request.socket, 'close');
      response.write('begun');
    });
    await leave(await ask(url));
    await closed;
    expect(closed).toBeDefined();
  });
});

describe('exchangeForStream()', () => {
  type Outcome = Error | { readonly status: number; readonly pieces: readonly (string | Error)[] };
  const OK: Outcome = { status: 200, pieces: ['bi', 'll'] };
  const BROKEN: Outcome = { status: 200, pieces: ['bi', new NoAnswer('connection')] };

  function play(outcomes: readonly Outcome[], read?: (text: string) => { kind: 'done' } | Repeat) {
    const sent: (OutboundRequest & { readonly beginMs: number })[] = [];
    const read_: string[] = [];
    let hungUp = 0;
    const result = exchangeForStream<{ kind: 'done' }>(
      {
        sendForStream: (request) => {
          const outcome = outcomes[sent.length] ?? OK;
          sent.push(request);
          if (outcome instanceof Error) return Promise.reject(outcome);
          async function* body(pieces: readonly (string | Error)[]): AsyncGenerator<Uint8Array> {
            for (const piece of pieces) {
              if (piece instanceof Error) throw piece;
              yield await Promise.resolve(Buffer.from(piece));
            }
          }
          const hangUp = (): void => {
            hungUp += 1;
          };
          return Promise.resolve({ status: outcome.status, body: body(outcome.pieces), hangUp });
        },
        now: () => new Date(0),
        pause: () => Promise.resolve(),
      },
      ['https://first.example', 'https://second.example'],
      '/pay/downloadbill',
      () => `<xml>${sent.length + 1}</xml>`,
      async (body) => {
        const pieces: Uint8Array[] = [];
        for await (const piece of body) pieces.push(piece);
        const text = Buffer.concat(pieces).toString();
        read_.push(text);
        return read?.(text) ?? { kind: 'done' };
      },
      600_000,
    );
    return { sent, read: read_, result, hungUp: () => hungUp };
  }

  test('hands over the answer as it comes', async () => {
    const { sent, read, result } = play([]);
    await expect(result).resolves.toEqual({ kind: 'done' });
    expect(read).toEqual(['bill']);
    expect(sent).toEqual([
      {
        method: 'POST',
        url: 'https://first.example/pay/downloadbill',
        body: '<xml>1</xml>',
        timeoutMs: 240_000,
        beginMs: 20_000,
      },
    ]);
  });

  test.each<[string, Outcome]>([
    ['no answer', new NoAnswer('timeout')],
    ['an answer that breaks off', BROKEN],
    ['a 5xx', { status: 503, pieces: [] }],
  ])('asks the other host after %s, from the beginning', async (_, outcome) => {
    const { sent, read, result } = play([outcome]);
    await result;
    expect(sent.map(({ url }) => new URL(url).host)).toEqual(['first.example', 'second.example']);
    expect(read).toEqual(['bill']);
  });

  test('hangs up on a status that nobody reads', async () => {
    const { result, hungUp } = play([{ status: 404, pieces: ['no'] }]);
    await expect(result).rejects.toMatchObject({
      code: 'wechat_answer_invalid',
      facts: { wechatStatus: 404 },
    });
    expect(hungUp()).toBe(1);
  });

  test('repeats where the reader says so, and tells why when that does not help', async () => {
    const busy = new PayError('wechat_unavailable', 'Busy.');
    const { sent, result } = play([], () => ({ kind: 'repeat', because: busy }));
    await expect(result).rejects.toBe(busy);
    expect(sent).toHaveLength(3);
  });
});
