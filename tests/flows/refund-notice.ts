import { createCipheriv, createHash } from 'node:crypto';

/** Sends the shop a notification about a refund as WeChat would, sealed by code of the tests' own. */
export async function sendRefundNotice(
  url: string,
  fields: Readonly<Record<string, string>>,
  key = process.env['WECHAT_MCH_KEY'] ?? '',
): Promise<{ readonly status: number; readonly text: string }> {
  const inner = Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`);
  const cipher = createCipheriv('aes-256-ecb', createHash('md5').update(key).digest('hex'), null);
  const sealed = Buffer.concat([cipher.update(`<root>${inner.join('')}</root>`), cipher.final()]);
  const response = await fetch(`${url}/refund-notify`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body:
      `<xml><return_code>SUCCESS</return_code><appid>${process.env['WECHAT_APPID'] ?? ''}</appid>` +
      `<mch_id>${process.env['WECHAT_MCH_ID'] ?? ''}</mch_id><nonce_str>n</nonce_str>` +
      `<req_info><![CDATA[${sealed.toString('base64')}]]></req_info></xml>`,
  });
  return { status: response.status, text: await response.text() };
}
