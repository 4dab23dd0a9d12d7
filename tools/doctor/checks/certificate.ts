import { X509Certificate } from 'node:crypto';
import { PayError } from '../../../lib/errors/errors';
import { readClientCertificate } from '../../../lib/wechat/client-certificate';
import type { Check } from '../check';
import { fault, notChecked, ok, warning, type Finding } from '../finding';
import { valueOf } from '../patient';
import type { Words } from '../../shared/words';

const DAY_MS = 24 * 60 * 60_000;
/** As `refund-order` does: from this many days before its end on somebody is told. */
const WARN_DAYS = 30;

const SUBJECT: Words = { en: 'client certificate', zh: '商户证书' };
const RENEW: Words = {
  en: 'get a new one in the merchant console (账户中心 → API安全 → 申请API证书)',
  zh: '在商户平台更换（账户中心 → API安全 → 申请API证书）',
};

/**
 * Judges the client certificate that refunds are shown with.
 *
 * @param mchId whom it has to name
 */
export function judgeCertificate(
  cert: Uint8Array,
  key: Uint8Array,
  mchId: string | undefined,
  now: Date,
): readonly Finding[] {
  const names = { cert: 'WECHAT_CERT_FILE', key: 'WECHAT_CERT_KEY_FILE' };
  let checked;
  try {
    checked = readClientCertificate(cert, key, names, now);
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    const detail = error.detail.replace(/\.$/, '');
    return [fault(SUBJECT, { en: detail, zh: `不能用：${detail}` }, RENEW)];
  }
  const day = checked.validTo.toISOString().slice(0, 10);
  const daysLeft = Math.floor((checked.validTo.getTime() - now.getTime()) / DAY_MS);
  const { subject } = new X509Certificate(checked.certificate.cert);
  const named = subject
    .split('\n')
    .find((line) => line.startsWith('CN='))
    ?.slice(3);
  const lines: Finding[] = [
    daysLeft < WARN_DAYS
      ? warning(
          SUBJECT,
          { en: `ends on ${day}, in ${daysLeft} days`, zh: `${day} 到期，还有 ${daysLeft} 天` },
          RENEW,
        )
      : ok(SUBJECT, {
          en: `valid until ${day}, ${daysLeft} days more`,
          zh: `有效期到 ${day}，还有 ${daysLeft} 天`,
        }),
  ];
  if (mchId === undefined) return lines;
  if (named === mchId)
    return [...lines, ok(SUBJECT, { en: `is of WECHAT_MCH_ID ${mchId}`, zh: `属于商户号 ${mchId}` })];
  const what = {
    en: `is of merchant ${named ?? '(none)'}, and WECHAT_MCH_ID is ${mchId}`,
    zh: `属于商户 ${named ?? '（无）'}，而 WECHAT_MCH_ID 是 ${mchId}`,
  };
  return [
    ...lines,
    fault(SUBJECT, what, {
      en: 'take the certificate and the number from the same account',
      zh: '证书和商户号要来自同一个商户',
    }),
  ];
}

/** The client certificate of the local stage; that of a deployed one can be read by refund-order alone. */
export const certificate: Check = async (examined, { read, now }) => {
  if (examined.deployed) {
    const why = { en: 'only refund-order may read its secret', zh: '只有 refund-order 能读它的密钥' };
    const fix = {
      en: 'CertificateEndsSoonAlarm tells before it ends; npm run secret checks a new one before it is stored',
      zh: '到期之前 CertificateEndsSoonAlarm 会告警；新证书保存前由 npm run secret 检查',
    };
    return [notChecked(SUBJECT, why, fix)];
  }
  const files = [valueOf(examined, 'WECHAT_CERT_FILE'), valueOf(examined, 'WECHAT_CERT_KEY_FILE')] as const;
  const [cert, key] = files;
  if (cert === undefined || key === undefined) {
    return [notChecked(SUBJECT, { en: 'no files are named', zh: '没有给出文件' })];
  }
  try {
    const bytes = await Promise.all([read(cert), read(key)]);
    return judgeCertificate(...bytes, valueOf(examined, 'WECHAT_MCH_ID'), now());
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error;
    const what = { en: `${cert} or its key is not there`, zh: `${cert} 或者它的私钥不存在` };
    return [
      warning(SUBJECT, what, {
        en: 'npm start makes one for the simulator; WeChat’s comes from the merchant console',
        zh: 'npm start 会为模拟器生成；真实的从商户平台下载',
      }),
    ];
  }
};
