import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

// The functions read their configuration when they are imported: the tests run with that of .env.example.
Object.assign(process.env, parseEnv(readFileSync(join(__dirname, '..', '..', '.env.example'), 'utf8')), {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
});
