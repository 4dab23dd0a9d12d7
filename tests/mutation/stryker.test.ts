import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from './stryker/document';
import { match, survivorsOf, type Explanation } from './stryker/explanation';
import { countOf, onOneLine, originalOf, scoreOf, type Mutant, type Reports } from './stryker/report';
import { SURVIVORS } from './stryker/survivors';
import { judge } from './stryker/verdict';

const FILE = 'lib/a.ts';
const SOURCE = "const a = b ?? '';\nif (\n  c\n) d();\nconst e = f ?? '';\n";

/** A mutant of the source; the places are those of Stryker, which count from 1 and end after the last character. */
function mutant(line: number, columns: readonly [number, number], change: Partial<Mutant> = {}): Mutant {
  const [start, end] = columns;
  return {
    mutatorName: 'StringLiteral',
    replacement: '"x"',
    status: 'Survived',
    location: { start: { line, column: start }, end: { line, column: end } },
    ...change,
  };
}

const FIRST = mutant(1, [16, 18]);
const LAST = mutant(5, [16, 18]);
const KILLED = mutant(1, [11, 12], { status: 'Killed' });

function reportsOf(...mutants: readonly Mutant[]): Reports {
  return new Map([[FILE, { source: SOURCE, mutants, ranAt: '2026-01-01T12:00:00.000Z' }]]);
}

const why: Explanation = {
  file: FILE,
  original: "''",
  replacement: '"x"',
  kind: 'equivalent',
  why: 'Both are empty.',
};

describe('the score', () => {
  test.each([
    ['Killed', 1, 0, 0],
    ['Timeout', 1, 0, 0],
    ['Survived', 0, 1, 0],
    ['NoCoverage', 0, 1, 0],
    ['RuntimeError', 0, 0, 1],
    ['CompileError', 0, 0, 1],
  ])('counts %s as %d noticed, %d survived, %d broken', (status, detected, undetected, broken) => {
    expect(countOf([{ ...FIRST, status }])).toEqual({ detected, undetected, broken });
  });

  test('is the share of the noticed among those that could be loaded', () => {
    expect(scoreOf({ detected: 3, undetected: 1, broken: 9 })).toBe(75);
    expect(scoreOf({ detected: 0, undetected: 0, broken: 0 })).toBe(100);
  });
});

describe('what a mutant replaces', () => {
  test('is cut out of its line', () => {
    expect(originalOf(SOURCE, FIRST)).toBe("''");
  });

  test('is put on one line where it stands on several', () => {
    const location = { start: { line: 2, column: 1 }, end: { line: 4, column: 7 } };
    expect(originalOf(SOURCE, { ...FIRST, location })).toBe('if ( c ) d();');
  });
});

describe('an explanation', () => {
  test('belongs to the survivor of its file, its text and its replacement', () => {
    const [survivor] = survivorsOf(reportsOf(KILLED, FIRST));
    expect(survivor).toEqual({
      file: FILE,
      lineNumber: 1,
      line: "const a = b ?? '';",
      original: "''",
      replacement: '"x"',
    });
    expect(match(survivorsOf(reportsOf(KILLED, FIRST)), [why])).toEqual({
      explained: [{ survivor, explanation: why }],
      unexplained: [],
      misfits: [],
    });
  });

  test.each<[string, Partial<Explanation>]>([
    ['file', { file: 'lib/b.ts' }],
    ['text', { original: 'b' }],
    ['replacement', { replacement: '"y"' }],
    ['line', { line: "const e = f ?? '';" }],
  ])('of another %s fits nothing, and the survivor has none', (_, change) => {
    const { explained, unexplained, misfits } = match(survivorsOf(reportsOf(FIRST)), [{ ...why, ...change }]);
    expect(explained).toEqual([]);
    expect(unexplained).toHaveLength(1);
    expect(misfits).toMatchObject([{ times: 0 }]);
  });

  test('that fits two survivors explains neither, until each has its line', () => {
    const survivors = survivorsOf(reportsOf(LAST, FIRST));
    expect(survivors.map(({ lineNumber }) => lineNumber)).toEqual([1, 5]);
    expect(match(survivors, [why])).toMatchObject({
      explained: [],
      unexplained: survivors,
      misfits: [{ times: 2 }],
    });
    const both = survivors.map(({ line }) => ({ ...why, line }));
    expect(match(survivors, both)).toMatchObject({ unexplained: [], misfits: [] });
  });
});

describe('the verdict', () => {
  const many = Array.from({ length: 99 }, () => KILLED);
  const sourceOf = (): string => SOURCE;

  test('has no complaint where every file has its report and every survivor its explanation', () => {
    const { complaints, score, explained } = judge([FILE], reportsOf(...many, FIRST), [why], sourceOf);
    expect(complaints).toEqual([]);
    expect(score).toBe(99);
    expect(explained).toHaveLength(1);
  });

  test('complains of a file without a report, and says nothing of its explanations', () => {
    expect(judge([FILE], new Map(), [why], sourceOf).complaints).toEqual([`${FILE} has no report: run it`]);
  });

  test('complains of a file that has changed since, and does not count its mutants', () => {
    const { complaints, fresh } = judge([FILE], reportsOf(FIRST), [why], () => `${SOURCE} `);
    expect(complaints).toEqual([`${FILE} has changed since its report: run it again`]);
    expect(fresh.size).toBe(0);
  });

  test('complains of a survivor that nothing explains', () => {
    expect(judge([FILE], reportsOf(...many, FIRST), [], sourceOf).complaints).toEqual([
      `${FILE}:1 survives and nothing explains it: '' => "x"`,
    ]);
  });

  test('complains of an explanation without a survivor, of a file that is gone too', () => {
    const gone = { ...why, file: 'lib/gone.ts' };
    expect(judge([FILE], reportsOf(...many), [why, gone], sourceOf).complaints).toEqual([
      `an explanation fits 0 survivors, not one: ${FILE}: '' => "x"`,
      `an explanation fits 0 survivors, not one: lib/gone.ts: '' => "x"`,
    ]);
  });

  test('complains of a score that is too low, explained or not', () => {
    const { complaints } = judge([FILE], reportsOf(KILLED, FIRST), [why], sourceOf);
    expect(complaints).toEqual([expect.stringContaining('50.00 %')]);
  });
});

test('the page tells the score, every file, and every survivor with its explanation', () => {
  const text = documentOf(judge([FILE], reportsOf(KILLED, FIRST), [why], () => SOURCE));
  expect(text).toContain('**1 of 2 mutants are noticed: 50.00 %.**');
  expect(text).toContain('| `lib/a.ts` | 1 | 1 | 0 | 50.00 % | 2026-01-01 |');
  expect(text).toContain('### Equivalent: 1');
  expect(text).toContain('| a.ts:1 | `\'\'` | `"x"` | Both are empty. |');
});

describe('the explanations that are kept', () => {
  test.each(SURVIVORS.map((each) => [`${each.file}: ${each.original}`, each] as const))(
    '%s: fits the code as it stands',
    (_, { file, original, line }) => {
      const source = readFileSync(join(__dirname, '../..', file), 'utf8');
      expect(onOneLine(source)).toContain(original);
      if (line !== undefined) expect(source.split('\n').map(onOneLine)).toContain(line);
    },
  );
});
