import type { ExhibitRecord } from '#src/catalogue/model.ts';
import type { Prose, ProseNode } from '#src/domain/values.ts';
import { toPageKey } from './story-regions.ts';

type Component = Extract<ProseNode, { readonly kind: 'component' }>;

/** Components that show page 1 of their record by default. */
const pictures: ReadonlySet<string> = new Set(['Figure', 'Scene', 'Step']);

/** The record of a component, and the page that it names or shows, if any. */
export interface ShownPage {
  readonly record: string;
  readonly page?: number;
}

/** @param around the record of the enclosing component */
export function shownPageOf({ name, props }: Component, around: string): ShownPage {
  const own = props['record'];
  const record = own ?? around;
  const page = props['page'] ?? (own !== undefined && pictures.has(name) ? '1' : undefined);
  return { record, ...(page !== undefined && { page: Number(page) }) };
}

/** Every item page that a story refers to by number or shows, by `toPageKey`. */
export function listStoryPages({
  prose,
  cover,
}: Pick<ExhibitRecord, 'cover' | 'prose'>): readonly string[] {
  const found = new Set<string>();
  const add = (nodes: Prose, around: string): void => {
    for (const node of nodes) {
      if (node.kind === 'html') continue;
      const { record, page } = shownPageOf(node, around);
      if (record !== '' && page !== undefined) found.add(toPageKey(record, page));
      add(node.children, record);
    }
  };
  if (cover !== undefined) found.add(toPageKey(cover.item, cover.page));
  add(prose.vi, '');
  add(prose.en ?? [], '');
  return [...found];
}
