import {
  CloudFormationClient,
  DescribeStacksCommand,
  paginateListStackResources,
} from '@aws-sdk/client-cloudformation';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import {
  GetFunctionConfigurationCommand,
  LambdaClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-lambda';
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { SECRETS } from './secrets';

/** A stack of CloudFormation. */
export interface Stack {
  /** Such as `UPDATE_COMPLETE`. */
  readonly status: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it made: the name that AWS gave, by the name in serverless.yml. */
  readonly resources: Readonly<Record<string, string>>;
}

/** A function as it is deployed. */
export interface DeployedFunction {
  readonly state: string;
  readonly lastUpdate: string;
  /** Its environment; of a secret the name alone, with undefined. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** What is asked of AWS about a stage. Each rejects as the AWS SDK does. */
export interface Cloud {
  /** Undefined where there is no such stack. */
  readonly stack: (name: string) => Promise<Stack | undefined>;
  /** Undefined where there is no such function. */
  readonly functionOf: (name: string) => Promise<DeployedFunction | undefined>;
  /** The states of alarms by their names: `OK`, `ALARM` or `INSUFFICIENT_DATA`. One that is not there is left out. */
  readonly alarmStates: (names: readonly string[]) => Promise<Readonly<Record<string, string>>>;
  /** For each subscription of a topic, whether somebody has confirmed it. */
  readonly confirmations: (topicArn: string) => Promise<readonly boolean[]>;
}

/** At most so many alarms are described by one call. */
const ALARMS_A_CALL = 100;

function defined(
  pairs: readonly (readonly [string | undefined, string | undefined])[],
): Record<string, string> {
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value]));
}

async function stackOf(client: CloudFormationClient, StackName: string): Promise<Stack | undefined> {
  let found;
  try {
    found = (await client.send(new DescribeStacksCommand({ StackName }))).Stacks?.[0];
  } catch (error) {
    // CloudFormation has no error of its own for it.
    if (error instanceof Error && /does not exist/.test(error.message)) return undefined;
    throw error;
  }
  if (found === undefined) return undefined;
  const resources: [string | undefined, string | undefined][] = [];
  for await (const page of paginateListStackResources({ client }, { StackName })) {
    for (const each of page.StackResourceSummaries ?? [])
      resources.push([each.LogicalResourceId, each.PhysicalResourceId]);
  }
  return {
    status: found.StackStatus ?? '',
    outputs: defined((found.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue])),
    resources: defined(resources),
  };
}

async function functionOf(client: LambdaClient, FunctionName: string): Promise<DeployedFunction | undefined> {
  try {
    const found = await client.send(new GetFunctionConfigurationCommand({ FunctionName }));
    const variables: Record<string, string | undefined> = { ...found.Environment?.Variables };
    // Lambda gives names only together with values: those of secrets are dropped before anybody sees them.
    for (const name of SECRETS) if (name in variables) variables[name] = undefined;
    return { state: found.State ?? '', lastUpdate: found.LastUpdateStatus ?? '', variables };
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

async function alarmStates(
  client: CloudWatchClient,
  names: readonly string[],
): Promise<Record<string, string>> {
  const states: [string | undefined, string | undefined][] = [];
  for (let at = 0; at < names.length; at += ALARMS_A_CALL) {
    const AlarmNames = names.slice(at, at + ALARMS_A_CALL);
    const answer = await client.send(new DescribeAlarmsCommand({ AlarmNames, MaxRecords: ALARMS_A_CALL }));
    for (const each of answer.MetricAlarms ?? []) states.push([each.AlarmName, each.StateValue]);
  }
  return defined(states);
}

/**
 * AWS as the caller's own credentials see it.
 *
 * @param where the region, where AWS_REGION does not say it
 */
export function makeCloud(where: { readonly region?: string }): Cloud {
  const formation = new CloudFormationClient(where);
  const lambda = new LambdaClient(where);
  const watch = new CloudWatchClient(where);
  const topics = new SNSClient(where);
  return {
    stack: (name) => stackOf(formation, name),
    functionOf: (name) => functionOf(lambda, name),
    alarmStates: (names) => alarmStates(watch, names),
    confirmations: async (TopicArn) => {
      const { Subscriptions = [] } = await topics.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
      return Subscriptions.map(({ SubscriptionArn = '' }) => SubscriptionArn.startsWith('arn:'));
    },
  };
}
