/** One text of a file in the place of another. */
export interface Edit {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
}

/** A small change to the code that would lose, invent or double a payment, or tell a secret: some test must notice. */
export interface PlantedBug extends Edit {
  readonly name: string;
  /** What it would cost, or why it is changed in more than one place. */
  readonly why: string;
  /** The edits beside the first, where a rule stands twice on purpose or one line is not enough. */
  readonly also?: readonly Edit[];
  /** The tests that are expected to notice: they run first. */
  readonly tests: readonly string[];
}
