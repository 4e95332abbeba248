export interface Repeated {
  /** Lets what is under way end, and does not begin anew. */
  stop(): Promise<void>;
}

/** Does something again and again until it is stopped; `work` says how long to rest, in ms. */
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
