import http from 'node:http';
import https from 'node:https';
import type { IncomingMessage } from 'node:http';
import { isLocalHost, localHosts, refusalOf } from '../shared/foreign-page';
import { guardServer, refusalAnswer, type GuardAnswer } from './guard-server';

/** The port that .env.example gives the shop's API, for a gateway that was started without it. */
const API_PORT = '3000';

type Variables = Readonly<Record<string, string | undefined>>;

/** Headers that a tunnel adds, also one that writes its own Host. */
const OF_A_TUNNEL = [
  ...['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via', 'cf-connecting-ip'],
];

/** What anybody may call in a deployed API; everything else there demands a signature of AWS, which no local stage checks. */
const IS_PUBLIC = /^\/(?:login|orders(?:\/.*)?|payment-notify|refund-notify)?\/?$/;

/** The hosts of the addresses that WeChat is given: those of a tunnel, if there is one. */
function tunnelHosts({ NOTIFY_URL = '', REFUND_NOTIFY_URL = '' }: Variables): readonly string[] {
  return [NOTIFY_URL, REFUND_NOTIFY_URL].filter((url) => URL.canParse(url)).map((url) => new URL(url).host);
}

/**
 * What is answered in the place of serverless-offline; undefined where the request is its own.
 *
 * @param port that the request came to
 * @param environment of the local stage
 */
export function gatewayAnswer(
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  port: number | undefined,
  environment: Variables,
): GuardAnswer | undefined {
  const { method = '', url = '', headers } = request;
  const listed = localHosts(environment['LOCAL_HOSTS']);
  const isShop = String(port) === (environment['API_PORT'] ?? API_PORT);
  const outside = isShop ? tunnelHosts(environment) : [];
  const isAllowed = (host: string): boolean => isLocalHost(host, [...listed, ...outside]);
  const refusal = refusalOf({ method, headers }, isAllowed, [...listed, ...outside]);
  if (refusal !== undefined) return refusalAnswer(refusal);
  if (!isShop) return undefined;
  const { pathname } = URL.canParse(`http://shop${url}`) ? new URL(`http://shop${url}`) : { pathname: '' };
  const isFromOutside =
    !isLocalHost(headers.host ?? '', listed) ||
    tunnelHosts(environment).some((host) => host === headers.host && !isLocalHost(host, [])) ||
    OF_A_TUNNEL.some((name) => headers[name] !== undefined);
  if (isFromOutside && !IS_PUBLIC.test(pathname)) {
    const error = 'through a tunnel only what customers and WeChat call is served. Staff call 127.0.0.1';
    return refusalAnswer({ status: 403, error });
  }
  if (isFromOutside || pathname !== '/' || !['GET', 'HEAD'].includes(method)) return undefined;
  const playground = `http://127.0.0.1:${environment['PLAYGROUND_PORT'] ?? ''}`;
  const body = `This is the shop's API on this machine (openapi.yaml). Buy something in the playground: ${playground}\n`;
  return { status: 200, contentType: 'text/plain; charset=utf-8', body };
}

/** Guards every server that this process will start. */
export function guardGateway(environment: Variables): void {
  for (const { prototype } of [http.Server, https.Server]) {
    guardServer(prototype, (request) => gatewayAnswer(request, request.socket.localPort, environment));
  }
}
