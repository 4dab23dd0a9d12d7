import { readBody } from '../read-body';
import { readXml } from '../xml';

/** The merchant's answer is waited for this long, in milliseconds of real time. */
const deadline = 5000;
const answerLimit = 64 * 1024;

/** What came of one notification. */
export interface Outcome {
  status: number | null;
  accepted: boolean;
  why: string | null;
  answer: string | null;
  /** Of the answer. */
  headers: Record<string, string>;
}

/** What every notification comes with. */
export const notificationHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/xml; charset=UTF-8',
  'user-agent': 'Mozilla/4.0',
};

/**
 * Posts a notification and reads the verdict: in API v2 the answered XML decides, not the HTTP status.
 * Never throws: every failure is an outcome.
 */
export async function sendNotification(url: string, body: string, stop: AbortSignal): Promise<Outcome> {
  let status: number | null = null;
  let headers: Record<string, string> = {};
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: notificationHeaders,
      body,
      redirect: 'manual',
      signal: AbortSignal.any([AbortSignal.timeout(deadline), stop]),
    });
    status = response.status;
    headers = Object.fromEntries(response.headers);
    const answer = await readBody(response, answerLimit);
    if (!answer)
      return {
        status,
        accepted: false,
        why: `more than ${answerLimit} bytes answered`,
        answer: null,
        headers,
      };
    const text = answer.toString('utf8');
    const why = whyNotAccepted(text);
    return { status, accepted: why === null, why, answer: text, headers };
  } catch (error) {
    return { status, accepted: false, why: reasonOf(error), answer: null, headers };
  }
}

function whyNotAccepted(answer: string): string | null {
  try {
    const { return_code: returnCode } = readXml(answer);
    return returnCode === 'SUCCESS' ? null : `return_code is ${returnCode ?? 'missing'}`;
  } catch {
    return 'the answer is not XML';
  }
}

function reasonOf(error: unknown): string {
  // A DOMException is not an Error in every realm, so its name is asked for, not its class.
  const { name, message, cause } = propertiesOf(error);
  if (name === 'TimeoutError') return `nothing answered within ${deadline / 1000} s`;
  return propertiesOf(cause).message ?? message ?? 'failed';
}

function propertiesOf(error: unknown): { name?: string; message?: string; cause?: unknown } {
  if (typeof error !== 'object' || error === null) return {};
  const read = (name: string): unknown => Reflect.get(error, name);
  return { name: String(read('name')), message: String(read('message')), cause: read('cause') };
}
