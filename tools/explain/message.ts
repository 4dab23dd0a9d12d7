import type { SignType } from '../../lib/orders/order';
import type { Fields } from '../../lib/wechat/pay/v2/sign';

/** What a shop knows: who it is, how it signs, and the secrets that are confused with each other. */
export interface Shop {
  /** The API v2 key that should have been used. */
  readonly key: string;
  /** The sign type that should have been used. */
  readonly signType: SignType;
  readonly appId?: string;
  readonly mchId?: string;
  readonly previousKey?: string;
  readonly appsecret?: string;
  readonly apiV3Key?: string;
}

/** A signed message that somebody finds wrong. */
export interface Message {
  /** `message`: XML to or from WeChat, signed as `sign`. `paySign`: what `wx.requestPayment` is given. */
  readonly kind: 'message' | 'paySign';
  /** Every field as a reader understands it, the signature among them. */
  readonly fields: Fields;
  /** The fields as they are written, with CDATA marks and entities, where that is known. */
  readonly written?: Fields;
  /** Other messages of the same payment: the order, its answer. */
  readonly others?: readonly Fields[];
  /** The signature to explain, where it is not the message's own: one that somebody's code computed. */
  readonly signature?: string;
}

/** The name of the field that holds the signature. */
export function signatureField(kind: Message['kind']): 'sign' | 'paySign' {
  return kind === 'message' ? 'sign' : 'paySign';
}

/** The signature that is to be explained; empty where there is none. */
export function signatureIn({ kind, fields, signature }: Message): string {
  return signature ?? fields[signatureField(kind)] ?? '';
}

/** The fields without the signature, as lib signs them: it leaves out `sign` by itself, and knows no `paySign`. */
export function signedFields({ kind, fields }: Pick<Message, 'kind' | 'fields'>): Fields {
  return { ...fields, [signatureField(kind)]: undefined };
}
