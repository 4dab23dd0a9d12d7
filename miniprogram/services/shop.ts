import { BACKEND_URL } from '../config';
import { makePayClient } from './pay';

/** The one client of this mini program: all pages share its session. */
export const shop = makePayClient(wx, BACKEND_URL);
