/**
 * The part of the IIIF Presentation API 3.0 that we use.
 * https://iiif.io/api/presentation/3.0/
 */
export interface Manifest extends Described {
  readonly '@context': typeof presentationContext;
  readonly type: 'Manifest';
  readonly items: readonly Canvas[];
  readonly structures?: readonly Range[];
}

export interface Collection extends Described {
  readonly '@context': typeof presentationContext;
  readonly type: 'Collection';
  readonly items: readonly Reference[];
}

export const presentationContext = 'http://iiif.io/api/presentation/3/context.json';

/** Texts by language; `none` for texts without a language. */
export type LanguageMap = Readonly<Partial<Record<'vi' | 'en' | 'none', readonly string[]>>>;

export interface LabelledValue {
  readonly label: LanguageMap;
  readonly value: LanguageMap;
}

interface Described {
  readonly id: string;
  readonly label: LanguageMap;
  readonly summary?: LanguageMap;
  readonly metadata: readonly LabelledValue[];
  readonly requiredStatement: LabelledValue;
  readonly rights?: string;
  readonly provider: readonly Agent[];
  readonly homepage: readonly WebPage[];
  readonly thumbnail?: readonly Image[];
  readonly partOf?: readonly Reference[];
}

export interface Agent {
  readonly id: string;
  readonly type: 'Agent';
  readonly label: LanguageMap;
  readonly homepage: readonly WebPage[];
}

export interface WebPage {
  readonly id: string;
  readonly type: 'Text';
  readonly format: 'text/html';
  readonly label: LanguageMap;
  readonly language: readonly ('vi' | 'en')[];
}

export interface Image {
  readonly id: string;
  readonly type: 'Image';
  readonly format: 'image/jpeg' | 'image/svg+xml';
  readonly width: number;
  readonly height: number;
  readonly service?: readonly ImageServiceReference[];
}

export type ImageServiceReference =
  | {
      readonly id: string;
      readonly type: 'ImageService3';
      readonly profile: 'level0' | 'level1' | 'level2';
    }
  | {
      readonly '@id': string;
      readonly '@type': 'ImageService2';
      readonly profile: `http://iiif.io/api/image/2/level${1 | 2}.json`;
    };

/** A reference to another document. */
export interface Reference {
  readonly id: string;
  readonly type: 'Manifest' | 'Collection';
  readonly label: LanguageMap;
  readonly thumbnail?: readonly Image[];
}

export interface Canvas {
  readonly id: string;
  readonly type: 'Canvas';
  readonly label: LanguageMap;
  readonly summary?: LanguageMap;
  readonly homepage?: readonly WebPage[];
  /** Coordinate space of its content: pixels of the page image. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail?: readonly Image[];
  readonly seeAlso?: readonly Dataset[];
  readonly items: readonly AnnotationPage<Painting>[];
  readonly annotations?: readonly (
    { readonly id: string; readonly type: 'AnnotationPage' } | AnnotationPage<Comment>
  )[];
}

export interface Dataset {
  readonly id: string;
  readonly type: 'Dataset';
  readonly format: 'application/xml';
  readonly profile: string;
  readonly label: LanguageMap;
}

export interface AnnotationPage<Kind> {
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly label?: LanguageMap;
  readonly items: readonly Kind[];
}

export interface Painting {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'painting';
  readonly body: Image;
  readonly target: string;
}

export interface Supplement {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'supplementing';
  readonly body: {
    readonly type: 'TextualBody';
    readonly value: string;
    readonly format: 'text/plain';
    readonly language?: string;
  };
  readonly target: string;
}

/** A comment on a region, in both languages. */
export interface Comment {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'commenting';
  readonly body: readonly {
    readonly type: 'TextualBody';
    readonly value: string;
    readonly format: 'text/plain';
    readonly language: 'vi' | 'en';
  }[];
  readonly target: string;
}

export interface Range {
  readonly id: string;
  readonly type: 'Range';
  readonly label: LanguageMap;
  readonly items: readonly (Range | { readonly id: string; readonly type: 'Canvas' })[];
}
