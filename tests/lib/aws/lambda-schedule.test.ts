import { lambdaSchedule } from '../../../lib/aws/lambda-schedule';
import type { AddLogFields } from '../../../lib/http/endpoint';
import { recordedTelemetry } from '../../support/recorded-telemetry';

const event = { id: 'e-1' };

/** A handler whose clock goes on by five milliseconds each time that it is read. */
function behind<T>(run: (log: AddLogFields) => Promise<T>) {
  const telemetry = recordedTelemetry();
  let time = 0;
  const now = (): Date => new Date((time += 5));
  return { telemetry, handler: lambdaSchedule({ telemetry, now }, 'reconcile-orders', run) };
}

test('returns what the job returns, writes one line and the counters', async () => {
  const { telemetry, handler } = behind((log) => {
    log({ due: 3 });
    log({ markedPaid: 1 });
    return Promise.resolve('done');
  });
  await expect(handler(event)).resolves.toBe('done');
  expect(telemetry.lines).toEqual([
    {
      level: 'info',
      message: 'request',
      fields: { requestId: 'e-1', route: 'reconcile-orders', durationMs: 5, due: 3, markedPaid: 1 },
    },
  ]);
  expect(telemetry.flushes).toBe(1);
});

test('tells of an error and of what was known before it, and throws it on for Lambda to count', async () => {
  const fault = new Error('database');
  const { telemetry, handler } = behind((log) => {
    log({ due: 3 });
    return Promise.reject(fault);
  });
  await expect(handler(event)).rejects.toBe(fault);
  expect(telemetry.lines).toMatchObject([
    { level: 'error', fields: { due: 3, code: 'internal_error', errorMessage: 'database' } },
  ]);
  expect(telemetry.lines).toHaveLength(1);
  expect(telemetry.flushes).toBe(1);
});

test.each([
  ['error', { failed: 1 }],
  ['warn', { unansweredOrders: 1 }],
  ['warn', { left: 1 }],
  ['warn', { differences: 1 }],
  ['info', { failed: 0, unansweredOrders: 0, left: 0 }],
])('the line is of level %s for %j', async (level, facts) => {
  const { telemetry, handler } = behind((log) => {
    log(facts);
    return Promise.resolve();
  });
  await handler(event);
  expect(telemetry.lines).toMatchObject([{ level }]);
});

test('a person may call it with nothing', async () => {
  const { telemetry, handler } = behind(() => Promise.resolve());
  await handler({});
  expect(telemetry.lines).toMatchObject([{ fields: { requestId: '' } }]);
});
