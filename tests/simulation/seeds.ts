import { makeChances } from './chances';
import { randomOf } from './random';
import { makeTally } from './tally';

/** The customers of each seed in `npm test`; `npm run simulate` takes 200. */
export const ORDERS = 20;

/** The seeds that `npm test` runs. */
export const SEEDS: readonly number[] = Array.from({ length: 50 }, (_, at) => at + 1);

/** Whether something fails for hours in a seed: it takes several times as long as another. */
function hasWeather(seed: number): boolean {
  return makeChances(randomOf(`seed ${seed}`).fork('chances'), makeTally(), new Set()).hasWeather;
}

/** The long seeds of {@link SEEDS}. */
export const WEATHER = SEEDS.filter(hasWeather);

/** The short seeds of {@link SEEDS}. */
export const QUICK = SEEDS.filter((seed) => !hasWeather(seed));
