export type NewKind = 'exhibit' | 'collection' | 'fonds';

interface Named {
  readonly title: string;
  readonly titleEn: string;
  /** The slug; for a fonds, its code. */
  readonly slug: string;
}

export interface StoryAnswers extends Named {
  readonly kind: 'exhibit' | 'collection';
  readonly summary: string;
  /** Code of an open item. */
  readonly record: string;
}

export interface FondsAnswers extends Named {
  readonly kind: 'fonds';
  readonly creator: string;
}

export type Answers = StoryAnswers | FondsAnswers;
