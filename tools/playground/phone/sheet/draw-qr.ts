import { toString } from 'qrcode';
import { element } from '../engine/element';
import type { Words } from '../words';

/** The code that opens the same sheet in another window, and the same as a link. */
export async function drawQr(url: string, words: Words): Promise<HTMLElement> {
  const svg = await toString(url, { type: 'svg', margin: 0, errorCorrectionLevel: 'L' });
  const link = element('a.sheet-qr', { href: url, target: '_blank', rel: 'noopener' });
  link.innerHTML = svg;
  link.querySelector('svg')?.setAttribute('aria-hidden', 'true');
  link.append(element('span', {}, words.scan));
  return link;
}
