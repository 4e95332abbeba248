/** How a task ends. */
export type WorkerAnswer<Outcome> =
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | {
      readonly kind: 'failed';
      readonly failure: string;
      readonly detail: string;
      /** The process ends and takes no other task. */
      readonly isLast: boolean;
    };

/** What a worker process sends back. */
export type WorkerMessage<Outcome> =
  /** It begins the task; `cpuSeconds` is what its process has used so far. */
  { readonly kind: 'taken'; readonly cpuSeconds: number } | WorkerAnswer<Outcome>;
