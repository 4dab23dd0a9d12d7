import type { Finding } from './finding';
import type { Patient } from './patient';
import type { DoctorPorts } from './ports';
import type { Template } from './template';

/** A check: looks at one thing, and says one line or more about it. What it throws becomes "not checked". */
export type Check = (
  examined: Examined,
  ports: DoctorPorts,
) => Promise<readonly Finding[]> | readonly Finding[];

/** What is examined, and what serverless.yml promises of it. */
export interface Examined extends Patient {
  readonly template: Template;
}
