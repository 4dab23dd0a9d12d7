import { columnsOf } from '../shared/aligned';
import { paint } from '../shared/paint';
import { countStates, type Section } from './examine';
import type { State } from './finding';
import type { Language } from '../error-catalogue/words';
import type { Words } from '../shared/words';

type Format = Parameters<typeof paint>[0];

interface Look {
  readonly mark: string;
  readonly format: Format;
  readonly word: Words;
  /** What a number of such lines is called. */
  readonly count: (lines: number) => Words;
}

const LOOKS = {
  ok: {
    mark: '✓',
    format: 'green',
    word: { en: 'ok', zh: '正常' },
    count: (lines) => ({ en: `${lines} ok`, zh: `${lines} 项正常` }),
  },
  warning: {
    mark: '!',
    format: 'yellow',
    word: { en: 'warning', zh: '警告' },
    count: (lines) => ({ en: `${lines} warning${lines === 1 ? '' : 's'}`, zh: `${lines} 项警告` }),
  },
  error: {
    mark: '✗',
    format: 'red',
    word: { en: 'error', zh: '错误' },
    count: (lines) => ({ en: `${lines} error${lines === 1 ? '' : 's'}`, zh: `${lines} 项错误` }),
  },
  'not checked': {
    mark: '–',
    format: 'gray',
    word: { en: 'not checked', zh: '未检查' },
    count: (lines) => ({ en: `${lines} not checked`, zh: `${lines} 项未检查` }),
  },
} as const satisfies Record<State, Look>;

const STATES = Object.keys(LOOKS) as State[];
const GAP = '  ';

function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => columnsOf(text)));
}

/**
 * The doctor's page: a title, a block for each group with its columns under each other, and a line that counts.
 *
 * @param stage `local`, or the deployed stage
 */
export function show(sections: readonly Section[], stage: string, language: Language): string {
  const lines = sections.flatMap((section) => section.lines);
  const wordColumns = widest(STATES.map((state) => LOOKS[state].word[language]));
  const subjectColumns = widest(lines.map(({ subject }) => subject[language]));
  const indent = ' '.repeat(`${GAP}✓ `.length + wordColumns + subjectColumns + 2 * GAP.length);
  const titles: Words =
    stage === 'local'
      ? { en: 'npm run doctor: the shop of npm start', zh: 'npm run doctor：npm start 的商店' }
      : { en: `npm run doctor: stage ${stage}`, zh: `npm run doctor：环境 ${stage}` };
  const blocks = sections.map((section) => {
    const shown = section.lines.flatMap(({ state, subject, what, fix }) => {
      const { mark, format, word } = LOOKS[state];
      const head = paint(format, `${mark} ${padded(word[language], wordColumns)}`);
      const line = `${GAP}${head}${GAP}${padded(subject[language], subjectColumns)}${GAP}${what[language]}`;
      return fix === undefined ? [line] : [line, `${indent}${paint('cyan', '→')} ${fix[language]}`];
    });
    return [paint('bold', section.group.title[language]), ...shown].join('\n');
  });
  const counts = countStates(sections);
  const told = STATES.filter((state) => counts[state] > 0 || state === 'error');
  const closing = told.map((state) =>
    paint(LOOKS[state].format, LOOKS[state].count(counts[state])[language]),
  );
  return `${[paint('bold', titles[language]), ...blocks, closing.join(' · ')].join('\n\n')}\n`;
}

/** The same for programs; the texts are in the one language. */
export function document(sections: readonly Section[], stage: string, language: Language): string {
  const { 'not checked': unknown, ...counts } = countStates(sections);
  const findings = sections.flatMap(({ group, lines }) =>
    lines.map(({ check, state, subject, what, fix }) => ({
      group: group.id,
      check,
      state: state === 'not checked' ? 'not_checked' : state,
      subject: subject[language],
      what: what[language],
      ...(fix && { fix: fix[language] }),
    })),
  );
  return `${JSON.stringify({ stage, counts: { ...counts, not_checked: unknown }, findings }, null, 2)}\n`;
}
