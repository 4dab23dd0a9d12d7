import { readFileSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { transformSync } from '@swc/core';
import { PRODUCTS } from '../../../examples/miniprogram/catalogue';
import type * as Pay from '../../../examples/miniprogram/services/pay';
import { dayTime } from '../../../examples/miniprogram/day-time';
import { readYuan, yuan } from '../../../examples/miniprogram/yuan';
import { makeFakeHost } from './fake-host';

const ROOT = path.join(__dirname, '..', '..', '..');
const SAMPLE = path.join(ROOT, 'examples', 'miniprogram');
const json = (...name: string[]): unknown => JSON.parse(readFileSync(path.join(SAMPLE, ...name), 'utf8'));

/** The pages that app.json names. */
const { pages } = json('app.json') as { pages: readonly string[] };

test.each([
  [1, '¥0.01'],
  [10, '¥0.10'],
  [520, '¥5.20'],
  [6800, '¥68.00'],
  [10_000_000_000, '¥100000000.00'],
])('%d fen is read as %s', (fen, text) => {
  expect(yuan(fen)).toBe(text);
});

test.each([
  ['5.2', 520],
  ['5.20', 520],
  ['5.', 500],
  [' 5 ', 500],
  ['0.01', 1],
  ['4.35', 435],
  ['1.005', undefined],
  ['', undefined],
  ['-1', undefined],
  ['1e3', undefined],
  ['五', undefined],
])('"%s" is typed for %p fen', (text, fen) => {
  expect(readYuan(text)).toBe(fen);
});

test('a time is that of the phone', () => {
  expect(dayTime(new Date(2026, 10, 4, 9, 5).toISOString())).toBe('2026-11-04 09:05');
});

test('each product that the shop shows is on sale, for what the shop shows', () => {
  const catalog = JSON.parse(readFileSync(path.join(ROOT, 'catalog.json'), 'utf8')) as { sku: string }[];
  for (const { sku, tile, name, line, ...price } of PRODUCTS) {
    expect([tile, name.zh, name.en, line.zh, line.en]).not.toContain('');
    expect(catalog.find((row) => row.sku === sku)).toMatchObject({ ...price, onSale: true });
  }
});

describe.each(pages)('%s', (page) => {
  const wxml = readFileSync(path.join(SAMPLE, `${page}.wxml`), 'utf8');

  test('has its four files', () => {
    for (const ending of ['ts', 'wxml', 'wxss', 'json']) {
      expect(existsSync(path.join(SAMPLE, `${page}.${ending}`))).toBe(true);
    }
  });

  test('is made of plain elements, and its events call methods that it has', () => {
    const tags = new Set([...wxml.matchAll(/<([a-z-]+)/g)].map(([, tag]) => tag));
    const plain = ['view', 'text', 'button', 'image', 'input', 'block', 'navigator', 'scroll-view'];
    expect([...tags].filter((tag) => !plain.includes(tag ?? ''))).toEqual([]);
    const code = readFileSync(path.join(SAMPLE, `${page}.ts`), 'utf8');
    for (const [, event, method] of wxml.matchAll(/\b(bind\S*?)="(\w+)"/g)) {
      expect(event).toMatch(/^bind:(?:tap|input)$/);
      expect(code).toMatch(new RegExp(`^ {2}(?:async )?${method ?? ''}\\(`, 'm'));
    }
  });
});

test('the developer tools compile the TypeScript themselves', () => {
  expect(json('project.config.json')).toMatchObject({
    compileType: 'miniprogram',
    setting: { useCompilerPlugins: ['typescript'], es6: true },
  });
  expect(readdirSync(SAMPLE).filter((name) => /^(?:node_modules|package\.json)$/.test(name))).toEqual([]);
});

test('paying needs nothing but ES5 with Promise, and a timer', async () => {
  const modules = new Map<string, object>();
  const pauses: number[] = [];
  const later = (done: () => void, milliseconds: number): void => {
    pauses.push(milliseconds);
    done();
  };
  const context = createContext({ setTimeout: later });
  const load = (name: string): object => {
    const known = modules.get(name);
    if (known) return known;
    const source = readFileSync(path.join(SAMPLE, 'services', `${name}.ts`), 'utf8');
    const { code } = transformSync(source, {
      jsc: { parser: { syntax: 'typescript' }, target: 'es5', externalHelpers: false },
      module: { type: 'commonjs' },
    });
    const exported = {};
    modules.set(name, exported);
    const run = runInContext(`(function (require, exports) {${code}\n})`, context) as (
      require: (name: string) => object,
      exports: object,
    ) => void;
    run((other) => load(other.slice('./'.length)), exported);
    return exported;
  };
  const { makePayClient } = load('pay') as typeof Pay;
  const host = makeFakeHost();
  host.answers['POST /orders']?.unshift({ lost: { errMsg: 'request:fail' } });
  const client = makePayClient(host, 'https://pay.example.com');
  expect(await client.pay({ sku: 'tea-longjing-50g', outTradeNo: 'cart-0001' })).toMatchObject({
    outcome: 'paid',
  });
  expect(pauses).toEqual([2_000]);
});
