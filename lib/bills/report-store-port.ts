/** Where reports are kept: a bucket, or a folder on this machine. */
export interface ReportStore {
  /**
   * Keeps a local file under a key; whoever reads the key sees the old one or the new one, never a part.
   *
   * @param key `a/b.c`, of letters, digits, `.`, `-` and `/`
   */
  readonly keep: (key: string, path: string) => Promise<void>;
}
