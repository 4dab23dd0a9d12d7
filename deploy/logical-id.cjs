/**
 * A function's name as Serverless writes it in logical ids: `get-order` is `GetDashorder` there, so its resources are
 * `GetDashorderLambdaFunction` and `GetDashorderLogGroup`.
 *
 * @param {string} name the function's key in serverless.yml
 */
exports.logicalId = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', 'Dash');
