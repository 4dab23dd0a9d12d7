import { once } from 'node:events';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { PayError } from '../../../lib/errors/errors';
import {
  MAX_ANSWER_BYTES,
  NoAnswer,
  send,
  type OutboundAnswer,
  type OutboundRequest,
} from '../../../lib/outbound/http-client';
import { exchange, type Repeat } from '../../../lib/wechat/exchange';
import { aServer, type TestServer } from './a-server';

describe('send()', () => {
  const servers: TestServer[] = [];

  afterEach(async () => {
    await Promise.all(servers.splice(0).map(({ close }) => close()));
  });

  async function served(answer: RequestListener): Promise<string> {
    const server = await aServer(answer);
    servers.push(server);
    return server.url;
  }

  async function failure(url: string, timeoutMs = 5_000): Promise<unknown> {
    return send({ method: 'POST', url, body: '<xml/>', timeoutMs }).catch((error: unknown) => error);
  }

  test('posts the body as XML and gives status and bytes of the answer', async () => {
    const seen: {
      method?: string | undefined;
      url?: string | undefined;
      headers?: IncomingHttpHeaders;
      body?: string;
    } = {};
    const url = await served((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        Object.assign(seen, {
          method: request.method,
          url: request.url,
          headers: request.headers,
          body: Buffer.concat(chunks).toString(),
        });
        response.statusCode = 404;
        response.end(Buffer.of(0xff, 0x00, 0x41));
      });
    });

    const answer = await send({
      method: 'POST',
      url: `${url}/pay/x?a=%20b`,
      body: '<xml>支付</xml>',
      timeoutMs: 5_000,
    });

    expect(answer.status).toBe(404);
    expect([...answer.body]).toEqual([0xff, 0x00, 0x41]);
    expect(seen).toMatchObject({ method: 'POST', url: '/pay/x?a=%20b', body: '<xml>支付</xml>' });
    expect(seen.headers).toMatchObject({ 'content-type': 'text/xml; charset=utf-8', 'content-length': '17' });
  });

  test('gets without a body, and keeps no connection', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const url = await served((request, response) => {
      seen.push(request.headers);
      response.end('{}');
    });
    await send({ method: 'GET', url, timeoutMs: 5_000 });
    expect(seen[0]).not.toHaveProperty('content-type');
    expect(seen[0]).toMatchObject({ connection: 'close' });
  });

  test('joins an answer that comes in pieces', async () => {
    const url = await served((_, response) => {
      response.write('<xml>');
      response.end('</xml>');
    });
    const { body } = await send({ method: 'GET', url, timeoutMs: 5_000 });
    expect(Buffer.from(body).toString()).toBe('<xml></xml>');
  });

  test('reads 64 KiB and not a byte more', async () => {
    let size = MAX_ANSWER_BYTES;
    const url = await served((_, response) => {
      response.end(Buffer.alloc(size, 'a'));
    });
    const { body } = await send({ method: 'GET', url, timeoutMs: 5_000 });
    expect(body).toHaveLength(MAX_ANSWER_BYTES);
    size += 1;
    expect(await failure(url)).toMatchObject({ name: 'NoAnswer', reason: 'too_large' });
  });

  test('gives up an answer that never ends as soon as it is too large', async () => {
    const url = await served((_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(16 * 1024, 'a')));
      };
      response.on('drain', more);
      more();
    });
    expect(await failure(url)).toMatchObject({ reason: 'too_large' });
  });

  test('closes the connection of an answer that is too large', async () => {
    let closed: Promise<unknown> | undefined;
    // The server itself leaves the answer open: only the reader can end this.
    const url = await served((request, response) => {
      closed = once(request.socket, 'close');
      response.write(Buffer.alloc(MAX_ANSWER_BYTES + 1, 'a'));
    });
    expect(await failure(url)).toMatchObject({ reason: 'too_large' });
    await closed;
    expect(closed).toBeDefined();
  });

  test('follows no redirect', async () => {
    let requests = 0;
    const url = await served((_, response) => {
      requests += 1;
      response.writeHead(302, { location: '/elsewhere' });
      response.end();
    });
    await expect(send({ method: 'GET', url, timeoutMs: 5_000 })).resolves.toMatchObject({ status: 302 });
    expect(requests).toBe(1);
  });

  test('gives up a server that says nothing', async () => {
    const url = await served(() => undefined);
    expect(await failure(url, 50)).toMatchObject({ name: 'NoAnswer', reason: 'timeout', mayHaveLeft: true });
  });

  test('gives up an answer whose body stays away', async () => {
    const url = await served((_, response) => {
      response.writeHead(200, { 'content-length': '10' });
      response.write('half');
    });
    expect(await failure(url, 50)).toMatchObject({ reason: 'timeout' });
  });

  test('closes the connection that it gives up', async () => {
    let closed: Promise<unknown> | undefined;
    const url = await served((request) => {
      closed = once(request.socket, 'close');
    });
    // Long enough for the server to have been reached, however busy the machine is.
    await failure(url, 1_000);
    await closed;
    expect(closed).toBeDefined();
  });

  test('leaves no timer behind, whether an answer came or none', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const url = await served((request, response) => {
      if (request.method === 'GET') response.end('x');
      else request.socket.destroy();
    });
    const before = timers();
    await send({ method: 'GET', url, timeoutMs: 3_600_000 });
    expect(await failure(url, 3_600_000)).toMatchObject({ reason: 'connection' });
    expect(timers()).toBe(before);
  });

  test('says so when nobody listens', async () => {
    const server = await aServer(() => undefined);
    await server.close();
    expect(await failure(server.url)).toMatchObject({
      ...{ name: 'NoAnswer', reason: 'connection' },
      mayHaveLeft: false,
    });
  });

  test('says so when the connection is cut before the answer', async () => {
    const url = await served((request) => {
      request.socket.destroy();
    });
    expect(await failure(url)).toMatchObject({ reason: 'connection', mayHaveLeft: true });
  });

  test('says so when the connection is cut in the middle of the answer', async () => {
    const url = await served((_, response) => {
      response.writeHead(200, { 'content-length': '10' });
      response.write('half', () => response.socket?.destroy());
    });
    expect(await failure(url)).toMatchObject({ reason: 'connection' });
  });

  test('says so when an answer in chunks lacks its end', async () => {
    const url = await served((_, response) => {
      response.write('<xml></xml>', () => response.socket?.end());
    });
    expect(await failure(url)).toMatchObject({ reason: 'connection' });
  });

  test('says so when what answers does not speak HTTP', async () => {
    const server = createServer((socket) => socket.resume().end('220 smtp.example\r\n'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await failure(url)).toMatchObject({ reason: 'connection' });
    const closed = once(server, 'close');
    server.close();
    await closed;
  });

  test('says so when a server without TLS is asked for https', async () => {
    const url = await served((_, response) => response.end('x'));
    expect(await failure(url.replace('http:', 'https:'))).toMatchObject({ reason: 'connection' });
  });

  test('keeps the address, which may hold the appsecret, out of the error', async () => {
    const url = await served(() => undefined);
    const error = await failure(`${url}/sns/jscode2session?secret=abc`, 50);
    expect(`${String(error)} ${JSON.stringify(error)} ${String((error as Error).stack)}`).not.toContain(
      'secret',
    );
  });
});

