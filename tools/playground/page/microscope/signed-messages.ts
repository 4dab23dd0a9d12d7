import type { Exchange } from '../../exchange';
import { jsonFields, xmlFields } from '../text/fields';

/** What the explainer is asked about. */
export type Question = { readonly xml: string } | { readonly payParams: Readonly<Record<string, unknown>> };

/** A message of the timeline that carries a signature. */
export interface SignedMessage {
  /** Of the exchange and the side, such as `s5-request`. */
  readonly id: string;
  readonly exchange: Exchange;
  readonly side: 'request' | 'answer';
  readonly question: Question;
}

function questionOf(body: string): Question | undefined {
  if (/^\s*</.test(body)) return xmlFields(body)['sign'] === undefined ? undefined : { xml: body };
  const payParams = jsonFields(body);
  return payParams['paySign'] === undefined ? undefined : { payParams };
}

/** The signed messages of one exchange: none, its request, its answer, or both. */
export function signedMessagesOf(exchange: Exchange): readonly SignedMessage[] {
  return (['request', 'answer'] as const).flatMap((side) => {
    const question = questionOf(exchange[side]?.body ?? '');
    return question === undefined ? [] : [{ id: `${exchange.id}-${side}`, exchange, side, question }];
  });
}

/** Without their case and their underscores, the names by which the parameters of `wx.requestPayment` are known. */
const PAY_PARAMS = ['timestamp', 'noncestr', 'package', 'signtype', 'paysign'];

/**
 * What somebody pasted: the parameters of `wx.requestPayment`, as they are or misspelled, or else a message, an answer
 * or the words of an error, among which the server tells.
 */
export function pastedQuestion(text: string): Question {
  const fields = jsonFields(text);
  const isPayParams =
    !('sign' in fields) &&
    Object.keys(fields).some((name) => PAY_PARAMS.includes(name.toLowerCase().replaceAll('_', '')));
  return isPayParams ? { payParams: fields } : { xml: text };
}
