/** The simulator's own clock, in milliseconds since the epoch. It never runs backwards. */
export interface Clock {
  /** The simulator's time now. */
  now(): number;
  /** How many times faster than real time it runs. */
  speed(): number;
  /** Runs `speed` times faster than real time from now on; a positive, finite number. */
  setSpeed(speed: number): void;
  /** Moves on to a time; one that has already passed is ignored. */
  moveTo(time: number): void;
  /** Back to real time at its own pace. */
  reset(): void;
}

/**
 * A clock that starts at real time.
 * @param realNow milliseconds since the epoch; only its progress matters after the start
 */
export function createClock(realNow: () => number): Clock {
  let anchor = { real: realNow(), simulated: realNow(), speed: 1 };
  const now = (): number => anchor.simulated + (realNow() - anchor.real) * anchor.speed;
  return {
    now,
    speed: () => anchor.speed,
    setSpeed: (speed) => {
      anchor = { real: realNow(), simulated: now(), speed };
    },
    moveTo: (time) => {
      anchor = { real: realNow(), simulated: Math.max(time, now()), speed: anchor.speed };
    },
    reset: () => {
      anchor = { real: realNow(), simulated: realNow(), speed: 1 };
    },
  };
}
