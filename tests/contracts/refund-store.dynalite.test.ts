import { startDynalite } from '../support/local-dynamodb';
import { describeRefundStore } from './refund-store.contract';

describe('the refund store on dynalite', () => {
  describeRefundStore(startDynalite);
});
