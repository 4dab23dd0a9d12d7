import * as v from 'valibot';
import { CALLS } from '../config/budgets';
import { PayError } from '../errors/errors';
import { NoAnswer, type Send } from '../outbound/http-client';

const UNAVAILABLE =
  'WeChat did not answer in time. Repeat the same request in a few seconds; nothing is lost.';

function invalid(facts: Readonly<Record<string, number>> = {}): PayError {
  return new PayError(
    'wechat_answer_invalid',
    'WeChat answered something that is no answer of its API. Repeat the same request; nothing is lost.',
    { facts },
  );
}

/**
 * Posts JSON to the mini program's side of WeChat (api.weixin.qq.com), once.
 *
 * @param url may hold an access token: it is in no error
 * @param timeoutMs milliseconds until the whole answer has been read
 * @returns the body of the answer
 * @throws PayError `wechat_unavailable` where no answer came, `wechat_answer_invalid` on a status that is not 200
 */
export async function postJson(
  send: Send,
  url: string,
  body: string,
  timeoutMs: number,
): Promise<Uint8Array> {
  if (timeoutMs < CALLS.shipping.leastMs) {
    throw new PayError('wechat_unavailable', UNAVAILABLE, { facts: { reason: 'no_time_left' } });
  }
  const answer = await send({ method: 'POST', url, body, contentType: 'application/json', timeoutMs }).catch(
    (error: unknown) => {
      if (!(error instanceof NoAnswer)) throw error;
      throw new PayError('wechat_unavailable', UNAVAILABLE, { facts: { reason: error.reason } });
    },
  );
  const { status } = answer;
  if (status >= 500)
    throw new PayError('wechat_unavailable', UNAVAILABLE, { facts: { wechatStatus: status } });
  if (status !== 200) throw invalid({ wechatStatus: status });
  return answer.body;
}

const errcodeEntries = {
  errcode: v.optional(v.pipe(v.number(), v.integer())),
  errmsg: v.optional(v.string(), ''),
};

/** What every answer of api.weixin.qq.com may say, and what the log gets of it. */
export interface ApiAnswer<T> {
  /** 0 for success; some answers leave it out then. */
  readonly errcode: number | undefined;
  /** The number and WeChat's name for the request, never its text: `errmsg` may quote what was sent. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly fields: T;
}

/**
 * Reads an answer: JSON whatever its content type says.
 *
 * @param entries the answer's own members, all optional, since none is there beside an errcode
 * @throws PayError `wechat_answer_invalid`
 */
export function readApiAnswer<const T extends v.ObjectEntries>(
  bytes: Uint8Array,
  entries: T,
): ApiAnswer<v.InferOutput<v.ObjectSchema<T, undefined>>> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's own message quotes the text, and the text may hold an access token.
    throw invalid();
  }
  const common = v.safeParse(v.object(errcodeEntries), json);
  const own = v.safeParse(v.object(entries), json);
  if (Array.isArray(json) || !common.success || !own.success) throw invalid();
  const { errcode, errmsg } = common.output;
  const rid = /rid: ([0-9A-Za-z-]+)/.exec(errmsg)?.[1];
  const facts = { ...(errcode !== undefined && { errcode }), ...(rid !== undefined && { rid }) };
  return { errcode, facts, fields: own.output };
}
