import type { Backend } from '../../local/backend';
import type { PlaygroundSetting } from './setting';
import { orderMoments } from './order-moments';
import { invokeAt } from './staff';

/** The setting of a playground that stands beside this backend. */
export function settingBeside(backend: Backend): Omit<PlaygroundSetting, 'lanUrl'> {
  const { apiUrl, simulatorUrl, ports, database, events, environment } = backend;
  return {
    ...{ apiUrl, simulatorUrl, environment },
    products: database.products,
    orders: database.orders,
    moments: orderMoments(events),
    invoke: invokeAt(`http://127.0.0.1:${ports.LAMBDA_PORT}`),
  };
}
