import { startDynalite } from '../support/local-dynamodb';
import { describeOrderStore } from './order-store.contract';

describe('the order store on dynalite', () => {
  describeOrderStore(startDynalite);
});
