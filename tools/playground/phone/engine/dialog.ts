const reachable = 'button:not([disabled]):not([hidden]), input:not([disabled]), a[href], [tabindex="0"]';

/**
 * Shows something over the phone that must be answered first: the keyboard stays inside, Escape is one of the
 * answers, and afterwards the keyboard is where it was.
 *
 * @param host what it is shown over, last of its children
 * @param dialog with a role and a label of its own
 * @returns closes it
 */
export function openDialog(host: HTMLElement, dialog: HTMLElement, onEscape: () => void): () => void {
  const before = document.activeElement;
  const beside = [...host.children] as HTMLElement[];
  const wereInert = beside.map(({ inert }) => inert);
  for (const each of beside) each.inert = true;
  dialog.setAttribute('aria-modal', 'true');
  dialog.tabIndex = -1;
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') onEscape();
    if (event.key === 'Tab') keepInside(dialog, event);
  });
  host.append(dialog);
  (dialog.querySelector<HTMLElement>('[data-first]') ?? dialog).focus();
  return () => {
    dialog.remove();
    beside.forEach((each, index) => {
      each.inert = wereInert[index] ?? false;
    });
    if (before instanceof HTMLElement) before.focus();
  };
}

function keepInside(dialog: HTMLElement, event: KeyboardEvent): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>(reachable)].filter(
    (each) => !each.closest('[hidden]'),
  );
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops.at((at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length);
  event.preventDefault();
  (next ?? dialog).focus();
}
