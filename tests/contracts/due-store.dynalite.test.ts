import { startDynalite } from '../support/local-dynamodb';
import { describeDueStore } from './due-store.contract';

describe('the due store on dynalite', () => {
  describeDueStore(startDynalite);
});
