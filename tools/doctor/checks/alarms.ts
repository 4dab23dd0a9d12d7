import type { Check } from '../check';
import { fault, ok, warning, type Finding } from '../finding';
import type { Words } from '../../shared/words';

const ALARMS: Words = { en: 'alarms', zh: '告警' };
const TOPIC: Words = { en: 'alarm mail', zh: '告警邮件' };
const DEPLOY: Words = {
  en: 'deploy this version: npx serverless deploy',
  zh: '部署本版本：npx serverless deploy',
};

/** The alarms of a deployed stage: all there, and which of them ring. */
export const alarms: Check = async ({ deployed, template }, { cloud }) => {
  if (!deployed?.stack || !cloud) return [];
  const { resources } = deployed.stack;
  const named = template.alarms.map((logical) => [logical, resources[logical] ?? ''] as const);
  const states = await cloud.alarmStates(named.flatMap(([, name]) => (name === '' ? [] : [name])));
  const missing = named.filter(([, name]) => states[name] === undefined).map(([logical]) => logical);
  const ringing = named.filter(([, name]) => states[name] === 'ALARM').map(([logical]) => logical);
  const lines: Finding[] = [];
  if (missing.length > 0) {
    lines.push(
      fault(ALARMS, { en: `missing: ${missing.join(', ')}`, zh: `缺少：${missing.join('、')}` }, DEPLOY),
    );
  }
  if (ringing.length > 0) {
    const what = { en: `ringing now: ${ringing.join(', ')}`, zh: `正在告警：${ringing.join('、')}` };
    const fix = {
      en: 'docs/operations.md says what each means',
      zh: 'docs/operations.zh-CN.md 说明每个告警的意思',
    };
    lines.push(warning(ALARMS, what, fix));
  }
  if (lines.length > 0) return lines;
  return [
    ok(ALARMS, {
      en: `all ${named.length} are there, and none rings`,
      zh: `${named.length} 个都在，没有告警`,
    }),
  ];
};

/** Whether anybody hears of an alarm. */
export const alarmTopic: Check = async ({ deployed }, { cloud }) => {
  const topic = deployed?.stack?.outputs['AlarmTopicArn'];
  if (topic === undefined || !cloud) return [];
  const confirmations = await cloud.confirmations(topic);
  const confirmed = confirmations.filter(Boolean).length;
  if (confirmed > 0) {
    return [
      ok(TOPIC, {
        en: `${confirmed} confirmed subscription${confirmed === 1 ? '' : 's'}`,
        zh: `${confirmed} 个已确认的订阅`,
      }),
    ];
  }
  if (confirmations.length > 0) {
    const what = {
      en: 'nobody has confirmed the subscription: no alarm reaches anybody',
      zh: '订阅还没有确认：告警谁也收不到',
    };
    return [
      fault(TOPIC, what, { en: 'open the mail from AWS and confirm it', zh: '打开 AWS 发来的邮件并确认' }),
    ];
  }
  const what = { en: 'nobody subscribes: no alarm reaches anybody', zh: '没有订阅：告警谁也收不到' };
  return [
    fault(TOPIC, what, {
      en: 'deploy with --param="alarmEmail=…", then confirm the mail',
      zh: '部署时加上 --param="alarmEmail=…"，然后确认邮件',
    }),
  ];
};
