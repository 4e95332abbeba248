export interface Repeated {
  /** Waits for the current run and starts no other. */
  stop(): Promise<void>;
}

/** Runs `work` repeatedly until stopped; `work` returns the pause before the next run, in ms. */
export function repeat(work: () => Promise<number>): Repeated {
  const stopping = new AbortController();
  const run = async () => {
    while (!stopping.signal.aborted) await rest(await work(), stopping.signal);
  };
  const done = run();
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
