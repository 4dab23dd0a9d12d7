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
  /** Whether every mistake, and every pair of them, was tried; false where the search ended at its bound. */
  readonly isComplete: boolean;
}

/** The most steps of one search. A step computes a signature, or asks a mistake for the ways to make it. */
export const MOST_STEPS = 100_000;
/** The most that all steps together may cost, in bytes of text: a long message gets fewer steps. */
const MOST_BYTES = 64 * 1024 * 1024;
/** What sorting a field costs besides its text, in bytes. */
const BYTES_TO_SORT = 8;
/** In pairs, each mistake is tried in its first ways only. */
const WAYS_IN_PAIRS = 24;
/** Different pairs can give the same text; more than these are no help. */
const MOST_PAIRS = 3;

/** What a step costs, in bytes of text. Empty fields count: some mistakes sign them. */
function costOf({ message, shop }: Facts): number {
  const all = [message.fields, ...(message.others ?? [])].flatMap((fields) => Object.entries(fields));
  const text = all.map(([name, value = '']) => `${name}=${value}&`).join('');
  const right = Buffer.byteLength(textOf(rightRecipe(message, shop)));
  return Math.max(1, right, Buffer.byteLength(text)) + all.length * BYTES_TO_SORT;
}

/** What each gives, one after another and only as far as it is taken. */
function* inTurn(all: readonly Recipe[], give: (recipe: Recipe) => Iterable<Recipe>): Generator<Recipe> {
  for (const each of all) yield* give(each);
}

/**
 * Looks for the usual mistake that gives the signature that came, and where there is none for two at once. Every
 * single mistake that fits is found; of pairs the first few. The work is bounded by a count of steps.
 */
export function search(facts: Facts): SearchResult {
  const target = signatureIn(facts.message);
  const right = rightRecipe(facts.message, facts.shop);
  const most = Math.min(MOST_STEPS, Math.floor(MOST_BYTES / costOf(facts)));
  const mistakes = USUAL_MISTAKES.filter(({ of }) => of === undefined || of === facts.message.kind);
  let [steps, computed] = [0, 0];
  const isAtBound = (): boolean => steps >= most;
  /** The first ways to make a mistake, none of them made before it is taken. */
  function* waysOf({ ways }: Mistake, recipe: Recipe, limit = Infinity): Generator<Recipe> {
    if (isAtBound()) return;
    steps += 1;
    let count = 0;
    for (const way of ways(recipe, facts)) {
      if (isAtBound()) return;
      yield way;
      count += 1;
      if (count === limit) return;
    }
  }
  const fitting = (recipes: Iterable<Recipe>): Recipe | undefined => {
    for (const recipe of recipes) {
      steps += 1;
      computed += 1;
      if (signatureOf(recipe) === target) return recipe;
    }
    return undefined;
  };
  const result = (fits: readonly Fit[]): SearchResult => {
    return { fits, mistakes: mistakes.length, computed, isComplete: !isAtBound() };
  };

  const single = mistakes.flatMap((mistake): Fit[] => {
    const recipe = fitting(waysOf(mistake, right));
    return recipe === undefined ? [] : [{ mistakes: [mistake], recipe }];
  });
  if (single.length > 0) return result(single);

  const pairs: Fit[] = [];
  for (const [at, first] of mistakes.entries()) {
    const begun = [...waysOf(first, right, WAYS_IN_PAIRS)];
    for (const second of mistakes.slice(at + 1)) {
      if (pairs.length === MOST_PAIRS || isAtBound()) return result(pairs);
      const recipe = fitting(inTurn(begun, (each) => waysOf(second, each, WAYS_IN_PAIRS)));
      if (recipe !== undefined) pairs.push({ mistakes: [first, second], recipe });
    }
  }
  return result(pairs);
}
