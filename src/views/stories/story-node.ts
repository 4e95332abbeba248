import type { Region } from '#src/domain/values.ts';
import type { AccessNotice } from '#src/describe/access/access-notice.ts';
import type { PictureRef, RecordEntry } from '#src/describe/links/record-entry.ts';
import type { RequestTarget } from '#src/describe/access/request-target.ts';
import type { StoryChart } from './story-chart.ts';
import type { StoryMap } from './story-map.ts';

/** The subject of a scene, a figure or a quote: a record, and its page where that may be shown. */
export interface StorySubject {
  readonly entry: RecordEntry;
  /** Path of the record, at the page and the region. */
  readonly href: string;
  readonly page?: number;
  /** Absent where the page is closed or has no image. */
  readonly picture?: PictureRef;
  /** Why the record or the page is closed, and what to request. */
  readonly closed?: AccessNotice & { readonly request: RequestTarget };
}

export interface StoryRecord {
  readonly subject: StorySubject;
  /** Why the archivist chose it. */
  readonly children: readonly StoryNode[];
}

/** A picture of a record with the archivist's caption. */
export interface StoryPicture {
  readonly subject: StorySubject;
  /** Alternative text. */
  readonly alt?: string;
  readonly spots: readonly StorySpot[];
}

/** An annotated place on a page. */
export interface StorySpot {
  readonly anchor: string;
  /** From 1 within its picture. */
  readonly number: number;
  readonly title: string;
  /** In pixels of the page. */
  readonly region: Region;
  readonly children: readonly StoryNode[];
}

/** One step of a scene. */
export interface StoryStep extends StoryPicture, StoryParts {
  readonly anchor: string;
}

export interface StoryFigure extends StoryPicture, StoryParts {
  readonly kind: 'figure';
  readonly caption?: string;
}

export interface StoryScene {
  readonly kind: 'scene';
  readonly title?: string;
  /** At least one. */
  readonly steps: readonly StoryStep[];
}

/** A moment of a timeline. */
export interface StoryEvent extends StoryParts {
  readonly title?: string;
  /** Display form and EDTF. */
  readonly date?: { readonly label: string; readonly edtf: string };
  readonly subject?: StorySubject;
}

/** One highlighted value of a table. */
export interface StoryNumber {
  readonly value: string;
  readonly unit?: string;
  readonly label: string;
  readonly children: readonly StoryNode[];
}

/** A recording with its transcript. */
export interface StoryRecording extends StoryParts {
  readonly kind: 'audio' | 'video';
  readonly title: string;
  readonly src: string;
  /** Subtitles, WebVTT. */
  readonly captions?: string;
}

/** Prose with its records resolved, as rendered by a story page. */
export type StoryNode =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'records'; readonly records: readonly StoryRecord[] }
  | StorySection
  | StoryScene
  | StoryFigure
  | StoryRecording
  | { readonly kind: 'numbers'; readonly numbers: readonly StoryNumber[] }
  | {
      readonly kind: 'compare';
      readonly caption?: string;
      readonly figures: readonly StoryFigure[];
    }
  | { readonly kind: 'gallery'; readonly title?: string; readonly figures: readonly StoryFigure[] }
  | { readonly kind: 'timeline'; readonly title?: string; readonly events: readonly StoryEvent[] }
  | { readonly kind: 'chart'; readonly chart: StoryChart; readonly children: readonly StoryNode[] }
  | { readonly kind: 'map'; readonly map: StoryMap }
  | { readonly kind: 'document'; readonly subject: StorySubject; readonly page?: number }
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
