import config from './eslint.config.mjs';
export default [
  ...config,
  { rules: { 'import-x/no-cycle': ['error', { ignoreExternal: process.env.IE === '1' }] } },
];
