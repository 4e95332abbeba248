/** What a page tells its scripts about the machine that shows it, as JSON in `data-machine`. */
export interface MachineFacts {
  /** Random id. */
  readonly id: string;
  readonly hasKey: boolean;
  /** Path for signs of life. */
  readonly beat: string;
  readonly formToken: string;
  /** `over`: the page has nothing that its reader may still see. */
  readonly state: 'waiting' | 'reading' | 'over';
  /** Seconds without input after which a reading ends. */
  readonly idleSeconds: number;
  /** Path of the page on which the machine waits for a reader. */
  readonly wait: string;
}
