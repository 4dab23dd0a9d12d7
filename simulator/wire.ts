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
