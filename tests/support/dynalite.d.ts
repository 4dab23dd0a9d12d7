declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A DynamoDB in this process. Without a path its data is kept in memory. */
  export default function dynalite(options?: {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
  }): Server;
}
