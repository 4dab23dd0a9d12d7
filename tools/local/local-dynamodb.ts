import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

// Development on Node 20 works as well; the SDK's warning is about its own future versions.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

/**
 * A client for a DynamoDB on this machine, which asks for credentials but does not look at them.
 *
 * @param endpoint the value of AWS_ENDPOINT_URL_DYNAMODB
 * @throws Error when it is no http address, or one of AWS
 */
export function localDynamoDB(endpoint: string): DynamoDBClient {
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol)) {
    throw new Error('AWS_ENDPOINT_URL_DYNAMODB: give an address such as http://127.0.0.1:3200.');
  }
  if (/\.amazonaws\.com(\.cn)?$/.test(new URL(endpoint).hostname)) {
    throw new Error('AWS_ENDPOINT_URL_DYNAMODB: this is AWS itself; give the address of a local DynamoDB.');
  }
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new DynamoDBClient({ endpoint, region: 'local', credentials });
}
