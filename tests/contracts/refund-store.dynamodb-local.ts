import { startDynamoDBLocal } from './dynamodb-local';
import { describeRefundStore } from './refund-store.contract';

describe("the refund store on AWS's DynamoDB Local", () => {
  describeRefundStore(startDynamoDBLocal);
});
