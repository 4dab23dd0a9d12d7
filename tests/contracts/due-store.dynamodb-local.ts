import { startDynamoDBLocal } from './dynamodb-local';
import { describeDueStore } from './due-store.contract';

describe("the due store on AWS's DynamoDB Local", () => {
  describeDueStore(startDynamoDBLocal);
});
