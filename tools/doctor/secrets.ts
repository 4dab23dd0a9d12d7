import type { VariableName } from '../../lib/config/variables';

/** The variables whose values the doctor never shows, and of a deployed stage never keeps. */
export const SECRETS = [
  'WECHAT_APPSECRET',
  'WECHAT_MCH_KEY',
  'WECHAT_MCH_KEY_PREVIOUS',
  'SESSION_SECRET',
] as const satisfies readonly VariableName[];
