import { createRequire } from 'node:module';
import process from 'node:process';

// Loads one bundle in a process of its own and prints what that took, in microseconds: the CPU's time, then the clock's.
const require = createRequire(import.meta.url);
const cpu = process.cpuUsage();
const clock = process.hrtime.bigint();
require(process.argv[2]);
const elapsed = Number(process.hrtime.bigint() - clock) / 1000;
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(JSON.stringify([user + system, elapsed]));
