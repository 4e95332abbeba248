/** What archivists may put into the prose of one concept besides Markdown. */
export interface ComponentSpec {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The attribute that names a record, and which kinds it may name. */
  readonly record?: { readonly attribute: 'ref' | 'record'; readonly kinds: 'any' | 'item' };
}

export type ComponentSet = Readonly<Record<string, ComponentSpec>>;

const item = { attribute: 'record', kinds: 'item' } as const;

const shared = {
  /** A card of a file or an item; text inside says why it was chosen. */
  Record: { required: ['ref'], optional: [], record: { attribute: 'ref', kinds: 'any' } },
  /** A page image, or a part of it. */
  Figure: { required: ['record', 'alt'], optional: ['page', 'region', 'caption'], record: item },
  Note: { required: [], optional: [] },
} as const satisfies ComponentSet;

export const proseComponents = {
  /** Descriptions of fonds, pages of text: Markdown alone. */
  plain: {},
  collection: { ...shared, Group: { required: ['title'], optional: [] } },
  exhibit: {
    ...shared,
    Chapter: { required: ['title'], optional: [] },
    Scene: { required: ['record'], optional: ['page', 'region', 'title'], record: item },
    Quote: { required: [], optional: ['record', 'page'], record: item },
  },
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
