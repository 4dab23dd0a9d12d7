import type { Check } from '../check';
import { ok, warning } from '../finding';
import { isOnThisMachine, valueOf } from '../patient';
import { NoKnock } from '../ports';
import type { Words } from '../../shared/words';

const CURE: Words = { en: 'npm start, and leave it running', zh: '运行 npm start，并让它一直开着' };

/** Whether the parts of `npm start` are up. */
export const parts: Check = async (examined, { knock }) => {
  if (examined.deployed) return [];
  const { environment } = examined;
  const at = (name: string) => `http://127.0.0.1:${environment[name] ?? ''}`;
  const wechat: readonly (readonly [Words, string | undefined])[] = [
    [{ en: 'WeChat, simulated', zh: '模拟的微信' }, valueOf(examined, 'WECHAT_API_BASE_URL')],
    [{ en: 'WeChat, over TLS', zh: '模拟的微信（TLS）' }, valueOf(examined, 'WECHAT_REFUND_BASE_URLS')?.[0]],
  ];
  const all: readonly (readonly [Words, string | undefined])[] = [
    [{ en: 'DynamoDB', zh: 'DynamoDB' }, environment['AWS_ENDPOINT_URL_DYNAMODB']],
    ...wechat.filter(([, url]) => url !== undefined && isOnThisMachine(url)),
    [{ en: 'the shop', zh: '商店接口' }, at('API_PORT')],
    [{ en: 'the functions', zh: '函数' }, at('LAMBDA_PORT')],
  ];
  return Promise.all(
    all.map(async ([subject, url = '']) => {
      try {
        await knock({ method: 'GET', url });
        return ok(subject, { en: `answers at ${url}`, zh: `${url} 有应答` });
      } catch (error) {
        if (!(error instanceof NoKnock)) throw error;
        return warning(subject, { en: `is not up at ${url}`, zh: `${url} 没有应答` }, CURE);
      }
    }),
  );
};
