/** A request as an endpoint sees it, whatever shape the host gave it. */
export interface HttpRequest {
  readonly requestId: string;
  /** As in serverless.yml: `POST /orders`. */
  readonly route: string;
  /** The value of a header, whatever the case of its name. */
  readonly header: (name: string) => string | undefined;
  readonly pathParameter: (name: string) => string | undefined;
  /** Everything after the `?`; a name that stands twice has its values joined by a comma, as the gateway does. */
  readonly query: Readonly<Record<string, string | undefined>>;
  /** The body's bytes as they were sent, base64 undone. */
  readonly body: Uint8Array;
  /** The caller's address as the gateway saw it: never a header, which the caller writes. */
  readonly sourceIp: string;
}
