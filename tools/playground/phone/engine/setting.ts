/** What the phone wants to know of the playground's `GET /setting`. */
export interface Setting {
  appId: string;
  /** The address under which a telephone in the same network reaches the playground; only with `--lan`. */
  lanUrl?: string;
}

/** Asks the playground once. Without an answer the phone runs all the same, as a mini program without a number. */
export async function readSetting(send: typeof fetch): Promise<Setting> {
  try {
    const response = await send('/setting');
    return (await response.json()) as Setting;
  } catch {
    return { appId: '' };
  }
}
