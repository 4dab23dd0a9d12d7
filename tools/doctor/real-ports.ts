import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  ResourceNotFoundException,
  ScanCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { execFile } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Target } from '../cli/target';
import { makeKnock, silenceOf } from './knock';
import { NoKnock, type DoctorPorts, type TableReader } from './ports';

const ROOT = path.join(__dirname, '..', '..');
const TOOL_MS = 10_000;

function tablesOf(client: DynamoDBClient): TableReader {
  return {
    describe: async (TableName) => {
      try {
        return (await client.send(new DescribeTableCommand({ TableName }))).Table;
      } catch (error) {
        if (error instanceof ResourceNotFoundException) return undefined;
        throw error;
      }
    },
    isRecoverable: async (TableName) => {
      const answer = await client.send(new DescribeContinuousBackupsCommand({ TableName }));
      const { PointInTimeRecoveryDescription: recovery } = answer.ContinuousBackupsDescription ?? {};
      return recovery?.PointInTimeRecoveryStatus === 'ENABLED';
    },
    hasRows: async (TableName) => {
      const { Items = [] } = await client.send(new ScanCommand({ TableName, Limit: 1 }));
      return Items.length > 0;
    },
  };
}

async function versionOf(command: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, { timeout: TOOL_MS });
    // Java says its version on stderr.
    return `${stdout}\n${stderr}`.trim().split('\n')[0]?.trim();
  } catch {
    return undefined;
  }
}

async function resolve(host: string): Promise<readonly string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch (error) {
    throw new NoKnock(silenceOf(error));
  }
}

/** This machine and the shop that is meant. `ca` is the authority behind the simulator's certificate. */
export function realPorts({ client, invoke }: Target, ca: string | undefined): DoctorPorts {
  return {
    now: () => new Date(),
    nodeVersion: process.versions.node,
    knock: makeKnock(ca),
    resolve,
    read: (file) => readFile(path.resolve(ROOT, file)),
    versionOf,
    tables: tablesOf(client),
    invoke,
  };
}
