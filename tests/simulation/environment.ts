import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

// The functions read their configuration when they are imported, so this file is imported before them. It is that
// of .env.example with hosts that exist nowhere: nothing of a simulation leaves the process.
Object.assign(process.env, parseEnv(readFileSync(path.join(__dirname, '..', '..', '.env.example'), 'utf8')), {
  WECHAT_API_BASE_URL: 'http://api.wechat.invalid',
  WECHAT_PAY_BASE_URLS: 'http://pay-1.wechat.invalid,http://pay-2.wechat.invalid',
  WECHAT_REFUND_BASE_URLS: 'https://pay-1.wechat.invalid,https://pay-2.wechat.invalid',
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'simulation',
  AWS_SECRET_ACCESS_KEY: 'simulation',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
});
