// The peers bring no types, or none for what is used here. Only that stands here.

declare module 'tenpay' {
  interface Context {
    readonly request: { readonly body: string; weixin?: Readonly<Record<string, unknown>> };
    type?: string;
    body?: string;
  }
  type Fields = Readonly<Record<string, string | undefined>>;

  export default class Tenpay {
    constructor(config: { readonly appid: string; readonly mchid: string; readonly partnerKey: string });
    middleware(type: 'pay'): (context: Context, next: () => Promise<void>) => Promise<void>;
    /** What its own requests are signed with. */
    _getSign(fields: Fields, type: string): string;
  }
}

declare module 'tenpay/lib/util' {
  export function buildXML(fields: Readonly<Record<string, string | undefined>>): string;
}

declare module 'wechat-pay' {
  import type { Readable } from 'node:stream';

  interface Answer {
    end(xml: string): void;
    reply(word: string): void;
  }
  type OnMessage = (message: unknown, request: unknown, answer: Answer) => void;

  export function middleware(config: {
    readonly partnerKey: string;
    readonly appId: string;
    readonly mchId: string;
  }): {
    getNotify(): {
      done(
        onMessage: OnMessage,
      ): (request: Readable & { readonly method: string }, answer: { end(xml: string): void }) => void;
    };
  };
}

declare module 'weixin-pay' {
  import type { Readable } from 'node:stream';

  export default function weixinPay(config: {
    readonly appid: string;
    readonly mch_id: string;
    readonly partner_key: string;
  }): {
    useWXCallback(
      onMessage: (message: unknown) => void,
    ): (request: Readable, answer: object, next: () => void) => void;
  };
}

declare module 'node-easywechat' {
  export interface ServerRequest {
    getBody(): Buffer;
  }
  export const ServerRequest: new (
    method: string,
    url: string,
    headers: Readonly<Record<string, string>>,
    body: Buffer,
  ) => ServerRequest;
  interface Message {
    toObject(): Readonly<Record<string, unknown>>;
  }
  export class Pay {
    constructor(config: Readonly<Record<string, string>>);
    setRequest(request: ServerRequest): void;
    getServer(): {
      handlePaid(onMessage: (message: Message) => Promise<void>): { serve(): Promise<{ getBody(): Buffer }> };
    };
    getValidator(): { validateV2(message: Message): true };
  }
}
