import { InvokeCommand, ResourceNotFoundException, type LambdaClient } from '@aws-sdk/client-lambda';
import type { Words } from '../shared/words';
import { answeredWords } from './answered-words';
import { Failure, type Fault } from './failure';

/**
 * Invokes a function of the shop and waits for its answer.
 *
 * @param name as in serverless.yml, such as `reconcile-orders`
 * @throws Failure when it is not there, may not be invoked, or ended in an error
 */
export type Invoke = (name: string, event: object) => Promise<unknown>;

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function refusal(error: unknown, name: string, stage: string): unknown {
  const full = `miniprogram-pay-${stage}-${name}`;
  const isLocal = stage === 'local';
  if (error instanceof ResourceNotFoundException) {
    const words: Words = isLocal
      ? {
          en: `The function ${full} does not exist; npm start runs another version of this project; start it anew.`,
          zh: `没有函数 ${full}；npm start 运行的是另一个版本，请重新启动。`,
        }
      : {
          en: `The function ${full} does not exist; deploy this version (npx serverless deploy), or name the region by --region.`,
          zh: `没有函数 ${full}；请部署这个版本（npx serverless deploy），或者用 --region 写明区域。`,
        };
    return new Failure('function_missing', words, { cause: error });
  }
  if (nameOf(error) === 'AccessDeniedException') {
    const words: Words = {
      en: `Your AWS identity may not invoke the function; it needs lambda:InvokeFunction on ${full}.`,
      zh: `你的 AWS 身份无权调用函数；需要对 ${full} 的 lambda:InvokeFunction。`,
    };
    return new Failure('access_denied', words, { cause: error });
  }
  if (error instanceof Error && error.message.includes('ECONNREFUSED')) {
    const words: Words = {
      en: 'No functions answer at LAMBDA_PORT of this machine. Is npm start running?',
      zh: '本机的 LAMBDA_PORT 上没有函数应答。npm start 启动了吗？',
    };
    return new Failure('shop_not_running', words, { cause: error });
  }
  return error;
}

/**
 * How the functions of a stage are invoked: by name, with the caller's own rights. Locally serverless-offline takes
 * the same call. A repeated call does no harm: every function does its work once, however often it is asked.
 */
export function makeInvoke(client: Pick<LambdaClient, 'send'>, stage: string): Invoke {
  return async (name, event) => {
    const FunctionName = `miniprogram-pay-${stage}-${name}`;
    const Payload = Buffer.from(JSON.stringify(event), 'utf8');
    let answer;
    try {
      answer = await client.send(new InvokeCommand({ FunctionName, Payload }));
    } catch (error) {
      throw refusal(error, name, stage);
    }
    const text = Buffer.from(answer.Payload ?? []).toString('utf8');
    const value: unknown = text === '' ? undefined : JSON.parse(text);
    if (answer.FunctionError === undefined) return value;
    const said =
      isRecord(value) && typeof value['errorMessage'] === 'string'
        ? value['errorMessage'].replace(/\.$/, '')
        : undefined;
    const log = stage === 'local' ? '.local/serverless-offline.log' : `/aws/lambda/${FunctionName}`;
    throw new Failure('function_failed', {
      en: `${name} failed: ${said ?? 'no reason'} (its log: ${log}). Running this again goes on.`,
      zh: `${name} 失败：${said ?? '没有原因'}（日志：${log}）。再运行一次会接着做。`,
    });
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function faultsOf(problem: Readonly<Record<string, unknown>>): readonly Fault[] {
  const errors = Array.isArray(problem['errors']) ? (problem['errors'] as readonly unknown[]) : [];
  return errors.flatMap((each) =>
    isRecord(each) && typeof each['field'] === 'string' && typeof each['detail'] === 'string'
      ? [{ field: each['field'], detail: each['detail'] }]
      : [],
  );
}

/**
 * Calls a function that serves a route, with the event that API Gateway would make of the request.
 *
 * @param name the function, as in serverless.yml
 * @param route such as `POST /refunds`
 * @returns the body of its answer
 * @throws Failure with the code, the detail and the fields of the problem that it answered
 */
export async function callRoute(
  invoke: Invoke,
  name: string,
  route: `${'GET' | 'POST'} /${string}`,
  body: object,
): Promise<Readonly<Record<string, unknown>>> {
  const [method, path] = route.split(' ');
  const answer = await invoke(name, {
    version: '2.0',
    routeKey: route,
    rawPath: path,
    rawQueryString: '',
    headers: { 'content-type': 'application/json' },
    requestContext: {
      requestId: 'npm run pay',
      http: { method, path, sourceIp: '127.0.0.1', protocol: 'HTTP/1.1', userAgent: 'npm run pay' },
    },
    body: JSON.stringify(body),
    isBase64Encoded: false,
  });
  const status = isRecord(answer) && typeof answer['statusCode'] === 'number' ? answer['statusCode'] : 0;
  const text = isRecord(answer) && typeof answer['body'] === 'string' ? answer['body'] : '';
  const value: unknown = text === '' ? {} : JSON.parse(text);
  if (status >= 200 && status < 300 && isRecord(value)) return value;
  const problem = isRecord(value) ? value : {};
  const code = typeof problem['code'] === 'string' ? problem['code'] : 'internal_error';
  const { detail } = problem;
  const words: Words =
    typeof detail === 'string'
      ? answeredWords(code, detail)
      : { en: `${code}: ${name} answered ${status}.`, zh: `${code}：${name} 返回了 ${status}。` };
  throw new Failure(code, words, { faults: faultsOf(problem) });
}
