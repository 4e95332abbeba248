import type { MessageText } from '#src/text/message-text.ts';

/** What the page tells its scripts about a granted reading, as JSON in `data-reading`. */
export interface ReadingFacts {
  /** Seconds from the server's answer to the end: the clock of the device may be wrong. */
  readonly seconds: number;
  /** Path that answers whether the pages are still granted. */
  readonly heartbeat: string;
  readonly formToken: string;
  /** Path to go to at the end on a machine of the reading room, which then keeps nothing. */
  readonly machineEnd?: string;
  readonly labels: {
    /** `{time}` */
    readonly until: string;
    /** `{minutes}`, `{seconds}` */
    readonly left: string;
    /** `{count}` minutes */
    readonly warning: MessageText;
  };
}
