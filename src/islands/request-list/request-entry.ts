/** A requested file, item, or page of an item. Facts of the record only. */
export interface RequestEntry {
  readonly kind: 'file' | 'item';
  readonly id: string;
  /** Absent when only the id from a link is known. */
  readonly slug?: string;
  readonly page?: number;
  /** Folio of the page, or folios of the whole item: `12–15`. */
  readonly folio?: string;
  readonly title: string;
  /** Reference as the archive cites it. */
  readonly reference: string;
  readonly access: 'open' | 'conditional';
  /** Parts of the reference, for the columns of the official slip. */
  readonly fonds?: string;
  readonly inventory?: string;
  readonly file?: string;
}

/** Identifies an entry on the slip. */
export function keyOf({ id, page }: RequestEntry): string {
  return page === undefined ? id : `${id}#${page}`;
}

/** Reads the data attributes of an add button; undefined when they name no record. */
export function readEntry(data: Readonly<Record<string, string | undefined>>) {
  return toEntry({ ...data, page: toPage(data['page']) });
}

/** The partial entry in a link `?muc=<id>&trang=<page>`. */
export function readLinkedEntry(query: string): RequestEntry | undefined {
  const parameters = new URLSearchParams(query);
  const id = parameters.get('muc') ?? undefined;
  const page = toPage(parameters.get('trang') ?? undefined);
  return toEntry({ id, page, reference: id, access: 'conditional' });
}

/** Entries from storage; invalid ones are dropped, because the data are untrusted. */
export function readEntries(stored: string): readonly RequestEntry[] {
  try {
    const value: unknown = JSON.parse(stored);
    if (!Array.isArray(value)) return [];
    return value.flatMap((entry: unknown) => toEntry(entry) ?? []);
  } catch {
    return [];
  }
}

function toEntry(value: unknown): RequestEntry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const facts = value as Record<string, unknown>;
  const text = (name: string) => {
    const fact = facts[name];
    return typeof fact === 'string' && fact !== '' ? { [name]: fact.slice(0, 1000) } : {};
  };
  const { id } = text('id');
  if (id === undefined || id.length > 100) return undefined;
  return {
    kind: facts['kind'] === 'file' ? 'file' : 'item',
    id,
    ...text('slug'),
    ...(typeof facts['page'] === 'number' && { page: facts['page'] }),
    ...text('folio'),
    title: text('title')['title'] ?? '',
    reference: text('reference')['reference'] ?? id,
    access: facts['access'] === 'open' ? 'open' : 'conditional',
    ...text('fonds'),
    ...text('inventory'),
    ...text('file'),
  };
}

function toPage(written: string | undefined): number | undefined {
  return written !== undefined && /^[1-9]\d{0,5}$/.test(written) ? Number(written) : undefined;
}
