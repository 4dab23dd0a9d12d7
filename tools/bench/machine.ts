import os from 'node:os';

/** What a figure was measured on. */
export interface Machine {
  readonly name: string;
  /** Jobs that wanted a core in the last minute of the part, per core: far above 1 the machine was busy with other things. */
  readonly loadPerCore: number;
}

export function thisMachine(): Machine {
  const cpus = os.cpus();
  const model = (cpus[0]?.model ?? '').replaceAll(/\s+/g, ' ').trim();
  const gib = Math.round(os.totalmem() / 2 ** 30);
  return {
    name: `${cpus.length} × ${model || os.arch()}, ${gib} GiB, ${os.type()} ${os.arch()}, Node ${process.version}`,
    loadPerCore: Math.round(((os.loadavg()[0] ?? 0) / cpus.length) * 100) / 100,
  };
}
