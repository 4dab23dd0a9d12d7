import { startDynamoDBLocal } from './dynamodb-local';
import { describeOrderStore } from './order-store.contract';
import { orderTable } from './order-table';

describe("the order store on AWS's DynamoDB Local", () => {
  describeOrderStore(() => orderTable(startDynamoDBLocal));
});
