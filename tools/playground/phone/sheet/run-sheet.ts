import { element } from '../engine/element';
import type { Words } from '../words';
import { drawAnsweredSheet, drawOpenSheet } from './draw-sheet';
import type { PaySheet, SheetAction, SheetPorts } from './pay-sheet';

/** How often a window asks what another has done, and how long a sheet waits that is to time out. */
const askEveryMs = 700;
const timeOutMs = 4000;

/** A sheet on the screen. */
export interface RunningSheet {
  /** What happens when the user turns away: an open sheet is cancelled, an answered one is done with. */
  leave: () => void;
  stop: () => void;
}

/**
 * Keeps a drawn sheet equal to WeChat's, in whichever window it is answered.
 *
 * @param panel what it is drawn in
 * @param extra stands below the sheet while it is open
 * @param done the user has seen what came of it
 */
export function runSheet(
  panel: HTMLElement,
  sheet: PaySheet,
  words: Words,
  ports: SheetPorts,
  extra: Node[],
  done: (sheet: PaySheet) => void,
): RunningSheet {
  let now = sheet;
  let isBusy = false;
  let late: ReturnType<typeof setTimeout> | undefined;
  const clock = setInterval(() => void look(), askEveryMs);
  const says = element('p.sheet-says', { role: 'status' });

  function draw(): void {
    const isOpen = now.state === 'open';
    const wishes = { act: (action: SheetAction) => void act(action), wait };
    const body = isOpen
      ? [drawOpenSheet(now, words, wishes), ...extra, says]
      : [drawAnsweredSheet(now, words, finish)];
    panel.replaceChildren(...body);
    panel.querySelector<HTMLElement>('[data-first]')?.focus();
  }
  async function look(): Promise<void> {
    try {
      const seen = await ports.read(sheet.id);
      if (seen.state === now.state) return;
      now = seen;
      stop();
      draw();
    } catch {
      says.textContent = words.lost;
    }
  }
  async function act(action: SheetAction): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    panel.classList.add('is-busy');
    try {
      await ports.act(sheet.id, action);
    } catch {
      says.textContent = words.lost;
    }
    await look();
    isBusy = false;
    panel.classList.remove('is-busy');
    // WeChat shows nothing of a sheet that the user turned away from.
    if (action === 'cancel' && now.state === 'cancelled') finish();
  }
  function wait(): void {
    says.textContent = words.waiting;
    late ??= setTimeout(() => void act('cancel'), timeOutMs);
  }
  function stop(): void {
    clearInterval(clock);
    clearTimeout(late);
  }
  function finish(): void {
    stop();
    done(now);
  }

  draw();
  return {
    leave: () => {
      if (now.state === 'open') void act('cancel');
      else finish();
    },
    stop,
  };
}
