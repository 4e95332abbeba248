import type { AccessNotice } from './access-notice.ts';
import type { PictureRef, RecordEntry } from './record-entry.ts';

/** What a scene, a figure or a quote is about: a record, and the page it shows where it may. */
export interface StorySubject {
  readonly entry: RecordEntry;
  /** Address of the record, at the page. */
  readonly href: string;
  readonly page?: number;
  /** Absent where the page is closed or has no image. */
  readonly picture?: PictureRef;
  /** Why the record or the page is closed. */
  readonly closed?: AccessNotice;
}

export interface StoryRecord {
  readonly subject: StorySubject;
  /** Why the archivist chose it. */
  readonly children: readonly StoryNode[];
}

/** Prose with its records found: what a story page draws. */
export type StoryNode =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'records'; readonly records: readonly StoryRecord[] }
  | StorySection
  | (StoryParts & {
      readonly kind: 'scene';
      readonly anchor: string;
      readonly title?: string;
      readonly subject: StorySubject;
    })
  | (StoryParts & {
      readonly kind: 'figure';
      readonly subject: StorySubject;
      readonly caption?: string;
      /** What the picture shows, in the archivist's words. */
      readonly alt?: string;
    })
  | (StoryParts & { readonly kind: 'quote'; readonly subject?: StorySubject })
  | (StoryParts & { readonly kind: 'note' });

interface StoryParts {
  readonly children: readonly StoryNode[];
}

export interface StorySection extends StoryParts {
  readonly kind: 'group' | 'chapter';
  readonly anchor: string;
  readonly title: string;
}
