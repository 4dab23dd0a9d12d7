import { signatureIn } from './message';
import type { Facts, Mistake } from './mistake';
import { rightRecipe, signatureOf, textOf, type Recipe } from './recipe';
import { USUAL_MISTAKES } from './usual-mistakes';

/** Mistakes that, made together, give the signature that came. */
export interface Fit {
  readonly mistakes: readonly Mistake[];
  readonly recipe: Recipe;
}

export interface SearchResult {
  readonly fits: readonly Fit[];
  /** How many mistakes of the table such a message leaves room for. */
  readonly mistakes: number;
  /** How many signatures were computed. */
  readonly computed: number;
  /** Whether every pair of mistakes was tried; false where the bound was reached before. */
  readonly isComplete: boolean;
}

/** The most signatures that are computed for one message. */
export const MOST_COMPUTED = 60_000;
/** The most bytes that are hashed for one message: a long one gets fewer computations. */
const MOST_BYTES = 64 * 1024 * 1024;
/** In pairs, each mistake is tried in its first ways only. */
const WAYS_IN_PAIRS = 24;
/** Different pairs can give the same text; more than these are no help. */
const MOST_PAIRS = 3;

/**
 * Looks for the usual mistake that gives the signature that came, and where there is none for two at once. Every
 * single mistake that fits is found; of pairs the first few.
 */
export function search(facts: Facts): SearchResult {
  const target = signatureIn(facts.message);
  const right = rightRecipe(facts.message, facts.shop);
  const most = Math.min(
    MOST_COMPUTED,
    Math.floor(MOST_BYTES / Math.max(1, Buffer.byteLength(textOf(right)))),
  );
  const mistakes = USUAL_MISTAKES.filter(({ of }) => of === undefined || of === facts.message.kind);
  let computed = 0;
  const isHit = (recipe: Recipe): boolean => {
    computed += 1;
    return signatureOf(recipe) === target;
  };

  const single = mistakes.flatMap((mistake): Fit[] => {
    const recipe = mistake.ways(right, facts).find(isHit);
    return recipe === undefined ? [] : [{ mistakes: [mistake], recipe }];
  });
  if (single.length > 0) return { fits: single, mistakes: mistakes.length, computed, isComplete: true };

  const pairs: Fit[] = [];
  for (const [at, first] of mistakes.entries()) {
    const begun = first.ways(right, facts).slice(0, WAYS_IN_PAIRS);
    for (const second of mistakes.slice(at + 1)) {
      if (pairs.length === MOST_PAIRS || computed >= most) {
        return { fits: pairs, mistakes: mistakes.length, computed, isComplete: computed < most };
      }
      const both = begun.flatMap((recipe) => second.ways(recipe, facts).slice(0, WAYS_IN_PAIRS));
      const recipe = both.slice(0, most - computed).find(isHit);
      if (recipe !== undefined) pairs.push({ mistakes: [first, second], recipe });
    }
  }
  return { fits: pairs, mistakes: mistakes.length, computed, isComplete: true };
}