describe('exchange()', () => {
  const HOSTS = ['https://first.example', 'https://second.example'];
  const START = Date.parse('2026-01-01T12:00:00Z');
  const XML = Buffer.from('<xml></xml>');
  const OK: OutboundAnswer = { status: 200, body: XML };
  const busy = new PayError('wechat_unavailable', 'Busy.', { facts: { errCode: 'SYSTEMERROR' } });

  type Outcome = OutboundAnswer | NoAnswer | Error;

  /** Plays an exchange: each attempt ends as the list says, and takes `tookMs` of a clock that only it moves. */
  function play(
    outcomes: readonly Outcome[],
    options: {
      readonly hosts?: readonly string[];
      readonly budgetMs?: number;
      readonly tookMs?: number;
      readonly read?: (attempt: number) => { readonly kind: 'done' } | Repeat;
    } = {},
  ): { sent: OutboundRequest[]; pauses: number[]; result: Promise<{ readonly kind: string }> } {
    const { hosts = HOSTS, budgetMs = 12_000, tookMs = 0, read = () => ({ kind: 'done' }) } = options;
    const sent: OutboundRequest[] = [];
    const pauses: number[] = [];
    let time = START;
    let built = 0;
    const result = exchange(
      {
        now: () => new Date(time),
        pause: (milliseconds) => {
          pauses.push(milliseconds);
          time += milliseconds;
          return Promise.resolve();
        },
        send: (request) => {
          const outcome = outcomes[sent.length] ?? OK;
          sent.push(request);
          time += tookMs;
          return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
        },
      },
      hosts,
      '/pay/unifiedorder',
      () => `<xml>${(built += 1)}</xml>`,
      () => read(sent.length),
      START + budgetMs,
    );
    return { sent, pauses, result };
  }

  test('gives a busy gateway a moment, a longer one the second time', async () => {
    const busy = { status: 503, body: new Uint8Array() };
    const { pauses, result } = play([busy, busy, OK]);
    await result;
    expect(pauses).toEqual([200, 800]);
  });

  test('goes to the other host at once where one does not answer', async () => {
    const { pauses, result } = play([new NoAnswer('connection'), new NoAnswer('timeout'), OK]);
    await result;
    expect(pauses).toEqual([]);
  });

  const urlsOf = (sent: readonly OutboundRequest[]): readonly string[] => sent.map(({ url }) => url);

  test('posts to the preferred host and gives what the reader gives', async () => {
    const { sent, result } = play([OK]);
    await expect(result).resolves.toEqual({ kind: 'done' });
    expect(sent).toEqual([
      {
        method: 'POST',
        url: 'https://first.example/pay/unifiedorder',
        body: '<xml>1</xml>',
        timeoutMs: 5_000,
      },
    ]);
  });

  test.each<[string, Outcome]>([
    ['no connection', new NoAnswer('connection')],
    ['a time-out', new NoAnswer('timeout')],
    ['status 500', { status: 500, body: XML }],
    ['status 502', { status: 502, body: XML }],
    ['status 503', { status: 503, body: XML }],
  ])('goes to the other host after %s, with a message that is built anew', async (_, outcome) => {
    const { sent, result } = play([outcome]);
    await expect(result).resolves.toEqual({ kind: 'done' });
    expect(urlsOf(sent)).toEqual([
      'https://first.example/pay/unifiedorder',
      'https://second.example/pay/unifiedorder',
    ]);
    expect(sent.map(({ body }) => body)).toEqual(['<xml>1</xml>', '<xml>2</xml>']);
  });

  test('repeats where the reader says so', async () => {
    const { sent, result } = play([], {
      read: (attempt) => (attempt === 1 ? { kind: 'repeat', because: busy } : { kind: 'done' }),
    });
    await expect(result).resolves.toEqual({ kind: 'done' });
    expect(sent).toHaveLength(2);
  });

  test('comes back to the first host, and ends after the third attempt', async () => {
    const { sent, result } = play([
      new NoAnswer('connection'),
      { status: 500, body: XML },
      new NoAnswer('timeout'),
    ]);
    await expect(result).rejects.toMatchObject({ code: 'wechat_unavailable', facts: { reason: 'timeout' } });
    expect(urlsOf(sent).map((url) => new URL(url).host)).toEqual([
      'first.example',
      'second.example',
      'first.example',
    ]);
  });

  test('repeats at the same host where there is only one', async () => {
    const { sent, result } = play([new NoAnswer('connection')], { hosts: ['https://only.example'] });
    await result;
    expect(urlsOf(sent)).toEqual([
      'https://only.example/pay/unifiedorder',
      'https://only.example/pay/unifiedorder',
    ]);
  });

  test('throws what the reader gave as its reason when the attempts are used up', async () => {
    const { sent, result } = play([], { read: () => ({ kind: 'repeat', because: busy }) });
    await expect(result).rejects.toBe(busy);
    expect(sent).toHaveLength(3);
  });

  test('names the status of a host that is out of order', async () => {
    const down = { status: 503, body: XML };
    await expect(play([down, down, down]).result).rejects.toMatchObject({
      code: 'wechat_unavailable',
      facts: { wechatStatus: 503 },
    });
  });

  test.each<[string, Outcome, Record<string, unknown>]>([
    ['a redirect', { status: 302, body: XML }, { wechatStatus: 302 }],
    ['status 404', { status: 404, body: XML }, { wechatStatus: 404 }],
    ['status 204', { status: 204, body: XML }, { wechatStatus: 204 }],
    ['more than is read', new NoAnswer('too_large'), { reason: 'too_large' }],
  ])('does not repeat after %s', async (_, outcome, facts) => {
    const { sent, result } = play([outcome]);
    await expect(result).rejects.toMatchObject({ code: 'wechat_answer_invalid', facts });
    expect(sent).toHaveLength(1);
  });

  test('does not repeat when the reader does not believe the answer', async () => {
    const garbage = new PayError('wechat_answer_invalid', 'Garbage.');
    const { sent, result } = play([OK], {
      read: () => {
        throw garbage;
      },
    });
    await expect(result).rejects.toBe(garbage);
    expect(sent).toHaveLength(1);
  });

  test('does not repeat a fault of ours', async () => {
    const fault = new TypeError('a bug');
    const { sent, result } = play([fault]);
    await expect(result).rejects.toBe(fault);
    expect(sent).toHaveLength(1);
  });

  describe('the deadline', () => {
    const silent = new NoAnswer('timeout');

    test('gives each attempt five seconds at most, and the last one what is left', async () => {
      const { sent, result } = play([silent, silent, silent], { tookMs: 5_000 });
      await expect(result).rejects.toMatchObject({ code: 'wechat_unavailable' });
      expect(sent.map(({ timeoutMs }) => timeoutMs)).toEqual([5_000, 5_000, 2_000]);
    });

    test('ends the repeating before the attempts are used up', async () => {
      const { sent, result } = play([silent, silent, silent], { tookMs: 5_000, budgetMs: 10_100 });
      await expect(result).rejects.toMatchObject({ facts: { reason: 'timeout' } });
      expect(sent).toHaveLength(2);
    });

    test('lets an attempt begin with 200 milliseconds left, and none with less', async () => {
      const enough = play([OK], { budgetMs: 200 });
      await expect(enough.result).resolves.toEqual({ kind: 'done' });
      expect(enough.sent.map(({ timeoutMs }) => timeoutMs)).toEqual([200]);
      const tooLate = play([OK], { budgetMs: 199 });
      await expect(tooLate.result).rejects.toMatchObject({
        code: 'wechat_unavailable',
        facts: { reason: 'no_time_left' },
      });
      expect(tooLate.sent).toHaveLength(0);
    });
  });
});
