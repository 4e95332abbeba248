/** What archivists may put into the prose of one concept besides Markdown. */
export interface ComponentSpec {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The attribute that names a record, and which kinds it may name. */
  readonly record?: { readonly attribute: 'ref' | 'record'; readonly kinds: 'any' | 'item' };
  /** It shows a picture of the record: its page must be there, page 1 where none is named. */
  readonly shows?: true;
  /** Readers who cannot see the picture need `alt`, which may be left out with a warning. */
  readonly described?: true;
  /** Components that it may stand in; anywhere in the text where absent. */
  readonly inside?: readonly string[];
  /** What it is made of, and how many of them it takes. */
  readonly holds?: { readonly name: string; readonly least: number; readonly most?: number };
  /** The attribute that names a file beside the exhibit. */
  readonly file?: { readonly attribute: 'file'; readonly kind: 'table' | 'audio' | 'video' };
  /** The attribute that names a place. */
  readonly place?: 'ref';
  /** It must have words inside: a transcript. */
  readonly spoken?: true;
}

export type ComponentSet = Readonly<Record<string, ComponentSpec>>;

const item = { attribute: 'record', kinds: 'item' } as const;
const place = ['page', 'region'] as const;

const shared = {
  /** A card of a file or an item; text inside says why it was chosen. */
  Record: { required: ['ref'], optional: [], record: { attribute: 'ref', kinds: 'any' } },
  /** A page image, or a part of it. */
  Figure: {
    required: ['record', 'alt'],
    optional: [...place, 'caption'],
    record: item,
    shows: true,
  },
  Note: { required: [], optional: [] },
} as const satisfies ComponentSet;

const told = {
  Chapter: { required: ['title'], optional: [] },
  /** Words beside a page that stays while they pass; its steps move over the page. */
  Scene: {
    required: ['record'],
    optional: [...place, 'title', 'alt'],
    record: item,
    shows: true,
    described: true,
  },
  /** One look at the scene's page, or at another record. */
  Step: {
    required: [],
    optional: ['record', ...place, 'alt'],
    record: item,
    shows: true,
    described: true,
    inside: ['Scene'],
  },
  /** A spot on the page with a note. */
  Hotspot: {
    required: ['region', 'title'],
    optional: [],
    record: item,
    shows: true,
    inside: ['Scene', 'Step', 'Figure'],
  },
  Compare: { required: [], optional: ['caption'], holds: { name: 'Figure', least: 2, most: 2 } },
  Gallery: { required: [], optional: ['title'], holds: { name: 'Figure', least: 2 } },
  Quote: { required: [], optional: ['record', 'page'], record: item },
  /** The pages of an item with their text, in the story. */
  Document: { required: ['record'], optional: ['page'], record: item, shows: true },
} as const satisfies ComponentSet;

const drawn = {
  Timeline: { required: [], optional: ['title'], holds: { name: 'Event', least: 2 } },
  Event: {
    required: [],
    optional: ['date', 'title', 'record'],
    record: item,
    inside: ['Timeline'],
  },
  Map: { required: ['title'], optional: [], holds: { name: 'Place', least: 1 } },
  Place: { required: ['ref'], optional: [], place: 'ref', inside: ['Map'] },
  /** Bars or lines of columns of a table. */
  Chart: {
    required: ['file', 'title', 'x', 'y'],
    optional: ['type', 'labels', 'unit'],
    file: { attribute: 'file', kind: 'table' },
  },
  /** One figure of a table, large. */
  Number: {
    required: ['file', 'row', 'column', 'label'],
    optional: ['unit'],
    file: { attribute: 'file', kind: 'table' },
  },
  Audio: {
    required: ['file', 'title'],
    optional: [],
    file: { attribute: 'file', kind: 'audio' },
    spoken: true,
  },
  Video: {
    required: ['file', 'title'],
    optional: ['captions'],
    file: { attribute: 'file', kind: 'video' },
    spoken: true,
  },
} as const satisfies ComponentSet;

export const proseComponents = {
  /** Descriptions of fonds, pages of text: Markdown alone. */
  plain: {},
  collection: { ...shared, Group: { required: ['title'], optional: [] } },
  exhibit: { ...shared, ...told, ...drawn },
} as const satisfies Readonly<Record<string, ComponentSet>>;

export type ProseFlavour = keyof typeof proseComponents;

/** Components whose title is a heading of the second level: headings inside start at the third. */
export const titledComponents: ReadonlySet<string> = new Set(['Group', 'Chapter', 'Scene']);

/** `1200,800,900,600` in one form; undefined for anything that is no rectangle of pixels. */
export function readRegion(text: string): string | undefined {
  const numbers = text.split(',').map((part) => part.trim());
  const valid = numbers.length === 4 && numbers.every((part) => /^\d{1,6}$/.test(part));
  if (!valid || Number(numbers[2]) === 0 || Number(numbers[3]) === 0) return undefined;
  return numbers.map(Number).join(',');
}
