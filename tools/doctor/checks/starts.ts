import { Failure } from '../../cli/failure';
import { isRecord } from '../../cli/invoke';
import type { Check } from '../check';
import { fault, notChecked, ok, type Finding } from '../finding';
import type { DoctorPorts } from '../ports';
import { apiErrorLine } from './api-error';
import { same, type Words } from '../../shared/words';

/** A request without token and fields, which each function refuses before it does anything. */
function empty(route: string): object {
  const [method = '', path = ''] = route.split(' ');
  return {
    version: '2.0',
    routeKey: route,
    rawPath: path,
    rawQueryString: '',
    headers: { 'content-type': 'application/json' },
    requestContext: { requestId: 'npm run doctor', http: { method, path, sourceIp: '127.0.0.1' } },
    body: '{}',
    isBase64Encoded: false,
  };
}

/**
 * What each function is invoked with: something that it answers without changing anything and without asking WeChat.
 * Functions that are missing here have no such thing.
 */
const INVOCATIONS: Readonly<Record<string, object>> = {
  'login-to-openid': empty('POST /login'),
  'create-order-and-sign': empty('POST /orders'),
  'get-order': empty('GET /orders/doctor'),
  'close-order': empty('POST /orders/doctor/close'),
  'list-orders': empty('GET /orders'),
  'refund-order': empty('POST /refunds'),
  'ship-order': empty('POST /shipments'),
  'reconcile-orders': { outTradeNo: 'doctor-no-such-order' },
  'publish-order-events': { Records: [] },
};

/** The `code` of an answer; empty where it has none. */
function codeOf(answer: unknown): string {
  if (!isRecord(answer) || typeof answer['body'] !== 'string' || !answer['body'].startsWith('{')) return '';
  const problem: unknown = JSON.parse(answer['body']);
  return isRecord(problem) && typeof problem['code'] === 'string' ? problem['code'] : '';
}

/** The only sign of a good start is an answer: a refusal of what was sent is one, a 5xx is not. */
function judgeAnswer(subject: Words, answer: unknown): Finding {
  const status = isRecord(answer) && typeof answer['statusCode'] === 'number' ? answer['statusCode'] : 200;
  if (status >= 500) {
    const line = apiErrorLine(codeOf(answer));
    if (line === undefined) {
      const bare = { en: `starts, and answers ${status}`, zh: `能启动，但应答 ${status}` };
      return fault(subject, bare, { en: 'read its log', zh: '看它的日志' });
    }
    const { en, zh } = line.what;
    const told = { en: `starts, and answers ${status}: ${en}`, zh: `能启动，但应答 ${status}：${zh}` };
    return fault(subject, told, line.fix);
  }
  const what = { en: 'starts: it takes its configuration', zh: '能启动：接受了它的配置' };
  return ok(subject, what);
}

async function start(name: string, { invoke }: DoctorPorts): Promise<Finding> {
  const subject = same(name);
  const event = INVOCATIONS[name];
  if (event === undefined) {
    return notChecked(subject, { en: 'it cannot be asked without doing its work', zh: '一问它就会真的干活' });
  }
  try {
    return judgeAnswer(subject, await invoke(name, event));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { code, message } = error;
    if (code === 'shop_not_running') throw error;
    const what: Words = { en: message, zh: `启动失败：${message}` };
    if (code === 'access_denied') return notChecked(subject, { en: message, zh: `没有权限调用：${message}` });
    return fault(subject, what, {
      en: 'mend what it names, then deploy again',
      zh: '改正它指出的问题，然后重新部署',
    });
  }
}

/** Whether the functions start: asked inside, where the secrets are. The notification addresses tell it of theirs. */
export const starts: Check = async ({ deployed, template }, ports) => {
  // Without a stack there is nothing to ask.
  if (deployed && !deployed.stack) return [];
  const names = template.functions.filter((name) => !name.endsWith('-notify'));
  try {
    return await Promise.all(names.map((name) => start(name, ports)));
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'shop_not_running') throw error;
    return [notChecked({ en: 'all functions', zh: '所有函数' }, { en: 'are not up', zh: '没有启动' })];
  }
};
