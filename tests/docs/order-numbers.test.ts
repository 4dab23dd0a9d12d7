import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');

/** What a reader copies: the pages, the API's description, the sample, and the help of the command line. */
const PAGES = ['.', 'docs', 'examples', 'tools/cli', 'tools/explain', 'tools/doctor'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: folder === 'examples' })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => /\.(?:md|yaml|ts|mjs)$/.test(file)),
);

/** Where an example of an order number stands. */
const EXAMPLES = [
  /"(?:outTradeNo|out_trade_no|subject)": "([^"…<]+)"/g,
  /<out_trade_no>(?:<!\[CDATA\[)?([^<\]]+)/g,
  /\border (?:get|query|close|ship) '?([0-9A-Za-z_\-|*]{6,32})(?![\w#])/g,
  /\brefund '?([0-9A-Za-z_\-|*]{6,32})'? --/g,
  /(?:GET|POST|:\d+) ?\/orders\/([0-9A-Za-z_\-|*]{6,32})/g,
  /outTradeNo[^\n]*\n[^\n]*\bexample: (\S+)/g,
];

/** It ends in ten or more letters and digits of all three kinds: nobody finds it by counting up a day's numbers. */
const UNGUESSABLE = /(?=[0-9A-Za-z]*[a-z])(?=[0-9A-Za-z]*[A-Z])(?=[0-9A-Za-z]*\d)[0-9A-Za-z]{10,}$/;

const found = PAGES.flatMap((file) => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return EXAMPLES.flatMap((example) =>
    [...text.matchAll(example)].map(([, number = '']) => [file, number] as const),
  );
});

test('every example of an order number is one that nobody can guess', () => {
  expect(new Set(found.map(([file]) => file))).toContain('docs/api.zh-CN.md');
  expect(found.filter(([, number]) => !UNGUESSABLE.test(number))).toEqual([]);
});
