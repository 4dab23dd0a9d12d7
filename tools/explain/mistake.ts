import type { Message, Shop } from './message';
import type { Recipe } from './recipe';
import type { Words } from '../shared/words';

/** Whose signature is explained. */
export interface Facts {
  readonly message: Message;
  readonly shop: Shop;
}

/** A usual mistake: a row of the tables in tools/explain/mistakes. */
export interface Mistake {
  readonly id: string;
  /** Only of one kind of message; both without it. */
  readonly of?: Message['kind'];
  /** What went wrong, as one sentence. `{field}` becomes the field that it is about. */
  readonly title: Words;
  /** What to do about it. */
  readonly fix: Words;
  /**
   * The ways to make this mistake on top of a recipe; none where the message leaves no room for it. Where they are as
   * many as the message has fields, each is made when it is taken: a search takes only so many.
   */
  readonly ways: (recipe: Recipe, facts: Facts) => Iterable<Recipe>;
}

/** A recipe for each item, made when it is taken. */
export function* recipesOf<Item>(items: Iterable<Item>, make: (item: Item) => Recipe): Generator<Recipe> {
  for (const item of items) yield make(item);
}

/** Recipes with other values: `change` gives the new value of a field, or undefined to keep it. */
export function withValues(
  recipe: Recipe,
  change: (value: string, name: string) => string | undefined,
): Recipe {
  return {
    ...recipe,
    pairs: recipe.pairs.map(([name, value]) => [name, change(value, name) ?? value] as const),
  };
}

/** Recipes in which one field is spelled in another way, one for each spelling. */
export function renamed(recipe: Recipe, name: string, spellings: readonly string[]): Recipe[] {
  if (!recipe.pairs.some(([each]) => each === name)) return [];
  return spellings.map((spelling) => ({
    ...recipe,
    about: name,
    pairs: recipe.pairs.map(([each, value]) => [each === name ? spelling : each, value] as const),
  }));
}

/** The recipe without some fields. */
export function without(recipe: Recipe, isOut: (name: string, value: string) => boolean): Recipe {
  return { ...recipe, pairs: recipe.pairs.filter(([name, value]) => !isOut(name, value)) };
}
