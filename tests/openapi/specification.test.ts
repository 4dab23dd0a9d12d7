import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ERRORS, NOTIFY_REFUSALS, type ErrorCode } from '../../lib/errors/errors';
import { answersOf, codesIn, operations, specification } from './specification';

const ROOT = path.join(__dirname, '..', '..');
const { schemas } = specification.components;

test('every error code is in it, and no other', () => {
  expect([...(schemas['ErrorCode']?.enum ?? [])].sort()).toEqual(Object.keys(ERRORS).sort());
});

test('every code is answered by some route, with the status that it has', () => {
  const named = [...operations.values()].flatMap((operation) =>
    [...answersOf(operation)].flatMap(([status, answer]) =>
      codesIn(answer).map((code) => ({ status, code })),
    ),
  );
  expect(named.length).toBeGreaterThan(Object.keys(ERRORS).length);
  for (const { status, code } of named) {
    expect([code, status]).toEqual([code, String(ERRORS[code as ErrorCode].status)]);
  }
  expect([...new Set(named.map(({ code }) => code))].sort()).toEqual(Object.keys(ERRORS).sort());
});

test('WeChat is told nothing else than what it says', () => {
  const words = new Set(['OK', 'please repeat', ...Object.values(NOTIFY_REFUSALS)]);
  const { return_msg: message } = schemas['NotifyAnswer']?.['properties'] as {
    return_msg: { enum: readonly string[] };
  };
  expect([...message.enum].sort()).toEqual([...words].sort());
});

test('its routes are those of serverless.yml, and each says who may call it', () => {
  const text = readFileSync(path.join(ROOT, 'serverless.yml'), 'utf8');
  const short = [...text.matchAll(/- httpApi: ((?:GET|POST) \S+)/g)].map(([, route]) => route);
  const staff = [
    ...text.matchAll(/- httpApi:\n +method: (\w+)\n +path: (\S+)\n.*\n +authorizer: \{ type: aws_iam \}/g),
  ];
  const ofStaff = staff.map(([, method = '', route = '']) => `${method} ${route}`);
  expect([...operations.keys()].sort()).toEqual([...short, ...ofStaff].sort());
  const guarded = [...operations].filter(([, { security }]) => security.some((each) => 'staff' in each));
  expect(guarded.map(([route]) => route).sort()).toEqual([...ofStaff].sort());
});

/** A number that cannot be found by counting: it ends in ten or more letters and digits of all three kinds. */
const UNGUESSABLE = /(?=[0-9A-Za-z]*[a-z])(?=[0-9A-Za-z]*[A-Z])(?=[0-9A-Za-z]*\d)[0-9A-Za-z]{10,}$/;

test('every parameter of a path has an example that fits its schema, and that nobody can guess', () => {
  const parameters = Object.entries(specification.paths).flatMap(([route, item]) =>
    Object.values(item).flatMap(({ parameters: named = [] }) =>
      named.filter((each) => each.in === 'path').map((each) => ({ route, ...each })),
    ),
  );
  expect(parameters.length).toBeGreaterThan(0);
  for (const { route, name, example } of parameters) {
    expect([route, name, String(example)]).toEqual([route, 'outTradeNo', expect.stringMatching(UNGUESSABLE)]);
    expect(example).toMatch(new RegExp(String(schemas['OutTradeNo']?.['pattern'])));
  }
});
