import type { Rising } from '#src/site/search-files.ts';

/** Collects numbers that come in rising order, each once. */
export interface RisingList {
  readonly steps: Rising;
  /** The same number once more changes nothing. */
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
