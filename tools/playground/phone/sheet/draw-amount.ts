import { element } from '../engine/element';
import type { Words } from '../words';
import { inYuan, type PaySheet } from './pay-sheet';

/** To whom, what for, and how much. */
export function drawAmount({ payee, body, totalFee }: PaySheet, words: Words): HTMLElement {
  return element(
    'div.sheet-amount',
    {},
    element('p.sheet-payee', {}, `${words.payTo} `, element('b', {}, payee)),
    element('p.sheet-body', {}, body),
    element('p.sheet-fee', {}, inYuan(totalFee)),
  );
}
