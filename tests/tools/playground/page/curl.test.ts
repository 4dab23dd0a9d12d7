import { execFileSync } from 'node:child_process';
import { curlOf } from '../../../../tools/playground/page/timeline/curl';
import { exchangeOf } from './exchange-of';

/** What a shell would hand to curl. */
function handedOver(command: string): string[] {
  const script = `curl() { for each in "$@"; do printf '%s\\0' "$each"; done; }\n${command}`;
  const env = { TOKEN: 'the token', SECRET: 'the secret' };
  return execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8', env }).split('\0').slice(0, -1);
}

const requesting = (request: Partial<ReturnType<typeof exchangeOf>['request']>) => {
  const exchange = exchangeOf({});
  return curlOf({ ...exchange, request: { ...exchange.request, ...request } }) ?? '';
};

it('asks for what was asked, with the token from a variable', () => {
  const command = requesting({
    headers: { host: 'x', authorization: 'Bearer …', 'content-length': '3', accept: '*/*' },
  });
  expect(handedOver(command)).toEqual([
    ...['-i', 'http://127.0.0.1:3000/orders'],
    ...['-H', 'authorization: Bearer the token', '-H', 'accept: */*'],
  ]);
});

it('sends a body as it is, whatever the shell would make of it', () => {
  const body = `{"attach":"it's $HOME \`id\` \\\\ … ! 一盏"}\n`;
  expect(handedOver(requesting({ method: 'POST', body }))).toEqual([
    ...['-i', 'http://127.0.0.1:3000/orders', '--data-raw', body],
  ]);
});

it('sends a body that looks like the name of a file by the option that opens no file', () => {
  const words = handedOver(requesting({ method: 'POST', body: '@/etc/passwd' }));
  expect(words.slice(-2)).toEqual(['--data-raw', '@/etc/passwd']);
});

it('hands a terminal nothing that it would obey', () => {
  const body = "it's\u001b[201~\u0003\r\nexit \\n\u009b一盏";
  const command = requesting({ method: 'POST', body });
  expect(command.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(handedOver(command).at(-1)).toBe(body);
});

it('puts a variable where the address had a secret', () => {
  const url = 'https://api.weixin.qq.com/sns/jscode2session?appid=wx1&secret=…&js_code=c';
  expect(handedOver(requesting({ url }))[1]).toBe(url.replace('…', 'the secret'));
});

it.each([
  ['DELETE', '', ['-X', 'DELETE']],
  ['POST', '', ['-X', 'POST']],
  ['GET', '', []],
])('names the method %s where curl would not guess it', (method, body, words) => {
  expect(handedOver(requesting({ method, body })).slice(2)).toEqual(words);
});

it('is not made of what is no request of HTTP', () => {
  const exchange = exchangeOf({});
  expect(curlOf({ ...exchange, request: { ...exchange.request, method: 'INVOKE' } })).toBeUndefined();
});
