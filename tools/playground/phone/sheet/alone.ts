import { element } from '../engine/element';
import { chooseLanguage, wordsOf } from '../words';
import { sheetPorts } from './pay-sheet';
import { runSheet } from './run-sheet';

/** The pay sheet in a window of its own, where `/sheet/<id>` leads to. */
async function showAlone(panel: HTMLElement): Promise<void> {
  const words = wordsOf(chooseLanguage(document, location.search, navigator.language));
  document.title = words.pay;
  panel.classList.add('sheet', 'is-alone');
  const ports = sheetPorts((input, init) => fetch(input, init));
  try {
    const sheet = await ports.read(decodeURIComponent(location.pathname.split('/').at(-1) ?? ''));
    const running = runSheet(panel, sheet, words, ports, [], () => {
      panel.replaceChildren(element('p.sheet-says', { role: 'status' }, words.answered));
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') running.leave();
    });
  } catch {
    panel.replaceChildren(element('p.sheet-says', { role: 'alert' }, words.lost));
  }
}

const panel = document.getElementById('sheet');
if (panel) void showAlone(panel);
