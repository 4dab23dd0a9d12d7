import { answerFail } from '../../../lib/wechat/pay/v2/notifications-v2';
import type { Check, Examined } from '../check';
import { fault, notChecked, ok, warning, type Finding } from '../finding';
import { isOnThisMachine, isSimulated, notifyUrlOf, NOTIFY_URLS } from '../patient';
import { NoKnock, type DoctorPorts, type Knocked } from '../ports';
import { privacyOf } from '../private-address';
import { same, type Words } from '../../shared/words';
import { SILENCES } from './hosts';

type Name = keyof typeof NOTIFY_URLS;

/** Well-formed, unsigned, and about no merchant: to be refused by whoever reads it. */
const UNSIGNED = '<xml><return_code>SUCCESS</return_code></xml>';

/** What this project answers to it; nothing signs a notification about a refund, so there it is the merchant that lacks. */
const EXPECTED = {
  NOTIFY_URL: answerFail('sign_missing'),
  REFUND_NOTIFY_URL: answerFail('appid_mismatch'),
} as const satisfies Record<Name, string>;

const WECHAT_WAITS_MS = 5_000;

const REDEPLOY: Words = {
  en: 'see that this address leads to this backend and no proxy changes the POST; then deploy again',
  zh: '确认这个地址通到本后端，且没有代理改动 POST；然后重新部署',
};

/** Judges the answer to an unsigned message: HTTP 200 and FAIL is the only right one. */
export function judgeReply(name: Name, { status, body, tookMs }: Knocked): Finding {
  const subject = same(name);
  if (status === 200 && body === EXPECTED[name]) {
    const took = Math.round(tookMs);
    if (tookMs > WECHAT_WAITS_MS) {
      const what: Words = {
        en: `answers FAIL to an unsigned message, but after ${took} ms: WeChat hangs up after 5 s`,
        zh: `对未签名的消息应答 FAIL，但用了 ${took} 毫秒：微信只等 5 秒`,
      };
      return warning(subject, what, {
        en: 'look again, since a first start is slow; else look at what stands before it',
        zh: '再试一次，首次启动会慢；仍然慢就检查前面的代理',
      });
    }
    return ok(subject, {
      en: `answers FAIL to an unsigned message, in ${took} ms`,
      zh: `对未签名的消息应答 FAIL，用时 ${took} 毫秒`,
    });
  }
  const isFail = /<return_code>(?:<!\[CDATA\[)?FAIL\b/.test(body);
  if (/<return_code>(?:<!\[CDATA\[)?SUCCESS\b/.test(body)) {
    const what: Words = {
      en: 'answers SUCCESS to an unsigned message: anybody can make orders paid',
      zh: '对未签名的消息应答 SUCCESS：任何人都能把订单变成已支付',
    };
    return fault(subject, what, {
      en: 'this is not this backend; take the address out of use until it verifies signatures',
      zh: '这不是本后端；在它验证签名之前停用这个地址',
    });
  }
  if (status >= 500) {
    const what: Words = {
      en: `answers ${status}: the function does not start, or fails`,
      zh: `应答 ${status}：函数没有启动，或者出错`,
    };
    return fault(subject, what, {
      en: 'read its log; it names the variable and the fix',
      zh: '看它的日志，里面写明变量和办法',
    });
  }
  if (status >= 300 && status < 400) {
    const what = {
      en: `answers ${status}, and WeChat follows no redirect`,
      zh: `应答 ${status}，而微信不跟随重定向`,
    };
    return fault(subject, what, { en: 'give the address that it leads to', zh: '直接给出重定向之后的地址' });
  }
  if (status === 200 && isFail) {
    const what: Words = {
      en: 'answers FAIL, in other words than this version',
      zh: '应答 FAIL，但用语与本版本不同',
    };
    return warning(subject, what, {
      en: 'another version is deployed; deploy this one',
      zh: '部署的是另一个版本；请部署本版本',
    });
  }
  const what = {
    en: `answers ${status}, and no FAIL to an unsigned message`,
    zh: `应答 ${status}，没有对未签名的消息说 FAIL`,
  };
  return fault(subject, what, REDEPLOY);
}

/** Why WeChat could not come to an address; undefined where it can. */
async function whyNotPublic(url: URL, { resolve }: DoctorPorts): Promise<Words | undefined> {
  if (url.protocol !== 'https:') return { en: 'is not https', zh: '不是 https' };
  if (/[?#]/.test(url.href))
    return { en: 'has a query, which WeChat does not take', zh: '带有查询参数，微信不接受' };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const privacies = (await resolve(host)).map((address) => privacyOf(address));
  const kind = privacies.find((each) => each !== undefined);
  if (kind === undefined) return undefined;
  return kind === 'this machine'
    ? { en: 'leads to this machine', zh: '指向本机' }
    : { en: 'leads to a private network', zh: '指向内部网络' };
}

async function examineUrl(name: Name, examined: Examined, ports: DoctorPorts): Promise<readonly Finding[]> {
  const subject = same(name);
  const text = notifyUrlOf(examined, name);
  if (text === undefined) {
    return [notChecked(subject, { en: 'no address is known', zh: '不知道地址' })];
  }
  const url = new URL(text);
  const isLocal = isOnThisMachine(text) && isSimulated(examined);
  try {
    const why = isLocal ? undefined : await whyNotPublic(url, ports);
    if (why !== undefined) {
      const what = { en: `${why.en}: WeChat cannot come to ${text}`, zh: `${why.zh}：微信到不了 ${text}` };
      return [
        fault(subject, what, {
          en: 'give a public https address without a query',
          zh: '给出一个公网的 https 地址，不带查询参数',
        }),
      ];
    }
    const reply = judgeReply(name, await ports.knock({ method: 'POST', url: text, body: UNSIGNED }));
    if (isLocal) return [reply];
    const isPublic = {
      en: `${text} is public, https, without query`,
      zh: `${text} 在公网，https，没有查询参数`,
    };
    return [ok(subject, isPublic), reply];
  } catch (error) {
    if (!(error instanceof NoKnock)) throw error;
    const { silence } = error;
    const what = { en: `${text}: ${SILENCES[silence].en}`, zh: `${text}：${SILENCES[silence].zh}` };
    // Without a network nothing is known; and of npm start the parts have told it.
    if (silence === 'no network' || isLocal) return [notChecked(subject, what)];
    return [fault(subject, what, REDEPLOY)];
  }
}

/** The two addresses that WeChat notifies: public, https, without a query, and refusing what nobody signed. */
export const notifyUrls: Check = async (examined, ports) =>
  (
    await Promise.all((Object.keys(NOTIFY_URLS) as Name[]).map((name) => examineUrl(name, examined, ports)))
  ).flat();
