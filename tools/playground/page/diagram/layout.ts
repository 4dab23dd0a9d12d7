import type { Party } from '../../exchange';
import type { Arrow } from './arrows';

/** Pixels. */
export interface PlacedArrow extends Arrow {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** As much of the label as there is room for, and where its middle stands. */
  readonly shownLabel: string;
  readonly labelX: number;
}

export interface Layout {
  readonly width: number;
  /** Of the arrows' drawing. */
  readonly height: number;
  readonly lifelines: readonly { readonly party: Party; readonly x: number }[];
  /** How wide the box with a party's name is. */
  readonly boxWidth: number;
  readonly arrows: readonly PlacedArrow[];
}

/** The height of the drawing that holds the parties' names, which stands above the one of the arrows. */
export const HEAD = 56;
const STEP = 40;
const FOOT = 24;
const MARGIN = 4;

/** How wide a letter of 12 pixels is: Chinese takes a whole square. */
function widthOf(letter: string): number {
  return /[\u2e80-\uffdc]/.test(letter) ? 12 : 7.3;
}

function textWidth(text: string): number {
  return Array.from(text).reduce((width, letter) => width + widthOf(letter), 0);
}

/** As much of a label as there is room for, with `…` where something is left out. */
export function cut(label: string, width: number): string {
  if (textWidth(label) <= width) return label;
  let shown = '';
  for (const letter of label) {
    if (textWidth(`${shown}${letter}…`) > width) break;
    shown += letter;
  }
  return `${shown}…`;
}

/**
 * Places the arrows, each on a line of its own, between lifelines that share the width equally. A label may be longer
 * than its arrow, since it has the line for itself, but never leaves the drawing.
 */
export function layOut(arrows: readonly Arrow[], parties: readonly Party[], width: number): Layout {
  const column = width / Math.max(parties.length, 1);
  const lifelines = parties.map((party, at) => ({ party, x: Math.round(column * (at + 0.5)) }));
  const xOf = (party: Party): number => lifelines.find((each) => each.party === party)?.x ?? 0;
  const placed = arrows.map((arrow, at): PlacedArrow => {
    const [x1, x2] = [xOf(arrow.from), xOf(arrow.to)];
    const shownLabel = cut(arrow.label, Math.max(Math.abs(x2 - x1), Math.min(width - 2 * MARGIN, 220)));
    const half = textWidth(shownLabel) / 2 + MARGIN;
    return {
      ...arrow,
      ...{ x1, x2, y: STEP * (at + 1) - 8 },
      shownLabel,
      labelX: Math.max(half, Math.min(width - half, (x1 + x2) / 2)),
    };
  });
  const height = STEP * arrows.length + FOOT;
  return { ...{ width, height, lifelines }, boxWidth: Math.min(88, column - 8), arrows: placed };
}
