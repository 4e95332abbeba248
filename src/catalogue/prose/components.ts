/** The components that archivists may use in prose besides Markdown. */
export interface ComponentSpec {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The attribute that refers to a record, and the allowed kinds. */
  readonly record?: { readonly attribute: 'ref' | 'record'; readonly kinds: 'any' | 'item' };
  /** It shows a picture of the record: its page must exist, default page 1. */
  readonly shows?: true;
  /** `alt`, for readers who cannot see the picture; leaving it out is a warning. */
  readonly described?: true;
  /** Allowed parent components; anywhere if absent. */
  readonly inside?: readonly string[];
  /** Its required parts, and how many. */
  readonly holds?: { readonly name: string; readonly least: number; readonly most?: number };
  /** The attribute that refers to a file beside the exhibit. */
  readonly file?: { readonly attribute: 'file'; readonly kind: 'table' | 'audio' | 'video' };
  /** The attribute that refers to a place. */
  readonly place?: 'ref';
  /** It must contain text: a transcript. */
  readonly spoken?: true;
}

export type ComponentSet = Readonly<Record<string, ComponentSpec>>;

const item = { attribute: 'record', kinds: 'item' } as const;
const place = ['page', 'region'] as const;

const shared = {
  /** A card of a file or an item; its text says why it was chosen. */
  Record: { required: ['ref'], optional: [], record: { attribute: 'ref', kinds: 'any' } },
  /** A page image, or a region of it. */
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
  /** Text that scrolls beside a fixed page; its steps move over the page. */
  Scene: {
    required: ['record'],
    optional: [...place, 'title', 'alt'],
    record: item,
    shows: true,
    described: true,
  },
  /** One view of the scene's page, or of another record. */
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
  /** Bars or lines of table columns. */
  Chart: {
    required: ['file', 'title', 'x', 'y'],
    optional: ['type', 'labels', 'unit'],
    file: { attribute: 'file', kind: 'table' },
  },
  /** One large figure from a table. */
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
  /** Descriptions of fonds, text pages: only Markdown. */
  plain: {},
  collection: { ...shared, Group: { required: ['title'], optional: [] } },
  exhibit: { ...shared, ...told, ...drawn },
} as const satisfies Readonly<Record<string, ComponentSet>>;

export type ProseFlavour = keyof typeof proseComponents;

/** Components whose title is a second-level heading: headings inside start at the third. */
export const titledComponents: ReadonlySet<string> = new Set(['Group', 'Chapter', 'Scene']);

/** `1200,800,900,600` in canonical form; undefined if it is not a rectangle of pixels. */
export function readRegion(text: string): string | undefined {
  const numbers = text.split(',').map((part) => part.trim());
  const valid = numbers.length === 4 && numbers.every((part) => /^\d{1,6}$/.test(part));
  if (!valid || Number(numbers[2]) === 0 || Number(numbers[3]) === 0) return undefined;
  return numbers.map(Number).join(',');
}
