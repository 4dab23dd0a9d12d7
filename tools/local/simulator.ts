import path from 'node:path';
import { localCertificates } from './certificates';
import { localEnvironment } from '../shared/environment';
import { runCommand } from '../shared/say-error';

const ROOT = path.join(__dirname, '..', '..');

/** `npm run simulator`: makes the local certificates where they are missing, then starts WeChat in this process. */
async function main(): Promise<void> {
  const { SIMULATOR_CERTIFICATES = '', WECHAT_MCH_ID = '' } = localEnvironment();
  await localCertificates(path.resolve(ROOT, SIMULATOR_CERTIFICATES), WECHAT_MCH_ID);
  await import('../simulator/main');
}

runCommand(main);
