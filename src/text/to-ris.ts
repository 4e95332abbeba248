/** A record in the form that reference managers exchange; absent fields are omitted. */
export interface RisRecord {
  readonly id: string;
  readonly title: string;
  readonly author?: string;
  /** Year, month, day, as far as known; the start of a span. */
  readonly issued?: readonly number[];
  /** Document type: `Nghị quyết`. */
  readonly type?: string;
  readonly number?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly archive: string;
  /** Location of the archive. */
  readonly place?: string;
  /** Fonds, inventory, file, folios. */
  readonly reference?: string;
  /** Absolute. */
  readonly href: string;
}

/**
 * A record in RIS, in the one reference type whose fields suit archival records. Zotero, EndNote
 * and JabRef read all these tags: Zotero takes `DB` as archive and `AN` as location in it, EndNote
 * `PB` and `NV` as archive and manuscript number. Zotero has no field for a manuscript number, so
 * the type repeats it. A comma would split the name of a body into surname and forename. Lines end
 * with CRLF.
 * https://github.com/zotero/translators/blob/master/RIS.js
 */
export function toRis(record: RisRecord): string {
  const [year, month, day] = record.issued ?? [];
  const date = [toDigits(year, 4), toDigits(month, 2), toDigits(day, 2), ''];
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TI', record.title],
    ['AU', record.author?.replace(/\s*,\s*/g, ' – ')],
    ['DA', year === undefined ? undefined : date.join('/')],
    ['PY', date[0]],
    ['ID', record.id],
    ['LA', record.language],
    ['M3', [record.type, record.number].filter((part) => part).join(' ')],
    ['NV', record.number],
    ['AN', record.reference],
    ['DB', record.archive],
    ['PB', record.archive],
    ['CY', record.place],
    ['UR', record.href],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${toLine(value)}`] : []));
  return ['TY  - MANSCPT', ...lines, 'ER  - ', ''].join('\r\n');
}

function toDigits(part: number | undefined, digits: number): string {
  return part === undefined ? '' : String(part).padStart(digits, '0');
}

/** A line break would start another tag. */
function toLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
