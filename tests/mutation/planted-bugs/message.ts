import type { PlantedBug } from '../planted-bug';

const XML = 'lib/wechat/pay/v2/xml.ts';
const XML_TEST = 'tests/lib/wechat/pay/v2/xml.test.ts';
const NOTIFICATION = 'lib/wechat/pay/v2/notification.ts';
const HOSTILE_TEST = 'tests/functions/payment-notify.hostile.test.ts';
const TIME = 'lib/wechat/pay/v2/time.ts';
const TRANSPORT = 'lib/outbound/http-client.ts';
const TRANSPORT_TEST = 'tests/lib/wechat/exchange.test.ts';
const REQUEST = 'lib/aws/lambda-http.ts';
const REQUEST_TEST = 'tests/lib/aws/lambda-http.test.ts';

const READ_FIELDS = 'readPayment(reading.fields, merchant';

/** An expression: the fields that were read, each value changed. */
function changed(value: string): string {
  return `Object.fromEntries(Object.entries(reading.fields).map(([name, value]) => [name, ${value}]))`;
}

/** How messages travel and how they are read. */
export const MESSAGE_BUGS: readonly PlantedBug[] = [
  {
    name: 'values are trimmed when they are read',
    why: 'The signature was made over the value as it stands.',
    file: NOTIFICATION,
    find: READ_FIELDS,
    replace: `readPayment(${changed('value?.trim()')}, merchant`,
    tests: [HOSTILE_TEST],
  },
  {
    name: 'values become numbers',
    why: 'Identifiers lose leading zeros and digits beyond the sixteenth.',
    file: NOTIFICATION,
    find: READ_FIELDS,
    replace: `readPayment(${changed('/^[0-9]+$/.test(value ?? "") ? String(Number(value)) : value')}, merchant`,
    tests: [HOSTILE_TEST],
  },
  {
    name: 'DOCTYPE is allowed',
    why: 'It brings entities: files of the server, and texts that grow without end.',
    file: XML,
    find: '  skip(declaration);',
    replace: '  skip(declaration);\n  skip(/\\s*<!DOCTYPE[^[>]*(?:\\[[^\\]]*\\])?\\s*>/y);',
    tests: [XML_TEST],
  },
  {
    name: 'an element may stand twice',
    why: 'What is signed and what is booked may then be different elements.',
    file: XML,
    find: 'name in fields || ',
    replace: '',
    tests: [XML_TEST],
  },
  {
    name: 'comments are allowed',
    why: 'Two readers of one message may disagree about them.',
    file: XML,
    find: 'const space = /[ \\t\\r\\n]*/y;',
    replace: 'const space = /(?:[ \\t\\r\\n]|<!--[^]*?-->)*/y;',
    tests: [XML_TEST],
  },
  {
    name: 'a message may have any size',
    why: 'The work that a stranger can cause has no bound.',
    file: XML,
    find: "  if (bytes.byteLength > MAX_XML_BYTES) return { ok: false, fault: 'body_too_large' };",
    replace: '',
    tests: [XML_TEST],
  },
  {
    name: 'bytes that are not UTF-8 are replaced',
    why: 'Another text than the one that was signed is verified.',
    file: XML,
    find: '{ fatal: true }',
    replace: '{ fatal: false }',
    tests: [XML_TEST],
  },
  {
    name: 'UTC for UTC+8',
    why: 'Orders expire eight hours early, and payments ended before they began.',
    file: TIME,
    find: 'const CHINA_HOURS = 8;',
    replace: 'const CHINA_HOURS = 0;',
    tests: ['tests/lib/wechat/pay/v2/time.test.ts'],
  },
  {
    name: "UTC for the books' day",
    why: "The day's sum would never agree with WeChat's bill.",
    file: 'lib/orders/china-day.ts',
    find: ".add(8, 'hour')",
    replace: '',
    tests: ['tests/lib/orders/china-day.test.ts'],
  },
  {
    name: 'redirects are followed',
    why: 'A signed order would be sent to wherever an answer says.',
    file: TRANSPORT,
    find: "      request.off('close', fail);\n      readBody(answer)",
    replace:
      "      request.off('close', fail);\n" +
      '      if (answer.headers.location !== undefined) return void send({ ...outbound, url: new URL(answer.headers.location, outbound.url).href }).then(resolve, reject).finally(() => clearTimeout(timer));\n' +
      '      readBody(answer)',
    tests: [TRANSPORT_TEST],
  },
  {
    name: 'an answer may have any size',
    why: 'The memory that an answer can take has no bound.',
    file: TRANSPORT,
    find: 'if (size > MAX_ANSWER_BYTES) {',
    replace: 'if (size < 0) {',
    tests: [TRANSPORT_TEST],
  },
  {
    name: 'base64 is not undone',
    why: 'API Gateway encodes what it takes for binary: every such notification would be lost.',
    file: REQUEST,
    find: "event.isBase64Encoded === true ? 'base64' : 'utf8'",
    replace: "'utf8'",
    tests: [REQUEST_TEST],
  },
  {
    name: 'X-Forwarded-For is trusted',
    why: 'The caller writes it; WeChat is told the address of the payer.',
    file: REQUEST,
    find: "sourceIp: context?.http?.sourceIp ?? '',",
    replace: "sourceIp: headers.get('x-forwarded-for') ?? context?.http?.sourceIp ?? '',",
    tests: [REQUEST_TEST, 'tests/flows/ordering.test.ts'],
  },
];
