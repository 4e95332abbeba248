/** A record as reference managers exchange it; what is absent is left out. */
export interface RisRecord {
  readonly id: string;
  readonly title: string;
  readonly author?: string;
  /** Year, month, day, as far as they are known; of a span its beginning. */
  readonly issued?: readonly number[];
  /** What it is: `Nghị quyết`. */
  readonly type?: string;
  readonly number?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly archive: string;
  /** Where the archive is. */
  readonly place?: string;
  /** Fonds, inventory, file, folios. */
  readonly reference?: string;
  /** Absolute. */
  readonly address: string;
}

/**
 * A record in RIS, of the one type whose fields fit what archives hold. Each tag is one that Zotero,
 * EndNote and JabRef read: Zotero takes `DB` for the archive and `AN` for the place in it, EndNote `PB`
 * and `NV` for archive and number of a manuscript. Zotero has no field for the number of a manuscript,
 * so it stands with the type as well. A comma would part the name of a body into surname and forename.
 * Lines end with CRLF.
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
    ['UR', record.address],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${toLine(value)}`] : []));
  return ['TY  - MANSCPT', ...lines, 'ER  - ', ''].join('\r\n');
}

function toDigits(part: number | undefined, digits: number): string {
  return part === undefined ? '' : String(part).padStart(digits, '0');
}

/** A line break would begin another tag. */
function toLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
