import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editsOf, plant } from './edits';
import { PLANTED_BUGS } from './planted-bugs';

const ROOT = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('the planted bugs', () => {
  it('are at least 35, each with a name of its own', () => {
    const names = PLANTED_BUGS.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(35);
    expect(new Set(names).size).toBe(names.length);
  });

  it('change lib and functions only', () => {
    const files = PLANTED_BUGS.flatMap(editsOf).map(({ file }) => file);
    expect(files.filter((file) => !/^(?:lib|functions)\//.test(file))).toEqual([]);
  });

  it.each(PLANTED_BUGS.map((bug) => [bug.name, bug] as const))('%s: fits the code as it stands', (_, bug) => {
    const planted = plant(bug, read);
    for (const [file, text] of planted) expect(text).not.toBe(read(file));
    expect(bug.tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(bug.tests).not.toEqual([]);
  });
});

describe('a text to look for', () => {
  const bug = { name: 'b', why: '', file: 'f', find: 'a', replace: '$&', tests: [] };

  it.each([
    ['nowhere', 'xyz'],
    ['twice', 'a a'],
  ])('that stands %s in its file is refused', (_, text) => {
    expect(() => plant(bug, () => text)).toThrow('b: f holds "a"');
  });

  it('is replaced by the very text that is given', () => {
    expect(plant(bug, () => 'xay')).toEqual(new Map([['f', 'x$&y']]));
  });

  it('may be what an earlier edit has written', () => {
    const also = [{ file: 'f', find: '$&', replace: 'c' }];
    expect(plant({ ...bug, also }, () => 'xay')).toEqual(new Map([['f', 'xcy']]));
  });
});
