import { startDynamoDBLocal } from '../contracts/dynamodb-local';
import { describeSameResults } from './dynamodb-model-comparison';

describe("the model of DynamoDB and AWS's DynamoDB Local", () => {
  describeSameResults(startDynamoDBLocal, []);
});
