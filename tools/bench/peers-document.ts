import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packagesOf } from '../shared/install-apart';
import { askPeers, hostileGroups, OURS, type PeerCase } from './hostile-peers';
import { table } from './markdown';
import { PEERS } from './peers';

const FILE = path.join(__dirname, '..', '..', 'docs', 'peers.md');
/** How many cases of one kind are named, at most. */
const NAMED = 12;

const NAMES = [OURS, ...PEERS.map(({ name }) => name)];

type Test = (each: PeerCase, name: string) => boolean;

const verdict =
  (wanted: string): Test =>
  ({ answers }, name) =>
    answers[name]?.verdict === wanted;

function count(cases: readonly PeerCase[], name: string, test: Test): number {
  return cases.filter((each) => test(each, name)).length;
}

/** `accepts 3 · refuses 70 · throws 4`, without what never happens. */
function verdicts(cases: readonly PeerCase[], name: string): string {
  return ['accepts', 'refuses', 'throws', 'no answer']
    .map((each) => [each, count(cases, name, verdict(each))] as const)
    .filter(([, times]) => times > 0)
    .map(([each, times]) => `${each} ${times}`)
    .join(', ');
}

function byGroup(cases: readonly PeerCase[]): string {
  const rows = hostileGroups().map((group) => {
    const own = cases.filter((each) => each.group === group);
    const genuine = own.filter(({ isGenuine }) => isGenuine).length;
    return [group, String(own.length), String(genuine), ...NAMES.map((name) => verdicts(own, name))];
  });
  return table(['Group', 'Cases', 'Genuine', ...NAMES], rows);
}

/** What to look for, and in which cases. */
const QUESTIONS: readonly (readonly [question: string, among: (each: PeerCase) => boolean, test: Test])[] = [
  [
    'accepts without a signature (absent or empty)',
    ({ refusal, group }) => refusal === 'sign_missing' && group === 'signature',
    verdict('accepts'),
  ],
  [
    'accepts a signature that does not hold, by the pinned algorithm and key',
    ({ refusal, group }) => refusal === 'sign_mismatch' && group === 'signature',
    verdict('accepts'),
  ],
  [
    'accepts a message for another appid or mch_id, or for none',
    ({ refusal }) => refusal === 'appid_mismatch' || refusal === 'mch_id_mismatch',
    verdict('accepts'),
  ],
  [
    'accepts rightly signed messages that are no payment (requests, other answers, missing fields)',
    ({ refusal }) => refusal === 'field_missing' || refusal === 'not_success',
    verdict('accepts'),
  ],
  [
    'accepts amounts, times and numbers that are none (`1e2`, ` 100`, `0x64`, …)',
    ({ refusal }) => refusal === 'field_invalid',
    verdict('accepts'),
  ],
  [
    'accepts a DOCTYPE',
    ({ name, group }) =>
      group === 'xml-structure' && /doctype|dtd|entity for|external entity|laughs/i.test(name),
    verdict('accepts'),
  ],
  [
    'accepts elements that are there twice',
    ({ name }) => /duplicate|two signatures/.test(name),
    verdict('accepts'),
  ],
  ['accepts more than 64 KiB', ({ refusal }) => refusal === 'body_too_large', verdict('accepts')],
  [
    'turns down a genuine message, or throws at it',
    ({ isGenuine }) => isGenuine,
    ({ answers }, name) => answers[name]?.verdict !== 'accepts',
  ],
  [
    'hands over a genuine message with other values than it holds (trimmed, normalised)',
    ({ isGenuine }) => isGenuine,
    ({ answers }, name) => answers[name]?.isAltered === true,
  ],
  ['throws, where its caller has to expect that', () => true, verdict('throws')],
  ['never answers', () => true, verdict('no answer')],
  [
    'leaves an error that nobody can catch: Node ends the process for it unless told otherwise',
    () => true,
    ({ answers }, name) => answers[name]?.endsProcess === true,
  ],
];

function byQuestion(cases: readonly PeerCase[]): string {
  const rows = QUESTIONS.map(([question, among, test]) => {
    const asked = cases.filter(among);
    return [question, String(asked.length), ...NAMES.map((name) => String(count(asked, name, test)))];
  });
  return table(['How often it …', 'of', ...NAMES], rows);
}

function list(cases: readonly PeerCase[]): string {
  const names = cases.slice(0, NAMED).map(({ group, name }) => `${group}: ${name}`);
  const more = cases.length > NAMED ? [`and ${cases.length - NAMED} more`] : [];
  return [...names, ...more].map((each) => `- ${each}`).join('\n');
}

function aboutPeer(cases: readonly PeerCase[], { name, asked, leavesOut }: (typeof PEERS)[number]): string {
  const forged = cases.filter(
    (each) => each.group === 'signature' && !each.isGenuine && each.answers[name]?.verdict === 'accepts',
  );
  const genuine = cases.filter((each) => each.isGenuine && each.answers[name]?.verdict !== 'accepts');
  const parts = [`### ${name} ${packagesOf(__dirname)[name] ?? ''}`, `Asked: ${asked}. Scope: ${leavesOut}.`];
  if (forged.length > 0) parts.push('Accepted from the group `signature`:', list(forged));
  if (genuine.length > 0) parts.push('Genuine, and not accepted:', list(genuine));
  return parts.join('\n\n');
}

/** Asks the peers about every hostile case, and writes docs/peers.md. */
export async function writePeersDocument(): Promise<void> {
  const cases = await askPeers();
  const text = `# What five npm packages answer

Made by \`npm run bench -- --only peers\` from the cases in [tests/fixtures/hostile](../tests/fixtures/hostile/README.md); never edited by hand. Versions as pinned in \`tools/bench/package.json\`.

Each package is asked in the way that its documentation shows, with the merchant's appid, mch_id and key, and gets the ${cases.length} bodies that can be given to it as bytes. **accepts** means that the message reaches the merchant's own code as a payment notification; **refuses** that the package says no in its own way; **throws** that its caller gets an exception; **no answer** that nothing came within two seconds.

How to read it fairly:

- None of the packages keeps books. Whether the order exists, the amount fits or the message is a repeat is not their business; such messages count as genuine here, and accepting them is right.
- A package that only verifies is judged by that: the row about signatures is the one that it must win. Which appid, whether a field is missing, whether it is a payment at all, it may leave to its caller, if the caller knows.
- Most cases of \`xml-structure\` and \`transport\` are rightly signed. Accepting one is no forgery by itself; it is what two readers may read differently. Refusing them all is a choice of this project.
- None can be told which sign type to expect, so the cases that pin another one than MD5 show what a package does by itself.
- \`node-easywechat\` does not load with the node-socialite 1.5.3 that its range leads to: files are missing there. It is measured with 1.4.1.
- “${OURS}” is \`readNotification\`, before any look into the books.

## By group

${byGroup(cases)}

## By question

${byQuestion(cases)}

## Package by package

${PEERS.map((peer) => aboutPeer(cases, peer)).join('\n\n')}
`;
  writeFileSync(FILE, text);
}
