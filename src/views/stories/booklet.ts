import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { buildCitation } from '#src/describe/citation/citation.ts';
import { findRecord, type RecordEntry } from '#src/describe/links/record-entry.ts';
import type { StoryNode } from './story-node.ts';

/** An entry of the table of contents: a chapter, or a scene in it. */
export interface BookletLine {
  readonly title: string;
  readonly anchor: string;
  readonly isScene: boolean;
}

/** The print-only parts of an exhibit: table of contents, and citations of its records. */
export interface Booklet {
  readonly contents: readonly BookletLine[];
  readonly records: readonly { readonly entry: RecordEntry; readonly citation: string }[];
}

/** Anchor of the list of records. */
export const recordListAnchor = 'danh-muc-tai-lieu';

export function buildBooklet(
  catalogue: PublicCatalogue,
  story: readonly StoryNode[],
  records: readonly RecordEntry[],
  language: Language,
): Booklet {
  const t = translateTo(language);
  const list = { title: t('stories.booklet.records'), anchor: recordListAnchor, isScene: false };
  return {
    contents: [...listLines(story), ...(records.length > 0 ? [list] : [])],
    records: records.flatMap((entry) => {
      const record = findRecord(catalogue, entry.id);
      return record ? [{ entry, citation: buildCitation(catalogue, record)[language] }] : [];
    }),
  };
}

function listLines(nodes: readonly StoryNode[]): readonly BookletLine[] {
  return nodes.flatMap((node): readonly BookletLine[] => {
    if (node.kind === 'chapter') {
      const { title, anchor, children } = node;
      return [{ title, anchor, isScene: false }, ...listLines(children)];
    }
    const [first] = node.kind === 'scene' ? node.steps : [];
    if (node.kind !== 'scene' || node.title === undefined || first === undefined) return [];
    return [{ title: node.title, anchor: first.anchor, isScene: true }];
  });
}
