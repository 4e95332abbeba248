/** What a script of the page puts into the viewer: the clock, the notebook. */
export type SlotName = 'clock' | 'notes';

/** Detail of the event `viewer-slot`, which bubbles from an empty element of the viewer. */
export interface SlotDetail {
  readonly name: SlotName;
  /** Aborted when the viewer removes the element. */
  readonly signal: AbortSignal;
}

declare global {
  interface DocumentEventMap {
    'viewer-slot': CustomEvent<SlotDetail>;
  }
}
