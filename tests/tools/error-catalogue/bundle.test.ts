import { build } from 'esbuild';
import path from 'node:path';
import { BUNDLE } from '../../../deploy/build.cjs';
import * as en from '../../../tools/error-catalogue/en';
import * as zh from '../../../tools/error-catalogue/zh';

/** The text of a bundle as it is deployed. */
async function bundleOf(name: string): Promise<string> {
  const entry = path.join(__dirname, `../../../functions/${name}.ts`);
  const { outputFiles } = await build({
    ...BUNDLE,
    charset: 'utf8',
    sourcemap: false,
    logLevel: 'error',
    entryPoints: [entry],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

test('a function carries the English words of the API’s errors, and no others of the catalogue', async () => {
  const bundle = await bundleOf('payment-notify');
  expect(bundle).toContain(en.API_ERRORS.order_paid.meaning);
  expect(bundle).not.toContain(zh.API_ERRORS.order_paid.meaning);
  expect(bundle).not.toContain(en.NOTIFY_REFUSALS.sign_missing.meaning);
  expect(bundle).not.toContain(en.CLIENT_WORDS.余额不足.fix);
  expect(bundle).not.toContain(en.ERR_CODES.SYSTEMERROR.fix);
  expect(bundle).not.toContain(en.ERRCODES['40164']?.fix);
});
