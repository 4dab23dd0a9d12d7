import type { Command } from 'commander';
import { commandLine } from '../../../tools/cli/main';
import type { CommandPorts } from '../../../tools/cli/command';
import { openBench, type Bench } from './bench';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

/** Every command that does something, as it is typed. */
function leaves(command: Command, typed: readonly string[] = []): string[][] {
  if (command.commands.length === 0) return [[...typed]];
  return command.commands.flatMap((each) => leaves(each, [...typed, each.name()]));
}

const COMMANDS = leaves(commandLine({ terminal: { language: 'en' } } as CommandPorts)).map((typed) =>
  typed.join(' '),
);

test.each(COMMANDS)(
  '%s has a help with an example of itself, and the options that all have',
  async (typed) => {
    const { code, out, err } = await bench.run(...typed.split(' '), '--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/--stage <stage>[\s\S]*--region <region>[\s\S]*--json/);
    expect(out).toContain(`Example:\n  npm run pay -- ${typed}`);
  },
);

test('the help of the whole says what the exit codes mean, and that running again goes on', async () => {
  const { code, out } = await bench.run('--help');
  expect(code).toBe(0);
  expect(out).toMatch(/Exit codes: 0 .*; 1 .*; 2 /);
  expect(out).toMatch(/running it again\s+goes on/);
});

test.each([
  ['nothing', []],
  ['half a command', ['order']],
  ['a command that there is not', ['order', 'pay']],
  ['an option that there is not', ['order', 'list', '--opn']],
  ['an argument too many', ['order', 'get', 'one', 'two']],
  ['no argument', ['order', 'get']],
])('%s is exit code 2, and does nothing', async (_, args) => {
  const { code, out, err } = await bench.run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).not.toBe('');
  expect(bench.aimed).toEqual([]);
});

test('a misspelled option is told which one is meant', async () => {
  expect((await bench.run('order', 'list', '--opn')).err).toContain('Did you mean --open?');
});
