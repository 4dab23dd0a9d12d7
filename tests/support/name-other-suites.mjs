/** The last words of `npm test`: what it does not hold, so that nobody takes its green for more than it is. */
const others = [
  ['npm run test:dynamodb-local', "the order store on AWS's DynamoDB Local", 'Java 17; fetches 50 MB once'],
  [
    'npm run test:races',
    'hundreds of contested orders on it, faults and all: nothing lost',
    'Java 17; two minutes',
  ],
  [
    'npm run test:api',
    "openapi.yaml by its linter, and the sample's types against it",
    'the npm registry, once',
  ],
  ['npm run test:commands', 'the documented command lines, run as printed', 'bash and curl'],
  ['npm run test:browser', 'the playground, in a real browser', 'Chromium; two minutes'],
  ['npm run lint:template', 'the CloudFormation template, by cfn-lint', 'cfn-lint, else it is not checked'],
  ['npm run mutate', 'whether the tests notice planted bugs', 'some minutes'],
  ['npm run stryker', 'whether they notice what a machine changes', 'half an hour'],
];

console.log('\nNot in npm test (.ci/run runs the first six):');
const width = (at) => Math.max(...others.map((row) => row[at].length));
for (const [command, what, needs] of others) {
  console.log(`  ${command.padEnd(width(0))}  ${what.padEnd(width(1))}  needs ${needs}`);
}
