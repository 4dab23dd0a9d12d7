import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** Node's own request and response stand behind every hono context here. */
export type AppContext = Context<{ Bindings: HttpBindings }>;

/** A request on WeChat's side, its body read whole. */
export interface WireRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: Buffer;
}

/** An answer on WeChat's side. */
export interface WireAnswer {
  status: number;
  contentType: string;
  body: string;
  /** Sent in the place of `body`, which then only describes it. */
  stream?: ReadableStream<Uint8Array>;
  headers?: Record<string, string>;
  /** What happened, in a few words, for the log; the client never sees it. */
  verdict: string;
}
