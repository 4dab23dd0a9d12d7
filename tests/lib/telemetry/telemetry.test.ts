import { makeTelemetry, type LogFields } from '../../../lib/telemetry/telemetry';

const SERVICE = 'miniprogram-pay-test';

interface Emf {
  readonly _aws: {
    readonly CloudWatchMetrics: readonly {
      readonly Namespace: string;
      readonly Dimensions: readonly (readonly string[])[];
      readonly Metrics: readonly { readonly Name: string; readonly Unit: string }[];
    }[];
  };
  readonly [member: string]: unknown;
}

type Line = Readonly<Record<string, unknown>>;

/** What an act writes to standard output and standard error, each line read as JSON. */
function linesOf(act: () => void): Line[] {
  const written: string[] = [];
  const keep = (chunk: string | Uint8Array): boolean => {
    written.push(String(chunk));
    return true;
  };
  const streams = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation(keep),
  );
  try {
    act();
  } finally {
    for (const stream of streams) stream.mockRestore();
  }
  return written
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** What an act counts, as CloudWatch would take it in: the name, the dimensions with their values, the sum. */
function countsOf(act: () => void) {
  return linesOf(act).map((line) => {
    const emf = line as Emf;
    const [directive] = emf._aws.CloudWatchMetrics;
    if (directive === undefined) throw new Error('no directive');
    return {
      namespace: directive.Namespace,
      dimensions: directive.Dimensions.map((names) => names.map((name) => `${name}=${String(emf[name])}`)),
      sums: Object.fromEntries(directive.Metrics.map(({ Name, Unit }) => [Name, [emf[Name], Unit]])),
    };
  });
}

describe('a log line', () => {
  test.each([
    ['info', 'INFO'],
    ['warn', 'WARN'],
    ['error', 'ERROR'],
  ] as const)('of level %s is one line of JSON with its message, fields and service', (level, word) => {
    const telemetry = makeTelemetry(SERVICE);
    const lines = linesOf(() => {
      telemetry.log(level, 'request', { requestId: 'r-1', status: 200, outTradeNo: 'T1', durationMs: 40 });
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      level: word,
      message: 'request',
      service: SERVICE,
      requestId: 'r-1',
      status: 200,
      outTradeNo: 'T1',
      durationMs: 40,
    });
  });

  test('carries no field that is not on the list, whatever it is handed', () => {
    const telemetry = makeTelemetry(SERVICE);
    const facts = {
      ...{ session_key: 'hush-1', sign: 'hush-2', paySign: 'hush-3', openid: 'hush-4', body: 'hush-5' },
      ...{ WECHAT_MCH_KEY: 'hush-6', token: 'hush-7', authorization: 'hush-8', secretOfMine: 'hush-9' },
      outTradeNo: 'T1',
    };
    const lines = linesOf(() => {
      telemetry.log('error', 'request', facts);
    });
    expect(lines).toMatchObject([{ outTradeNo: 'T1' }]);
    expect(JSON.stringify(lines)).not.toContain('hush');
  });

  test('keeps nothing of the line before', () => {
    const telemetry = makeTelemetry(SERVICE);
    const lines = linesOf(() => {
      telemetry.log('info', 'request', { outTradeNo: 'T1' });
      telemetry.log('info', 'request', { status: 200 });
    });
    expect(lines[1]).not.toHaveProperty('outTradeNo');
  });

  test('leaves out what is undefined, and keeps a nought', () => {
    const fields: LogFields = { anomaly: undefined, durationMs: 0 };
    const [line] = linesOf(() => {
      makeTelemetry(SERVICE).log('info', 'request', fields);
    });
    expect(line).toHaveProperty('durationMs', 0);
    expect(line).not.toHaveProperty('anomaly');
  });
});

describe('a counter', () => {
  test('is written at the flush, in EMF, by namespace and service', () => {
    const telemetry = makeTelemetry(SERVICE);
    const before = linesOf(() => {
      telemetry.count('OrdersCreated');
    });
    expect(before).toEqual([]);
    const counts = countsOf(() => {
      telemetry.flush();
    });
    expect(counts).toEqual([
      {
        namespace: 'miniprogram-pay',
        dimensions: [[`service=${SERVICE}`]],
        sums: { OrdersCreated: [1, 'Count'] },
      },
    ]);
  });

  test('with a detail is counted twice: with the detail as a dimension, and without', () => {
    const telemetry = makeTelemetry(SERVICE);
    const counts = countsOf(() => {
      telemetry.count('NotificationsRefused', 'sign_mismatch');
      telemetry.flush();
    });
    const sums = { NotificationsRefused: [1, 'Count'] };
    expect(counts).toEqual([
      {
        namespace: 'miniprogram-pay',
        dimensions: [[`service=${SERVICE}`, 'detail=sign_mismatch']],
        sums,
      },
      { namespace: 'miniprogram-pay', dimensions: [[`service=${SERVICE}`]], sums },
    ]);
  });

  test('does not lend its detail to the next one', () => {
    const telemetry = makeTelemetry(SERVICE);
    const counts = countsOf(() => {
      telemetry.count('Anomalies', 'second_transaction');
      telemetry.count('OrdersMarkedPaid');
      telemetry.flush();
    });
    expect(counts.at(-1)).toMatchObject({
      dimensions: [[`service=${SERVICE}`]],
      sums: { Anomalies: [1, 'Count'], OrdersMarkedPaid: [1, 'Count'] },
    });
  });

  test('is written once: the next flush writes nothing, not even a warning', () => {
    const telemetry = makeTelemetry(SERVICE);
    telemetry.count('OrdersCreated');
    expect(countsOf(telemetry.flush)).toHaveLength(1);
    expect(linesOf(telemetry.flush)).toEqual([]);
  });

  test('counted twice in one request is two', () => {
    const telemetry = makeTelemetry(SERVICE);
    const [count] = countsOf(() => {
      telemetry.count('OrdersCreated');
      telemetry.count('OrdersCreated');
      telemetry.flush();
    });
    expect(count?.sums).toEqual({ OrdersCreated: [[1, 1], 'Count'] });
  });
});
