/** In which payment notifications `sign_type` stands; WeChat sends them with it and without it. */
export const signTypeChoices = ['alternating', 'always', 'never'] as const;
export type SignTypeChoice = (typeof signTypeChoices)[number];

/** Whether the next payment notification has `sign_type`. */
export interface NotifiedSignType {
  choice(): SignTypeChoice;
  set(choice: SignTypeChoice): void;
  /** To be called once for each notification; alternating, the first has none. */
  next(): boolean;
  clear(): void;
}

export function createNotifiedSignType(): NotifiedSignType {
  let choice: SignTypeChoice = 'alternating';
  let written = 0;
  return {
    choice: () => choice,
    set: (chosen) => {
      choice = chosen;
    },
    next: () => {
      written += 1;
      return choice === 'always' || (choice === 'alternating' && written % 2 === 0);
    },
    clear: () => {
      choice = 'alternating';
      written = 0;
    },
  };
}
