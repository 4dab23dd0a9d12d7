import type { Words } from '../shared/words';

/** Something that the explainer has to say about a message. No secret is in it. */
export interface Finding {
  /** Of a mistake its id, of two made at once both with a `+` between them. */
  readonly id: string;
  /**
   * `right`: the signature fits. `mistake`: this gives the signature that came. `refusal`: the message is refused for
   * another reason than its signature. `unexplained`: nothing that was tried gives the signature that came.
   */
  readonly kind: 'right' | 'mistake' | 'refusal' | 'unexplained';
  readonly title: Words;
  /** What to do, after how it comes about where that is known. */
  readonly fix: Words;
  /** WeChat's page about it. */
  readonly page?: string;
  /** Of a mistake that changes the text: what was signed, with the key masked, and where it leaves the right text. */
  readonly signed?: { readonly text: string; readonly right: string; readonly differsAt: number };
}
