import type { Check } from './check';
import { alarms, alarmTopic } from './checks/alarms';
import { certificate } from './checks/certificate';
import { clock } from './checks/clock';
import { secrets } from './checks/confused-secrets';
import { functions } from './checks/functions';
import { hosts } from './checks/hosts';
import { login } from './checks/login';
import { nodeVersion } from './checks/node-version';
import { notifyUrls } from './checks/notify-urls';
import { parts } from './checks/parts';
import { publicSecrets } from './checks/public-secrets';
import { settings } from './checks/settings';
import { stack } from './checks/stack';
import { starts } from './checks/starts';
import { tables } from './checks/tables';
import { tools } from './checks/tools';
import { variables } from './checks/variables';
import type { Words } from '../shared/words';

/** The checks that stand together on the page, in its order. */
export interface Group {
  readonly id: string;
  readonly title: Words;
  readonly checks: Readonly<Record<string, Check>>;
}

/** All checks. Their names are part of `--json`. */
export const GROUPS: readonly Group[] = [
  {
    id: 'machine',
    title: { en: 'This machine', zh: '本机' },
    checks: { node: nodeVersion, tools, clock },
  },
  { id: 'stage', title: { en: 'The stage', zh: '环境' }, checks: { stack } },
  { id: 'parts', title: { en: 'npm start', zh: 'npm start' }, checks: { parts } },
  {
    id: 'configuration',
    title: { en: 'Configuration', zh: '配置' },
    checks: { variables, secrets, publicSecrets, settings, certificate },
  },
  { id: 'tables', title: { en: 'Tables', zh: '数据表' }, checks: { tables } },
  { id: 'wechat', title: { en: 'WeChat', zh: '微信' }, checks: { hosts, login } },
  { id: 'notifications', title: { en: 'Notifications', zh: '通知' }, checks: { notifyUrls } },
  { id: 'functions', title: { en: 'Functions', zh: '函数' }, checks: { functions, starts } },
  { id: 'alarms', title: { en: 'Alarms', zh: '告警' }, checks: { alarms, alarmTopic } },
];
