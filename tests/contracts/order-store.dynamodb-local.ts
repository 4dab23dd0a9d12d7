import { startDynamoDBLocal } from './dynamodb-local';
import { describeOrderStore } from './order-store.contract';

describe("the order store on AWS's DynamoDB Local", () => {
  describeOrderStore(startDynamoDBLocal);
});
