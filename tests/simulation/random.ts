/** Dice whose every throw follows from a label: the same label, the same throws, on every machine. */
export interface Random {
  /** From 0 up to but not including 1. */
  readonly next: () => number;
  readonly chance: (probability: number) => boolean;
  /** A whole number from 0 to `count - 1`. */
  readonly below: (count: number) => number;
  /** A number from `least` up to but not including `most`. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** So many letters and digits. */
  readonly text: (length: number) => string;
  /** So many digits. */
  readonly digits: (length: number) => string;
  /** Dice of their own, so that what one actor throws does not move the throws of another. */
  readonly fork: (label: string | number) => Random;
}

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Four 32-bit words of a text (cyrb128): good enough to tell labels apart, not for secrets. */
function wordsOf(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  return [a, b, c, d];
}

/** Dice for a label: the generator sfc32. */
export function randomOf(label: string): Random {
  let [a, b, c, d] = wordsOf(label);
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next();
  const below = (count: number): number => Math.floor(next() * count);
  const drawn = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join('');
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    between: (least, most) => least + next() * (most - least),
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    text: (length) => drawn(LETTERS, length),
    digits: (length) => drawn(LETTERS.slice(0, 10), length),
    fork: (more) => randomOf(`${label}/${more}`),
  };
}
