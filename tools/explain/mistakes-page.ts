import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../shared/say-error';
import { USUAL_MISTAKES } from './usual-mistakes';
import type { Language } from '../error-catalogue/words';
import type { Words } from '../shared/words';

const PAGES = {
  en: 'explaining-signatures.md',
  zh: 'explaining-signatures.zh-CN.md',
} as const satisfies Record<Language, string>;

const HEAD: Words = {
  en: `# Why a signature fails

**English** · [中文](explaining-signatures.zh-CN.md) · [README](../README.md)

\`签名错误\` and \`支付验证签名失败\` do not name the cause. \`npm run explain\` computes the usual mistakes and names the one that produces exactly the received signature, or two combined. The search has a limit: for a message of some kilobytes not every pair is tried, and the output says so.

\`\`\`text
$ npm run explain -- --pay-sign params.json
…
  ✗ package was signed without “prepay_id=”.
    to sign is  …4ILTKCH16CQ2502SI8ZNMTM67VS&package=prepay_id=wx2017033010242291fcfe0db700132310…
    signed was  …4ILTKCH16CQ2502SI8ZNMTM67VS&package=wx2017033010242291fcfe0db70013231072&signTyp…
                                                     ^
    Sign the very text that is passed: package is “prepay_id=” and the number, in both places.
\`\`\`

- \`--file message.xml\` explains a request that WeChat refuses, an answer or a notification (\`-\` is stdin).
- \`--pay-sign params.json\` explains the parameters of \`wx.requestPayment\`.
- \`--sign 0A1B…\` explains a signature that your own code computed over the message.
- \`--other order.xml\`, the order or its answer, reveals a reused signature.
- \`--key-file\` names a file with the key; default is \`WECHAT_MCH_KEY\` of the environment or \`.env\`.
- \`--lang zh\`, \`--json\`. The exit code is 0 if the signature is right.

Nothing leaves the machine and no secret is printed. Other reasons for a refusal (a DOCTYPE, a duplicate element, a missing field, an \`err_code\`) and JSON answers (\`errcode\`, \`code\`, \`errMsg\`) are explained too.

\`\`\`text
npm run explain -- --file notification.xml
npm run explain -- --pay-sign params.json --other order.xml
npm run explain -- --file message.xml --sign 0A1B…    # computed by your own code
echo 'mch_id参数格式错误' | npm run explain -- --file -    # only the text of an error
\`\`\`

The text of an error is enough: the \`return_msg\` of a refusal, the message of a phone (\`requestPayment:fail cancel\`), an \`err_code\`, an \`errcode\`, a \`code\` of this API. The tab Signatures of the [playground](playground.md) explains the same. It shows the last four characters of the key in use, and accepts another key in a masked field while the page is open.

This page is generated from the explainer's table.

## Is it the key?

The explainer cannot compute a key that it does not have. The merchant console never shows the API v2 key; it only sets a new one, which invalidates the old one at once. Check the key that you have:

1. Is it 32 letters and digits, and the one of the merchant number in \`mch_id\`? Each number has its own.
2. Put one request and the key into WeChat's tool [签名校验工具](https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=20_1), and compare its text and signature with those of the explainer. If both are equal and WeChat still refuses the request, the key is wrong.
3. Query WeChat: \`POST https://api.mch.weixin.qq.com/xdc/apiv2getsignkey/sign/getsignkey\` takes \`mch_id\`, \`nonce_str\` and an MD5 \`sign\` as XML. \`SUCCESS\` means that the key is right; the returned sandbox key is not needed.

## The mistakes

\`{field}\` stands for the affected field.`,
  zh: `# 签名为什么不对

[English](explaining-signatures.md) · **中文** · [README](../README.zh-CN.md)

\`签名错误\` 和 \`支付验证签名失败\` 都不说错在哪里。\`npm run explain\` 把常见错误逐个算一遍，报出算出来正好就是这个签名的那一个，或同时犯的两个。能算的签名个数有上限：消息有几 KB 时，不会把两两组合全部试完，结果里会写明。

\`\`\`text
$ npm run explain -- --pay-sign params.json
…
  ✗ 签名时 package 少了 “prepay_id=” 前缀。
    应当签的  …4ILTKCH16CQ2502SI8ZNMTM67VS&package=prepay_id=wx2017033010242291fcfe0db700132310…
    实际签的  …4ILTKCH16CQ2502SI8ZNMTM67VS&package=wx2017033010242291fcfe0db70013231072&signTyp…
                                                   ^
    传什么就签什么：package 的值是 “prepay_id=” 加编号，签名和传参都一样。
\`\`\`

- \`--file message.xml\` 解释被微信拒绝的请求、应答或通知（\`-\` 表示标准输入）。
- \`--pay-sign params.json\` 解释传给 \`wx.requestPayment\` 的参数。
- \`--sign 0A1B…\` 解释你自己的代码对这条消息算出来的签名。
- \`--other order.xml\`（下单请求或它的应答）能看出签名是不是被重复使用了。
- \`--key-file\` 指定密钥文件；默认用环境变量或 \`.env\` 里的 \`WECHAT_MCH_KEY\`。
- \`--lang zh\`、\`--json\`。一切正确时退出码是 0。

任何内容都不会离开本机，也不会打印任何密钥。因为别的原因被拒绝的（DOCTYPE、元素重复、缺少字段、\`err_code\`）和 JSON 应答（\`errcode\`、\`code\`、\`errMsg\`）也会解释。

\`\`\`text
npm run explain -- --file notification.xml
npm run explain -- --pay-sign params.json --other order.xml
npm run explain -- --file message.xml --sign 0A1B…    你自己的代码对这条消息算出来的签名
echo 'mch_id参数格式错误' | npm run explain -- --file -    报错的原文
\`\`\`

只有报错的原文也行：拒绝时的 \`return_msg\`、手机上的提示（\`requestPayment:fail cancel\`）、\`err_code\`、\`errcode\`、本接口的 \`code\`。[演练场](playground.zh-CN.md)的「签名」页能解释同样的内容；它会显示所用密钥的末四位，也可以在遮住的输入框里换一个密钥，只在页面打开期间有效。

本页由解释器所用的那张表生成。

## 是不是密钥错了

没有给出的密钥，是算不出来的。APIv2 密钥在商户平台看不到，只能重新设置，而新的一设置，旧的立即失效。所以要核对手里的这一个：

1. 是不是 32 位字母和数字，是不是 \`mch_id\` 那个商户号的？每个商户号各有各的密钥。
2. 拿一个请求和密钥放进微信的[签名校验工具](https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=20_1)，把它的待签名串和签名与解释器的对比。两边相同而微信仍然拒绝，就是密钥错了。
3. 查询微信：\`POST https://api.mch.weixin.qq.com/xdc/apiv2getsignkey/sign/getsignkey\`，以 XML 提交 \`mch_id\`、\`nonce_str\` 和 MD5 的 \`sign\`。返回 \`SUCCESS\` 就说明密钥正确；它给出的沙箱密钥在这里没有用处。

## 各种错误

\`{field}\` 代表出错的字段。`,
};

/** A text as Markdown shows it letter by letter. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|&]/g, (mark) => (mark === '{' || mark === '}' ? mark : `\\${mark}`));
}

/** The page of docs/ in one language. */
export function mistakesPage(language: Language): string {
  const rows = USUAL_MISTAKES.map(
    ({ id, title, fix }) => `- \`${id}\`: **${plain(title[language])}** ${plain(fix[language])}`,
  );
  return `${HEAD[language]}\n\n${rows.join('\n')}\n`;
}

function main(): void {
  for (const language of ['en', 'zh'] as const) {
    writeFileSync(path.join(__dirname, '..', '..', 'docs', PAGES[language]), mistakesPage(language));
  }
}

if (require.main === module) runCommand(main);
