import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const awsSdk = {
  group: ['@aws-sdk/*'],
  message:
    'The AWS SDK appears only in the stores (lib/orders/*-store.ts, dynamodb.ts, lib/aws/certificate-secret.ts).',
};
const outbound = ['http', 'https', 'node:http', 'node:https', 'undici'].map((name) => ({
  name,
  message: 'Only lib/outbound/http-client.ts sends.',
}));
const aroundUs = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is an argument: take `now` from the ports.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is an argument: take `now` from the ports.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Randomness is an argument: take `randomText` from the ports.',
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only lib/config/config.ts reads process.env.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'coverage',
      '.local',
      '.serverless',
      '.esbuild',
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
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          // The houses' one-way streets; docs/decisions/0002 says why.
          zones: [
            {
              target: './lib',
              from: [
                './functions',
                './cli',
                './explain',
                './local',
                './simulation',
                './simulator',
                './tests',
              ],
              message: 'lib knows nobody outside lib.',
            },
            {
              target: [
                './lib/!(ports|door-ports|event-ports|bill-ports).ts',
                './lib/{bills,events,http,orders,wechat}/**/*',
              ],
              from: './lib/wiring/ambient.ts',
              message:
                'The clock and randomness are arguments; only the lib/*ports.ts join them to the functions.',
            },
            {
              target: './functions',
              from: ['./cli', './explain', './local', './simulation', './simulator', './tests'],
              message: 'functions → lib, nothing else.',
            },
            {
              target: './cli',
              from: ['./functions', './simulation', './simulator', './tests'],
              message: 'cli → lib and local: the functions are invoked, never imported.',
            },
            {
              target: './explain',
              from: ['./functions', './cli', './simulation', './simulator', './tests'],
              message: 'explain → lib and local.',
            },
            {
              target: ['./local', './bench'],
              from: './cli',
              message: 'Nobody imports the command line.',
            },
            {
              target: ['./functions', './lib', './cli', './local', './simulator', './simulation', './bench'],
              from: './doctor',
              message: 'Nobody imports the doctor: it looks at the others.',
            },
            {
              target: './doctor',
              from: ['./functions', './simulator', './simulation', './bench', './tests'],
              message: 'doctor → cli, local and lib: what it looks at is asked, never imported.',
            },
            {
              target: './miniprogram',
              from: '.',
              except: ['./miniprogram', './node_modules'],
              message: 'The mini program is a project of its own: people take the folder as it is.',
            },
            {
              target: ['./functions', './lib', './cli', './local', './simulator', './simulation', './bench'],
              from: './miniprogram',
              message:
                'The mini program knows the backend by openapi.yaml, and the backend knows no mini program.',
            },
            {
              target: [
                './functions',
                './lib',
                './cli',
                './local/!(start).ts',
                './simulator',
                './simulation',
                './bench',
              ],
              from: './playground',
              message: 'The playground is dev only: nobody needs it but `npm start`.',
            },
            {
              target: './playground/phone',
              from: '.',
              except: ['./playground/phone', './node_modules'],
              message: 'The phone hosts any mini program, and talks to whoever serves it.',
            },
            {
              target: './lib/orders',
              from: ['./lib/wechat', './lib/http', './lib/events', './lib/bills'],
              message: 'orders takes its ports as arguments.',
            },
            {
              target: './lib/bills',
              from: ['./lib/wechat', './lib/http', './lib/events'],
              message: 'bills takes its ports as arguments.',
            },
            {
              target: './lib/wechat',
              from: ['./lib/http', './lib/orders'],
              except: ['../orders/order.ts'],
              message: 'wechat may import only the plain types of orders/order.ts.',
            },
            {
              target: './lib/http',
              from: ['./lib/wechat', './lib/orders'],
              except: ['../orders/order.ts'],
              message: 'http may import only the plain types of orders/order.ts.',
            },
            {
              target: './lib/events',
              from: ['./lib/wechat', './lib/http', './lib/orders'],
              except: ['../orders/order.ts'],
              message: 'events may import only the plain types of orders/order.ts.',
            },
            {
              target: './simulator',
              from: ['./lib', './functions', './cli', './simulation', './tests'],
              message: 'The simulator is an oracle: it shares no code with what it judges.',
            },
            {
              target: './simulator',
              from: './local',
              except: ['./foreign-page.ts', './printable.ts'],
              message: 'Of local the simulator takes only what every server and every terminal needs.',
            },
            {
              target: './simulation',
              from: ['./cli', './simulator', './tests'],
              message: 'The simulation has a WeChat of its own.',
            },
            {
              target: './simulation/wechat',
              from: ['./lib', './functions', './local'],
              message: "The simulation's WeChat is an oracle: it shares no code with what it judges.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ['lib/**/*.ts', 'functions/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Only lib/outbound/http-client.ts sends.' }],
      'no-restricted-imports': ['error', { paths: outbound, patterns: [awsSdk] }],
    },
  },
  {
    files: ['{cli,doctor,explain,local,simulator}/**/*.ts', 'tools/playground/server/**/*.ts'],
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
  // Doors are wiring: what does not fit belongs to lib.
  { files: ['functions/**/*.ts'], rules: { 'max-lines': ['error', 40] } },
  {
    files: ['lib/**/*.ts'],
    ignores: ['lib/config/config.ts', 'lib/wiring/ambient.ts'],
    rules: { 'no-restricted-syntax': ['error', ...aroundUs] },
  },
  {
    files: [
      'lib/aws/due-store.ts',
      'lib/aws/order-list-store.ts',
      'lib/aws/order-store.ts',
      'lib/aws/order-update.ts',
      'lib/aws/product-store.ts',
      'lib/aws/refund-store.ts',
      'lib/aws/certificate-secret.ts',
      'lib/aws/paid-day-store.ts',
      'lib/aws/dynamodb.ts',
      'lib/aws/s3-report-store.ts',
      'lib/aws/credentials.ts',
      'lib/aws/dynamodb-scan.ts',
      'lib/aws/event-bridge.ts',
      'lib/aws/dynamodb-stream.ts',
    ],
    rules: { 'no-restricted-imports': ['error', { paths: outbound }] },
  },
  {
    files: ['lib/outbound/http-client.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [awsSdk] }] },
  },
  {
    files: ['**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: { console: 'readonly', process: 'readonly' },
    },
  },
);
