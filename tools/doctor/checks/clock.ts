import type { Check } from '../check';
import { fault, notChecked, ok, warning, type Finding } from '../finding';
import { isOnThisMachine, notifyUrlOf, wechatHosts } from '../patient';
import { NoKnock, type Knocked } from '../ports';
import type { Words } from '../../shared/words';

const WARN_SECONDS = 60;
/** WeChat refuses a timeStamp that is further away than this. */
const REFUSED_SECONDS = 300;

const SUBJECT: Words = { en: 'clock', zh: '时钟' };
const CURE: Words = {
  en: 'let the system set its clock by NTP (timedatectl set-ntp true)',
  zh: '让系统用 NTP 校准时钟（timedatectl set-ntp true）',
};

/**
 * Compares a clock with another one.
 *
 * @param aheadMs by how much this machine's clock is ahead of the other's, in milliseconds
 * @param host whose clock the other one is
 */
export function judgeClock(aheadMs: number, host: string): Finding {
  const seconds = Math.round(Math.abs(aheadMs) / 1000);
  const off: Words = {
    en: `${seconds} s ${aheadMs > 0 ? 'ahead of' : 'behind'} ${host}`,
    zh: `比 ${host} ${aheadMs > 0 ? '快' : '慢'} ${seconds} 秒`,
  };
  if (seconds > REFUSED_SECONDS) {
    const why = { en: 'WeChat refuses what is signed at such a time', zh: '微信会拒绝这样的签名时间' };
    return fault(SUBJECT, { en: `${off.en}; ${why.en}`, zh: `${off.zh}；${why.zh}` }, CURE);
  }
  if (seconds > WARN_SECONDS) return warning(SUBJECT, off, CURE);
  return ok(SUBJECT, {
    en: `within ${seconds + 1} s of ${host}`,
    zh: `与 ${host} 相差不到 ${seconds + 1} 秒`,
  });
}

/** This machine's clock against the Date header of WeChat's host, or of the notification address. */
export const clock: Check = async (examined, { knock, now }) => {
  const urls = [...wechatHosts(examined).map(({ url }) => url), notifyUrlOf(examined, 'NOTIFY_URL') ?? ''];
  const elsewhere = urls.filter((url) => URL.canParse(url) && !isOnThisMachine(url));
  for (const url of elsewhere) {
    const before = now().getTime();
    let answer: Knocked;
    try {
      answer = await knock({ method: 'HEAD', url });
    } catch (error) {
      if (error instanceof NoKnock) continue;
      throw error;
    }
    const theirs = Date.parse(answer.date ?? '');
    if (Number.isNaN(theirs)) continue;
    // The header names whole seconds, and was written somewhere between the question and the answer.
    const ours = (before + now().getTime()) / 2;
    return [judgeClock(ours - (theirs + 500), new URL(url).hostname)];
  }
  const why: Words =
    elsewhere.length === 0
      ? { en: 'every host is on this machine, and has its clock', zh: '所有主机都在本机，用的是同一个时钟' }
      : { en: 'no host tells the time from here', zh: '从这里没有主机能报时' };
  return [notChecked(SUBJECT, why)];
};
