import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

// The floor for the functions' bundles: nothing but the DynamoDB document client.
export const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
