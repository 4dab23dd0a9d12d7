import type { Level, LogFields, MetricName, Telemetry } from '../../lib/telemetry/telemetry';

/** A telemetry that keeps what it is told. */
export interface RecordedTelemetry extends Telemetry {
  readonly lines: { level: Level; message: string; fields: LogFields }[];
  readonly counts: { metric: MetricName; detail: string | undefined; value?: number }[];
  flushes: number;
}

export function recordedTelemetry(): RecordedTelemetry {
  const recorded: RecordedTelemetry = {
    lines: [],
    counts: [],
    flushes: 0,
    log: (level, message, fields) => {
      recorded.lines.push({ level, message, fields });
    },
    count: (metric, detail, value) => {
      recorded.counts.push({ metric, detail, ...(value !== undefined && { value }) });
    },
    flush: () => {
      recorded.flushes += 1;
    },
  };
  return recorded;
}
