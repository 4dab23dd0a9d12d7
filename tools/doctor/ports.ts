import type { TableDescription } from '@aws-sdk/client-dynamodb';
import type { Invoke } from '../cli/invoke';
import type { Cloud } from './cloud';

/** An HTTP answer, whatever its status. */
export interface Knocked {
  readonly status: number;
  /** Its Date header. */
  readonly date: string | undefined;
  /** At most 64 KiB. */
  readonly body: string;
  /** Milliseconds from the call to the answer's head, with name look-up and TLS. */
  readonly tookMs: number;
}

/** Why no answer came: nobody listens, the name is unknown or no network is there, TLS failed, or it took too long. */
export type Silence = 'refused' | 'unknown name' | 'no network' | 'tls' | 'timeout' | 'broken off';

/** No answer came. */
export class NoKnock extends Error {
  override readonly name = 'NoKnock';
  constructor(readonly silence: Silence) {
    super(`no answer: ${silence}`);
  }
}

/**
 * One HTTP request, without redirects and repetitions.
 *
 * @throws NoKnock
 */
export type Knock = (request: {
  readonly method: 'HEAD' | 'GET' | 'POST';
  readonly url: string;
  /** XML. */
  readonly body?: string;
}) => Promise<Knocked>;

/** What is asked of DynamoDB. Each rejects as the AWS SDK does. */
export interface TableReader {
  /** Undefined where there is no such table. */
  readonly describe: (table: string) => Promise<TableDescription | undefined>;
  /** Whether its point-in-time recovery is on. */
  readonly isRecoverable: (table: string) => Promise<boolean>;
  readonly hasRows: (table: string) => Promise<boolean>;
}

/** What the checks take from the world around them; tests hand in their own. */
export interface DoctorPorts {
  readonly now: () => Date;
  /** Such as `20.20.2`. */
  readonly nodeVersion: string;
  readonly knock: Knock;
  /** The addresses of a host. @throws NoKnock */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** The bytes of a file of the project, by its path from the project's root. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** The first line that a tool says of its version; undefined where it is not there. */
  readonly versionOf: (command: string, args: readonly string[]) => Promise<string | undefined>;
  readonly tables: TableReader;
  readonly invoke: Invoke;
  /** Of a deployed stage. */
  readonly cloud?: Cloud;
}
