import { startDynalite } from '../support/local-dynamodb';
import { describeOrderStore } from './order-store.contract';
import { orderTable } from './order-table';

describe('the order store on dynalite', () => {
  describeOrderStore(() => orderTable(startDynalite));
});
