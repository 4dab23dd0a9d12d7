import type { Explanation } from '../explain/explain';

/** Which key a signature was explained with. */
export interface UsedKey {
  /** `stage`: WECHAT_MCH_KEY of this stage. `given`: one that the page sent with its question. */
  readonly source: 'stage' | 'given';
  /** Its last four characters; empty for a key that is so short that they would give it away, or is none. */
  readonly lastFour: string;
}

/** What the page is answered. No secret is in it. */
export interface PageExplanation extends Explanation {
  readonly key: UsedKey;
}
