import { table } from '../../../tools/bench/markdown';
import type { Explained, Kind } from './explanation';
import { countOf, scoreOf, type Mutant, type Reports } from './report';
import { LEAST_SCORE, type Verdict } from './verdict';

/** The kinds in the order in which they are told, with what each means. */
const KINDS: readonly (readonly [kind: Kind, title: string, meaning: string])[] = [
  ['equivalent', 'Equivalent', 'The code does the same with them, so no test can tell.'],
  ['unreachable', 'Never run', 'The compiler asks for this code, and nothing leads to it.'],
  [
    'wording',
    'Wording',
    'Texts for human beings. A test asserts the fact in them that a caller needs; one that spells out the whole would be changed with every word, unread.',
  ],
];

/** A text as code, whatever it holds. */
function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function figures(name: string, mutants: readonly Mutant[], ranAt: string): readonly string[] {
  const count = countOf(mutants);
  const { detected, undetected, broken } = count;
  const score = detected + undetected === 0 ? '' : `${scoreOf(count).toFixed(2)} %`;
  return [name, String(detected), String(undetected), String(broken), score, ranAt];
}

function scores(reports: Reports): string {
  const all = [...reports.values()].flatMap(({ mutants }) => mutants);
  return table(
    ['File', 'Noticed', 'Survived', 'Not judged', 'Score', 'Run on'],
    [
      ...[...reports].map(([file, { mutants, ranAt }]) =>
        figures(code(file), mutants, mutants.length === 0 ? '' : ranAt.slice(0, 10)),
      ),
      figures('**all**', all, ''),
    ],
  );
}

function survivors(explained: readonly Explained[]): string {
  const sections = KINDS.map(([kind, title, meaning]) => {
    const own = explained.filter(({ explanation }) => explanation.kind === kind);
    const rows = own.map(({ survivor: { file, lineNumber, original, replacement }, explanation }) => [
      `${file.replace(/^.*\//, '')}:${lineNumber}`,
      code(original),
      code(replacement),
      explanation.why,
    ]);
    const list = rows.length === 0 ? 'None.' : table(['Where', 'Code', 'Mutant', 'Why'], rows);
    return `### ${title}: ${own.length}\n\n${meaning}\n\n${list}`;
  });
  return sections.join('\n\n');
}

/** The text of docs/stryker.md, before it is laid out. */
export function documentOf({ fresh, score, explained }: Verdict): string {
  const { detected, undetected } = countOf([...fresh.values()].flatMap(({ mutants }) => mutants));
  return `# Mutants

Made by \`npm run stryker\` from its own reports; never edited by hand.

[Planted bugs](mutation.md) are chosen by hand and say what each would cost. [Stryker](https://stryker-mutator.io) chooses by machine: it turns every comparison, condition, text and pattern in \`lib/orders\` and \`lib/wechat/pay\` into another one, one at a time, and runs the unit tests and the order store's contract on each.

**${detected} of ${detected + undetected} mutants are noticed: ${score.toFixed(2)} %.** Each of the ${undetected} others is explained below.

\`\`\`
npm run stryker                              # all files: 20 to 30 minutes on two cores
npm run stryker -- --only pricing.ts         # the files with this text in their paths
npm run stryker -- --kept                    # runs nothing: judges the reports that are there
\`\`\`

The first run installs Stryker from \`tests/mutation/stryker/package-lock.json\`; it is no part of the main install. It works in a temporary folder and changes nothing in the checkout. The last report on each file is kept in \`mutation/stryker/reports\`, which git ignores, so that after a change only that file need be run again.

It ends with 0, and writes this page, only when

- every file has a report, and reads as it did then;
- every survivor has its explanation in \`tests/mutation/stryker/survivors.ts\`, and every explanation its survivor;
- the score of all files together is at least ${LEAST_SCORE} %.

A report says nothing of tests that were changed since: after taking tests away, run all. That every explanation still fits the code is in \`npm test\`.

## By file

“Not judged” are mutants with which a module throws while it is loaded, or the process that runs the tests ends: no test failed, and they count for nothing. A mutant that runs for ever counts as noticed. Files without figures hold nothing but types.

${scores(fresh)}

## The survivors

${survivors(explained)}
`;
}
