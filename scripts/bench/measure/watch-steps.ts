import type { MemoryWatch } from './peak-memory.ts';

export interface StepFigures {
  readonly seconds: number;
  readonly peakMiB: number;
}

/**
 * Measures the steps of a program in sequence. Everything before the first is `start`. A repeated
 * step is added to its first occurrence.
 */
export function watchSteps(memory: MemoryWatch, now: () => number) {
  const steps = new Map<string, { readonly milliseconds: number; readonly peakMiB: number }>();
  const started = now();
  let step = 'start';
  let since = started;
  const close = (): void => {
    const at = now();
    const known = steps.get(step) ?? { milliseconds: 0, peakMiB: 0 };
    steps.set(step, {
      milliseconds: known.milliseconds + at - since,
      peakMiB: Math.max(known.peakMiB, memory.takePeak()),
    });
    since = at;
  };
  return {
    begin(next: string): void {
      close();
      step = next;
    },
    finish(): { readonly whole: StepFigures; readonly each: Record<string, StepFigures> } {
      close();
      const figures = [...steps].map(([name, { milliseconds, peakMiB }]) => [
        name,
        { seconds: toSeconds(milliseconds), peakMiB },
      ]);
      return {
        whole: {
          seconds: toSeconds(since - started),
          peakMiB: memory.stop(),
        },
        each: Object.fromEntries(figures) as Record<string, StepFigures>,
      };
    },
  };
}

function toSeconds(milliseconds: number): number {
  return Number((milliseconds / 1000).toFixed(1));
}
