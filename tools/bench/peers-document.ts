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
    'accepts correctly signed messages that are not payments (requests, other answers, missing fields)',
    ({ refusal }) => refusal === 'field_missing' || refusal === 'not_success',
    verdict('accepts'),
  ],
  [
    'accepts invalid amounts, times and numbers (`1e2`, ` 100`, `0x64`, …)',
    ({ refusal }) => refusal === 'field_invalid',
    verdict('accepts'),
  ],
  [
    'accepts a DOCTYPE',
    ({ name, group }) =>
      group === 'xml-structure' && /doctype|dtd|entity for|external entity|laughs/i.test(name),
    verdict('accepts'),
  ],
  ['accepts duplicate elements', ({ name }) => /duplicate|two signatures/.test(name), verdict('accepts')],
  ['accepts more than 64 KiB', ({ refusal }) => refusal === 'body_too_large', verdict('accepts')],
  [
    'refuses a genuine message, or throws',
    ({ isGenuine }) => isGenuine,
    ({ answers }, name) => answers[name]?.verdict !== 'accepts',
  ],
  [
    'passes on a genuine message with changed values (trimmed, normalised)',
    ({ isGenuine }) => isGenuine,
    ({ answers }, name) => answers[name]?.isAltered === true,
  ],
  ['throws where the caller must expect it', () => true, verdict('throws')],
  ['never answers', () => true, verdict('no answer')],
  [
    'leaves an uncatchable error: Node ends the process by default',
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
  const text = `# How five npm packages answer hostile messages

Generated by \`npm run bench -- --only peers\` from the cases in [tests/fixtures/hostile](../tests/fixtures/hostile/README.md). Versions are pinned in \`tools/bench/package.json\`.

Each package is called as its documentation shows, with the merchant's appid, mch_id and key, on the ${cases.length} bodies that can be passed as bytes. **accepts**: the message reaches the merchant's code as a payment notification. **refuses**: the package rejects it in its documented way. **throws**: the caller gets an exception. **no answer**: nothing within two seconds.

Notes for a fair comparison:

- None of the packages stores orders. Unknown orders, other amounts and repeats are outside their scope; such messages count as genuine here, and accepting them is correct.
- A package that only verifies is judged by the row about signatures. It may leave the appid, missing fields and the kind of message to a caller who knows this.
- Most cases of \`xml-structure\` and \`transport\` are correctly signed. Accepting one is not a forgery by itself, but two readers may read it differently. Refusing them all is a choice of this project.
- None has a setting for the expected sign type, so the cases with a type other than MD5 show the default behaviour.
- \`node-easywechat\` does not load with node-socialite 1.5.3, which its range selects and which lacks files. It is measured with 1.4.1.
- “${OURS}” is \`readNotification\`, before any access to the orders table.

## By group

${byGroup(cases)}

## By question

${byQuestion(cases)}

## Package by package

${PEERS.map((peer) => aboutPeer(cases, peer)).join('\n\n')}
`;
  writeFileSync(FILE, text);
}
