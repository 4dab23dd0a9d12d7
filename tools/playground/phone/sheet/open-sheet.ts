import { openDialog } from '../engine/dialog';
import { element } from '../engine/element';
import type { Words } from '../words';
import { drawQr } from './draw-qr';
import { resultOf, type PaySheet, type SheetPorts, type SheetResult } from './pay-sheet';
import { runSheet } from './run-sheet';

/**
 * Slides the pay sheet up over the phone.
 *
 * @param base the address that the QR code leads to, without a slash at the end
 * @returns what the user made of it, once the sheet is closed
 */
export function openSheet(
  whole: HTMLElement,
  sheet: PaySheet,
  words: Words,
  ports: SheetPorts,
  base: string,
): Promise<SheetResult> {
  const qr = drawQr(`${base}/sheet/${sheet.id}?lang=${document.documentElement.lang}`, words);
  return new Promise((resolve) => {
    const panel = element('div.sheet');
    const dialog = element('div.veil.is-low', { role: 'dialog', 'aria-label': words.pay }, panel);
    const close = openDialog(whole, dialog, () => {
      running.leave();
    });
    const running = runSheet(panel, sheet, words, ports, [qr], (answered) => {
      close();
      resolve(resultOf(answered));
    });
  });
}
