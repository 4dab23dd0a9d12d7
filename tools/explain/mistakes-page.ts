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

\`npm run explain\` takes a signature apart and computes the usual mistakes. One is named only when it gives the very signature that came, so what it names is what happened. Where no single one fits, two at once are tried. The search ends after a counted number of signatures: of a message of some kilobytes not every two are tried, and the answer says so.

\`\`\`text
npm run explain -- --file notification.xml
npm run explain -- --pay-sign params.json --other order.xml
npm run explain -- --file message.xml --sign 0A1B…    what your own code computed over the message
echo 'mch_id参数格式错误' | npm run explain -- --file -    the words of an error
\`\`\`

The words of an error are enough: the \`return_msg\` of a refusal, what a phone says (\`requestPayment:fail cancel\`), an \`err_code\`, an \`errcode\`, a \`code\` of this API. The tab Signatures of the playground explains the same; it shows the last four characters of the key that it used, and takes another key in a masked field, for as long as the page is open.

This page is written from the table that the explainer reads; a test holds the two together.

## Is it the key?

Nothing can be computed about a key that nobody gave. The API v2 key cannot be looked up in the merchant console, only set anew, and a new one ends the old one at once. So check the one you have:

1. Is it 32 letters and digits, and the one of the merchant number in \`mch_id\`? Each number has its own.
2. Put one request and the key into WeChat's tool [签名校验工具](https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=20_1), and compare its text and its signature with those of the explainer. Equal, and WeChat refuses the request all the same: it is the key.
3. Ask WeChat: \`POST https://api.mch.weixin.qq.com/xdc/apiv2getsignkey/sign/getsignkey\` takes \`mch_id\`, \`nonce_str\` and an MD5 \`sign\` as XML. \`SUCCESS\` means that the key is right; the sandbox key that it answers is of no use here.

## The mistakes

\`{field}\` stands for the field that it is about.`,
  zh: `# 签名为什么不对

\`npm run explain\` 把签名一步步拆开，并把常见错误逐个算一遍。只有算出来的签名和收到的完全相同，才会报出这个错误，所以报出来的就是实际发生的。单个错误都对不上时，再试两个错误同时发生的情况。能算的签名个数有上限：消息有几 KB 时，不会把两两组合全部试完，结果里会写明。

\`\`\`text
npm run explain -- --file notification.xml
npm run explain -- --pay-sign params.json --other order.xml
npm run explain -- --file message.xml --sign 0A1B…    你自己的代码对这条消息算出来的签名
echo 'mch_id参数格式错误' | npm run explain -- --file -    报错的原文
\`\`\`

只有报错的原文也行：拒绝时的 \`return_msg\`、手机上的提示（\`requestPayment:fail cancel\`）、\`err_code\`、\`errcode\`、本接口的 \`code\`。playground 的「签名」页能解释同样的内容；它会显示所用密钥的末四位，也可以在遮住的输入框里换一个密钥，只在页面打开期间有效。

本页由解释器所读的那张表生成，测试保证两者一致。

## 是不是密钥错了

没有给出的密钥，是算不出来的。APIv2 密钥在商户平台看不到，只能重新设置，而新的一设置，旧的立即失效。所以要核对手里的这一个：

1. 是不是 32 位字母和数字，是不是 \`mch_id\` 那个商户号的？每个商户号各有各的密钥。
2. 拿一个请求和密钥放进微信的[签名校验工具](https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=20_1)，把它的待签名串和签名与解释器的对比。两边相同而微信仍然拒绝，就是密钥错了。
3. 问微信：\`POST https://api.mch.weixin.qq.com/xdc/apiv2getsignkey/sign/getsignkey\`，以 XML 提交 \`mch_id\`、\`nonce_str\` 和 MD5 的 \`sign\`。返回 \`SUCCESS\` 就说明密钥正确；它给出的沙箱密钥在这里没有用处。

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
    ({ id, title, cure }) => `- \`${id}\`: **${plain(title[language])}** ${plain(cure[language])}`,
  );
  return `${HEAD[language]}\n\n${rows.join('\n')}\n`;
}

function main(): void {
  for (const language of ['en', 'zh'] as const) {
    writeFileSync(path.join(__dirname, '..', '..', 'docs', PAGES[language]), mistakesPage(language));
  }
}

if (require.main === module) runCommand(main);
