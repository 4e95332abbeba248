/** Result of a task. */
export type WorkerAnswer<Outcome> =
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | {
      readonly kind: 'failed';
      readonly failure: string;
      readonly detail: string;
      /** The process ends and takes no further tasks. */
      readonly isLast: boolean;
    };

/** Messages of a worker process. */
export type WorkerMessage<Outcome> =
  /** The task starts; `cpuSeconds` is the CPU time its process has used so far. */
  { readonly kind: 'taken'; readonly cpuSeconds: number } | WorkerAnswer<Outcome>;
