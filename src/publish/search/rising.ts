import type { Rising } from '#src/site/search-files.ts';

/** Collects distinct numbers in ascending order. */
export interface RisingList {
  readonly steps: Rising;
  /** Repeating the last number has no effect. */
  add(number: number): void;
}

export function createRising(): RisingList {
  const steps: number[] = [];
  let last = 0;
  return {
    steps,
    add(number) {
      if (steps.length > 0 && number === last) return;
      steps.push(number - last);
      last = number;
    },
  };
}
