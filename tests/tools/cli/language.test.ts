import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import ts from 'typescript';
import { commandLine } from '../../../tools/cli/main';
import type { CommandPorts } from '../../../tools/cli/command';
import { realTerminal } from '../../../tools/cli/terminal';
import { anOrder } from '../../support/an-order';
import { openBench, type Bench } from './bench';

const ROOT = path.join(__dirname, '..', '..', '..');

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

/** Three English words one after the other: a sentence, and no name of an option or a field. */
const ENGLISH = /(?<![\w/.-])[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}(?![\w/.-])/;

/** Without what is typed, and so the same in both languages: commands, code, addresses. */
const prose = (text: string): string =>
  text
    .replace(/npm run [^\n]*/g, '')
    .replace(/`[^`]*`/g, '')
    .replace(/https?:\S+/g, '');

function leaves(command: Command, typed: readonly string[] = []): string[][] {
  return [[...typed], ...command.commands.flatMap((each) => leaves(each, [...typed, each.name()]))];
}

const COMMANDS = leaves(commandLine({ terminal: { language: 'zh' } } as CommandPorts)).map((typed) =>
  typed.join(' '),
);

test.each(COMMANDS)(
  'the help of "%s" is Chinese where that is asked for, and English otherwise',
  async (typed) => {
    const words = typed === '' ? [] : typed.split(' ');
    const chinese = await bench.run(...words, '--lang', 'zh', '--help');
    const english = await bench.run(...words, '--lang', 'en', '--help');
    expect([chinese.code, english.code]).toEqual([0, 0]);
    expect(chinese.out).toMatch(/^用法：/);
    expect(prose(chinese.out)).not.toMatch(ENGLISH);
    expect(english.out).toMatch(/^Usage:/);
  },
);

test.each([
  [['order', 'list', '--opn'], "错误：没有选项 '--opn'\n（是不是 --open？）"],
  [['order', 'list', '--state', 'PAID'], '只能是 NOTPAY, SUCCESS, REFUND, CLOSED。'],
  [['order', 'get'], "错误：缺少参数 'outTradeNo'"],
  [['order', 'get', 'one', 'two'], '错误：参数太多，应为 1 个，实际 2 个。'],
  [['order', 'pay'], "错误：没有命令 'pay'"],
  [['order', 'ship', 'T1', '--express'], "错误：选项 '--express <company:number...>' 后面缺少值"],
  [['order', 'get', 'T1'], '里没有订单 T1；请核对订单号、--stage 和 --region。'],
  [['refund', 'T1'], '--yuan：没有写金额'],
  [['bill', 'reconcile', '--from', '2026-02-30'], '--from：请写日历上有的一天'],
])('%j is refused in Chinese', async (args, words) => {
  const { err } = await bench.run(...args, '--lang', 'zh');
  expect(err).toContain(words);
  expect(prose(err)).not.toMatch(ENGLISH);
});

test('an error that a function answers is told by the catalogue', async () => {
  await bench.put(anOrder());
  const error = { code: 'order_not_found', detail: 'Check the outTradeNo.' };
  bench.functions['reconcile-orders'] = () => ({ error });
  const { err } = await bench.run('order', 'query', anOrder().outTradeNo, '--lang=zh');
  expect(err).toMatch(/^order_not_found：没有这笔订单。/);
});

test('a table is Chinese too, and stands in columns', async () => {
  await bench.put(anOrder());
  const { out } = await bench.run('order', 'list', '--lang', 'zh');
  expect(out).toMatch(/^订单号 +状态 +金额 +已退 +商品 +下单时间 +支付时间 +待处理\n/);
  expect(out).toMatch(/ 未付款\n1 个订单。时间均为北京时间（\+08:00）。\n$/);
});

test('the language of the terminal is that of LANG', () => {
  const before = process.env['LC_ALL'];
  try {
    process.env['LC_ALL'] = 'zh_CN.UTF-8';
    expect(realTerminal().language).toBe('zh');
    process.env['LC_ALL'] = 'C.UTF-8';
    expect(realTerminal().language).toBe('en');
  } finally {
    if (before === undefined) delete process.env['LC_ALL'];
    else process.env['LC_ALL'] = before;
  }
});

/** The English sentences of a file that are not the `en` of a text in both languages. */
function monolingual(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const isEnglishHalf = (node: ts.Node): boolean => {
    if (ts.isSourceFile(node)) return false;
    const isEnglish = ts.isPropertyAssignment(node) && node.name.getText() === 'en';
    return isEnglish || isEnglishHalf(node.parent);
  };
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteral(node) || ts.isTemplateLiteral(node);
    if (isText && ENGLISH.test(prose(node.getText())) && !isEnglishHalf(node)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('every sentence in cli has both languages', () => {
  const files = readdirSync(path.join(ROOT, 'tools', 'cli')).map((name) =>
    path.join(ROOT, 'tools', 'cli', name),
  );
  const sentences = files.flatMap((file) => monolingual(file).map((text) => [path.basename(file), text]));
  expect(sentences).toEqual([]);
});
