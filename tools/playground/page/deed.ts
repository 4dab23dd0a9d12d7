import { useState } from 'preact/hooks';

/** Something that the user started: whether it is under way, and why it failed. */
export interface Deed {
  readonly isRunning: boolean;
  readonly reason?: string;
  readonly start: (act: () => Promise<unknown>) => void;
}

/** Runs one thing at a time, and keeps the words of its failure until the next one. */
export function useDeed(): Deed {
  const [isRunning, setRunning] = useState(false);
  const [reason, setReason] = useState<string>();
  const start = (act: () => Promise<unknown>): void => {
    if (isRunning) return;
    setRunning(true);
    setReason(undefined);
    act()
      .catch((error: unknown) => {
        setReason(error instanceof Error ? error.message : String(error));
      })
      .finally(() => {
        setRunning(false);
      });
  };
  return { isRunning, ...(reason !== undefined && { reason }), start };
}
