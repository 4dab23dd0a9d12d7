import { renderSVG } from 'uqr';
import { element } from '../engine/element';
import type { Words } from '../words';

/** The code that opens the same sheet in another window, and the same as a link. */
export function drawQr(url: string, words: Words): HTMLElement {
  const link = element('a.sheet-qr', { href: url, target: '_blank', rel: 'noopener' });
  link.innerHTML = renderSVG(url, { ecc: 'L', border: 0 });
  link.querySelector('svg')?.setAttribute('aria-hidden', 'true');
  link.append(element('span', {}, words.scan));
  return link;
}
