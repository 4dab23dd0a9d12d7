import type { Check } from '../check';
import { fault, notChecked, ok, warning, type Finding } from '../finding';
import { isOnThisMachine, wechatHosts, type WechatHost } from '../patient';
import { NoKnock, type DoctorPorts, type Silence } from '../ports';
import { same, type Words } from '../../shared/words';

const ROLES = {
  payments: { en: 'for payments', zh: '支付' },
  'payments, backup': { en: 'for payments, the backup', zh: '支付（备用）' },
  login: { en: 'for login and shipments', zh: '登录与发货' },
  refunds: { en: 'for refunds', zh: '退款' },
  'refunds, backup': { en: 'for refunds, the backup', zh: '退款（备用）' },
} as const satisfies Record<WechatHost['role'], Words>;

/** What each way of not answering is called. */
export const SILENCES = {
  refused: { en: 'nobody listens there', zh: '那里没有服务在监听' },
  'unknown name': { en: 'its name is unknown', zh: '域名无法解析' },
  'no network': { en: 'no network from here', zh: '从这里没有网络' },
  tls: { en: 'its TLS certificate is not trusted', zh: '它的 TLS 证书不被信任' },
  timeout: { en: 'no answer in time', zh: '没有及时应答' },
  'broken off': { en: 'the connection broke off', zh: '连接中断' },
} as const satisfies Record<Silence, Words>;

const CURE: Words = {
  en: 'check the network, the firewall and the proxy; and WECHAT_…_BASE_URL(S), if you set them',
  zh: '检查网络、防火墙和代理；如果设置过 WECHAT_…_BASE_URL(S)，也检查它们',
};

type Outcome = { readonly host: WechatHost } & ({ readonly tookMs: number } | { readonly silence: Silence });

async function knockAt(host: WechatHost, { knock }: DoctorPorts): Promise<Outcome> {
  try {
    const { tookMs } = await knock({ method: 'HEAD', url: host.url });
    return { host, tookMs };
  } catch (error) {
    if (error instanceof NoKnock) return { host, silence: error.silence };
    throw error;
  }
}

/** The line about one host. A stage's functions call from AWS, so what is silent from here need not be from there. */
function lineOf(outcome: Outcome, isDeployed: boolean, isCutOff: boolean): Finding {
  const { url, role } = outcome.host;
  const subject = same(new URL(url).host);
  const { en, zh } = ROLES[role];
  if ('tookMs' in outcome) {
    const tookMs = Math.round(outcome.tookMs);
    return ok(subject, { en: `${en}: answers in ${tookMs} ms`, zh: `${zh}：${tookMs} 毫秒应答` });
  }
  const silence = SILENCES[outcome.silence];
  if (isCutOff) return notChecked(subject, { en: `${en}: ${silence.en}`, zh: `${zh}：${silence.zh}` });
  const from: Words = isDeployed
    ? { en: ' (from this machine, not from AWS)', zh: '（从本机看，不是从 AWS）' }
    : same('');
  const what = { en: `${en}: ${silence.en}${from.en}`, zh: `${zh}：${silence.zh}${from.zh}` };
  return isDeployed || role.endsWith('backup') ? warning(subject, what, CURE) : fault(subject, what, CURE);
}

/** Whether WeChat's hosts answer, the backups too, and how fast. */
export const hosts: Check = async (examined, ports) => {
  const elsewhere = wechatHosts(examined).filter(({ url }) => !isOnThisMachine(url));
  if (elsewhere.length === 0) {
    const what = { en: 'all of it is the simulator on this machine', zh: '全部由本机的模拟器扮演' };
    return [ok({ en: 'WeChat', zh: '微信' }, what)];
  }
  const outcomes = await Promise.all(elsewhere.map((host) => knockAt(host, ports)));
  const isCutOff = outcomes.every(
    (each) => 'silence' in each && (each.silence === 'no network' || each.silence === 'unknown name'),
  );
  return outcomes.map((each) => lineOf(each, examined.deployed !== undefined, isCutOff));
};
