import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Each folder may import those to the right of it; folders of one layer do not know each other. */
const LAYERS = [
  ['functions'],
  ['lib/wiring'],
  ['lib/aws', 'lib/node', 'lib/mysql'],
  ['lib/http', 'lib/wechat'],
  ['lib/outbound'],
  ['lib/telemetry'],
  ['lib/bills', 'lib/events'],
  ['lib/orders'],
  ['lib/config'],
  ['lib/errors'],
];

const zone = (target, from, message, except) => ({ target, from, message, ...(except && { except }) });

const layered = LAYERS.flatMap((layer, index) =>
  layer.map((folder) => ({
    target: `./${folder}`,
    from: [...LAYERS.slice(0, index).flat(), ...layer.filter((other) => other !== folder)].map(
      (each) => `./${each}`,
    ),
    message: `Imports point right only: ${LAYERS.map((each) => each.join(' · ')).join(' → ')}`,
  })),
).filter(({ from }) => from.length > 0);

const zones = [
  ...layered,
  zone(
    ['./lib', './functions'],
    ['./tools', './tests', './examples'],
    'The product imports nothing around it.',
  ),
  zone('./tools', ['./tests', './examples'], 'Tools import lib and each other.', ['./support', './fixtures']),
  zone(
    ['./tools/cli', './tools/doctor', './tools/explain'],
    ['./functions', './tools/simulator', './tools/bench', './tools/playground'],
    'They invoke the functions and the simulator, and import neither.',
  ),
  zone('./tools/explain', './tools/cli', 'explain imports lib, error-catalogue and shared.'),
  zone(
    ['./tools/local', './tools/bench', './tools/playground'],
    './tools/cli',
    'No tool but the doctor imports the CLI.',
  ),
  zone('./tools/!(doctor)/**/*', './tools/doctor', 'No tool imports the doctor.'),
  zone(
    ['./tools/!(playground|local)/**/*', './tools/local/!(start).ts'],
    './tools/playground',
    'Only `npm start` needs the playground.',
  ),
  zone('./tools/playground/phone', '.', 'The phone runs any mini program against any backend.', [
    './tools/playground/phone',
    './node_modules',
  ]),
  zone(
    './tools/simulator',
    ['./lib', './functions', './tools'],
    'An oracle shares no code with what it judges.',
    ['./simulator', './shared/foreign-page.ts', './shared/printable.ts'],
  ),
  zone(
    ['./tests/simulation/oracle-*.ts', './tests/simulation/{ledger,lies,messages,wechat}.ts'],
    ['./lib', './functions'],
    'An oracle shares no code with what it judges.',
  ),
  zone('./examples/miniprogram', '.', 'The sample is copied as it is: it imports nothing outside itself.', [
    './examples/miniprogram',
    './node_modules',
  ]),
];

const awsSdk = { group: ['@aws-sdk/*'], message: 'Only lib/aws imports the AWS SDK.' };
const outbound = ['http', 'https', 'node:http', 'node:https', 'undici'].map((name) => ({
  name,
  message: 'Only lib/outbound/http-client.ts sends.',
}));
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only lib/config/config.ts reads process.env.',
};
const aroundUs = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is an argument: take `now` from the dependencies.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is an argument: take `now` from the dependencies.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Randomness is an argument: take `randomText` from the dependencies.',
  },
  environment,
];

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'coverage',
      '.local',
      '.serverless',
      'build',
      // Written by `npm run api`.
      'examples/miniprogram/services/api.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver': { node: { extensions: ['.ts', '.mjs', '.js', '.json'] } },
      // Without these two no-cycle looks into no TypeScript file, and finds nothing.
      'import-x/extensions': ['.ts', '.mjs', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A package imports nothing of ours: without this each file of each package is parsed, four times the work.
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  {
    files: ['lib/**/*.ts', 'functions/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only lib/outbound/http-client.ts sends.' },
      ],
      'no-restricted-imports': ['error', { paths: outbound, patterns: [awsSdk] }],
    },
  },
  {
    files: ['tools/{cli,doctor,explain,local,shared,simulator}/**/*.ts', 'tools/playground/server/**/*.ts'],
    ignores: ['tools/shared/printable.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.property.name='write'][callee.object.property.name=/^std(?:out|err)$/]:not([arguments.0.callee.name='printable'])",
          message: 'What is printed goes through tools/shared/printable.ts: it may hold text from outside.',
        },
      ],
    },
  },
  {
    files: ['tools/simulator/**/*.ts'],
    ignores: ['tools/simulator/start.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'node:crypto',
              importNames: ['randomBytes', 'randomInt', 'randomUUID'],
              message: 'Randomness is an argument: take `random` from the world.',
            },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
        { object: 'Date', property: 'now', message: 'The clock is an argument.' },
      ],
    },
  },
  // Doors are wiring: what does not fit belongs to lib.
  { files: ['lib/wiring/**/*.ts'], rules: { 'max-lines': ['error', 150] } },
  { files: ['functions/**/*.ts'], rules: { 'max-lines': ['error', 40] } },
  {
    files: ['lib/**/*.ts'],
    ignores: ['lib/config/config.ts', 'lib/wiring/environment.ts'],
    rules: { 'no-restricted-syntax': ['error', ...aroundUs] },
  },
  { files: ['lib/aws/**/*.ts'], rules: { 'no-restricted-imports': ['error', { paths: outbound }] } },
  {
    files: ['lib/outbound/http-client.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [awsSdk] }], 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: { console: 'readonly', process: 'readonly' },
    },
  },
  // What serverless.yml includes: the Serverless command loads CommonJS and no TypeScript.
  {
    files: ['deploy/**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: {
        require: 'readonly',
        module: 'writable',
        exports: 'writable',
        __dirname: 'readonly',
        __filename: 'readonly',
      },
    },
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
);
