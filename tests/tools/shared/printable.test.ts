import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventLine } from '../../../tools/local/event-line';
import { own, printable, printableLine } from '../../../tools/shared/printable';
import { showStep } from '../../../tools/local/show-step';

/** Every character that a terminal obeys instead of drawing it, but for the line feed and the tab. */
const OBEYED = [
  ...Array.from({ length: 0x20 }, (_, code) => code).filter((code) => code !== 0x0a && code !== 0x09),
  ...Array.from({ length: 0x21 }, (_, at) => 0x7f + at),
  ...[0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
  ...[0x2028, 0x2029, 0x200b, 0xfeff],
];

const hex = (code: number): string => code.toString(16).padStart(4, '0');

test.each(OBEYED.map(hex))('U+%s is shown as its number', (code) => {
  const character = String.fromCodePoint(parseInt(code, 16));
  expect(printable(`a${character}b`)).toBe(`a\\u${code}b`);
  expect(printableLine(`a${character}b`)).toBe(`a\\u${code}b`);
});

test('what is drawn stays as it is', () => {
  const text = 'Tee ü 绿茶 🍵 \\u001b “x” €';
  expect(printable(text)).toBe(text);
  expect(printableLine(text)).toBe(text);
});

test('lines and tabs stay where there are lines, and are shown in what is one line', () => {
  expect(printable('a\n\tb\r\nc')).toBe('a\n\tb\r\nc');
  expect(printableLine('a\n\tb\r\nc')).toBe('a\\u000a\\u0009b\\u000d\\u000ac');
});

test('JSON stays the same JSON', () => {
  const document = { text: '\u001b[2J\u0085\u202e\u{e0001}', 绿茶: '🍵\n' };
  const text = printable(JSON.stringify(document, null, 2));
  expect(text).not.toMatch(/[\u0085\u202e]|\u{e0001}/u);
  expect(JSON.parse(text)).toEqual(document);
});

test('our own sequences are obeyed, and the same from outside are not', () => {
  const shown = printable(`${own('\r\u001b[31m')}red\u001b[31m\r${own('\u001b[39m')}`);
  expect(shown).toBe('\r\u001b[31mred\\u001b[31m\\u000d\u001b[39m');
});

const HOSTILE = 'a\u001b[2J\u009b2J\u202eb';
/** What XML may hold of it. */
const IN_XML = 'a\u009b2J\u202eb';
const OF_HOSTILE = /[\p{Cf}\u007f-\u009f]|(?!\n)\p{Cc}/u;

test('an event from outside is one line', () => {
  const event = { type: 'order.anomaly', subject: `${HOSTILE}\nforged`, data: { sequence: 1 } };
  expect(eventLine(event as never)).toMatch(
    /^event order\.anomaly +a\\u001b\[2J\\u009b2J\\u202eb\\u000aforged /,
  );
});

test('a step of the walk shows what was sent', () => {
  const step = { title: 't', method: 'POST', url: 'u', request: `<xml><a>${HOSTILE}</a></xml>`, status: 200 };
  expect(showStep({ ...step, answer: { [HOSTILE]: HOSTILE } }, 1)).not.toMatch(OF_HOSTILE);
});

describe('a command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'printable-'));
  const file = path.join(folder, 'message.xml');

  beforeAll(() => {
    writeFileSync(file, `<xml><attach>${IN_XML}</attach><sign>${'A'.repeat(32)}</sign></xml>`);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['tools/explain/main.ts', ['--file', file]],
    ['tools/explain/main.ts', ['--file', file, '--json']],
    ['tools/explain/main.ts', [`--${HOSTILE}`]],
    ['tools/doctor/main.ts', [`--${HOSTILE}`]],
    ['tools/cli/main.ts', [`--${HOSTILE}`]],
    ['tools/local/start.ts', [HOSTILE]],
    ['tools/local/secret.ts', [`${folder}/${HOSTILE}`]],
  ])('%s %j prints nothing that a terminal obeys', (script, args) => {
    const env = { ...process.env, DYNAMODB_PORT: '1', AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:1' };
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
      encoding: 'utf8',
      env,
    });
    const printed = stdout + stderr;
    expect(printed).toContain('2J');
    expect(printed).not.toMatch(OF_HOSTILE);
  });
});
