const { require: requireTypeScript } = require('tsx/cjs/api');
const { BUDGETS } = requireTypeScript('../lib/config/budgets.ts', __filename);

/** When Lambda ends each function, in seconds. */
module.exports = Object.fromEntries(
  Object.entries(BUDGETS).map(([name, { lambdaSeconds }]) => [name, lambdaSeconds]),
);
