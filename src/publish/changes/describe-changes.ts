import type { Language } from '#src/domain/values.ts';
import { changeKinds, type Change, type ChangeKind } from './change.ts';
import { recordKinds } from './published-record.ts';
import { changeWords } from './words.ts';

/** One line: `thêm 2, mất 56, đổi tên 4, mở ra 20 văn bản và 1 trang, bỏ che 1 chỗ`. */
export function summariseChanges(changes: readonly Change[], language: Language): string {
  const { counts, nothing, and, records, one, pages } = changeWords[language];
  const number = new Intl.NumberFormat(language);
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  const count = (kind: ChangeKind) =>
    (byKind.get(kind) ?? []).reduce((sum, change) => sum + (change.count ?? 1), 0);
  const tell = (kind: ChangeKind, say: (count: string) => string) =>
    count(kind) === 0 ? [] : [say(number.format(count(kind)))];
  const tellWhat = (kind: 'opened' | 'due' | 'closed', say: (what: string) => string) => {
    const group = byKind.get(kind) ?? [];
    const parts = recordKinds.flatMap((recordKind) => {
      const some = group.filter(({ record }) => record.kind === recordKind).length;
      const name = (some === 1 ? one[recordKind] : undefined) ?? records[recordKind];
      return some === 0 ? [] : [`${number.format(some)} ${name}`];
    });
    const some = count(`${kind}-page`);
    if (some > 0)
      parts.push(`${number.format(some)} ${(some === 1 ? one.pages : undefined) ?? pages}`);
    if (parts.length === 0) return [];
    const last = parts.slice(-1);
    return [say([...(parts.length > 1 ? [parts.slice(0, -1).join(', ')] : []), ...last].join(and))];
  };
  const told = [
    ...tell('added', counts.added),
    ...tell('vanished', counts.vanished),
    ...tell('lost-pages', counts.lostPages),
    ...tell('renamed', counts.renamed),
    ...tell('edited', counts.edited),
    ...tell('repointed', counts.repointed),
    ...tellWhat('closed', counts.closed),
    ...tellWhat('due', counts.due),
    ...tellWhat('opened', counts.opened),
    ...tell('uncovered', counts.uncovered),
    ...tell('rescanned', counts.rescanned),
    ...tell('unmasked', counts.unmasked),
    ...tell('dated', counts.dated),
    ...tell('widened', counts.widened),
  ];
  return told.length === 0 ? nothing : told.join(', ');
}

export interface ListOptions {
  /** Lines shown per kind; the rest is counted. */
  readonly most?: number;
  /**
   * Include titles. Records about to open are not public yet, so their titles are only for the
   * archivist's own screen, not for a shared log.
   */
  readonly titles: boolean;
}

/** The changes by kind, one per line; headings in both languages. */
export function listChanges(
  changes: readonly Change[],
  kinds: ReadonlySet<ChangeKind> | readonly ChangeKind[],
  { most = Infinity, titles }: ListOptions,
): string {
  const wanted = new Set(kinds);
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  const number = new Intl.NumberFormat('vi');
  return changeKinds
    .filter((kind) => wanted.has(kind))
    .flatMap((kind) => {
      const group = byKind.get(kind) ?? [];
      if (group.length === 0) return [];
      const lines = group.slice(0, most).map((change) => `  ${toLine(change, titles)}`);
      const rest = number.format(group.length - lines.length);
      const more = `  ${changeWords.vi.more(rest)} · ${changeWords.en.more(rest)}`;
      const heading = `${changeWords.vi.headings[kind]} · ${changeWords.en.headings[kind]}`;
      return [heading, ...lines, ...(group.length > lines.length ? [more] : [])];
    })
    .join('\n');
}

/**
 * Kinds of change whose `before` and `now` are titles; those of other kinds reveal nothing closed.
 */
const hasTitles: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'opened',
  'unmasked',
  'vanished',
  'renamed',
  'added',
  'due',
  'closed',
]);

function toLine({ kind, record, page, count, before, now }: Change, titles: boolean): string {
  const where = `${changeWords.vi.records[record.kind]} ${record.id}`;
  const place = page === undefined ? where : `${where}, ${changeWords.vi.pages} ${page}`;
  const some = count === undefined ? [] : [`(${count})`];
  const isShown = titles || !hasTitles.has(kind);
  const values = isShown ? [before, now].filter((value) => value !== undefined) : [];
  const said = new Set(values.map(toOneLine));
  return [place, ...some, ...(said.size > 0 ? [[...said].join(' → ')] : [])].join('  ');
}

/** Strips control characters: a title must not move the cursor of a terminal. */
function toOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}
