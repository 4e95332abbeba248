export interface IdleSettings {
  /** Idle time before it asks whether anybody is there, in milliseconds. */
  readonly restMs: number;
  /** Time to answer after that, in seconds. */
  readonly graceSeconds: number;
  /** Whether there is activity without input, such as a playing recording. */
  readonly isBusy: () => boolean;
  /** Called every second with the seconds left. */
  readonly onAsk: (secondsLeft: number) => void;
  readonly onStay: () => void;
  readonly onGone: () => void;
}

export interface IdleClock {
  /** Resets the clock: a visitor is present. */
  readonly touch: () => void;
  readonly stop: () => void;
}

/** Reports idle time, followed by a grace period. */
export function createIdleClock(settings: IdleSettings): IdleClock {
  const { restMs, graceSeconds, isBusy, onAsk, onStay, onGone } = settings;
  let timer: ReturnType<typeof setTimeout>;
  let isAsking = false;

  const rest = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isBusy()) rest();
      else count(graceSeconds);
    }, restMs);
  };
  const count = (left: number): void => {
    isAsking = left > 0;
    if (!isAsking) {
      onGone();
      return;
    }
    onAsk(left);
    timer = setTimeout(() => count(left - 1), 1000);
  };
  rest();
  return {
    touch: () => {
      if (isAsking) onStay();
      isAsking = false;
      rest();
    },
    stop: () => clearTimeout(timer),
  };
}
