import type {
  ConditionalAccess,
  Language,
  LocalProse,
  Prose,
  ProseNode,
} from '../catalogue/values.ts';
import type { PublicCatalogue, PublicFile, PublicItem } from '../publish/public-model.ts';
import { urls } from '../site/urls.ts';
import { buildAccessNotice } from './access-notice.ts';
import { buildRecordEntry, findPageImage, findRecord } from './record-entry.ts';
import type { StoryNode, StorySection, StorySubject } from './story-node.ts';

export interface Story {
  readonly nodes: readonly StoryNode[];
  /** Chapters of an exhibit, groups of a collection: for the list of contents. */
  readonly sections: readonly StorySection[];
  /** Set when the story is not written in the language of the page. */
  readonly language?: Language;
}

/** Finds the records of a story. Components that no room knows leave their text. */
export function buildStory(
  catalogue: PublicCatalogue,
  prose: LocalProse,
  language: Language,
): Story {
  const local = prose[language];
  const nodes = new StoryBuilder(catalogue, language).build(local ?? prose.vi);
  return {
    nodes,
    sections: nodes.filter(
      (node): node is StorySection => node.kind === 'group' || node.kind === 'chapter',
    ),
    ...(local === undefined && { language: 'vi' as const }),
  };
}

type Component = Extract<ProseNode, { kind: 'component' }>;

class StoryBuilder {
  readonly #catalogue: PublicCatalogue;
  readonly #language: Language;
  readonly #counts = new Map<string, number>();

  constructor(catalogue: PublicCatalogue, language: Language) {
    this.#catalogue = catalogue;
    this.#language = language;
  }

  build(prose: Prose): readonly StoryNode[] {
    const nodes: StoryNode[] = [];
    for (const node of prose) {
      if (node.kind === 'html') {
        if (node.html.trim() !== '') nodes.push(node);
        continue;
      }
      if (node.name === 'Record') this.#addRecord(nodes, node);
      else nodes.push(...this.#buildComponent(node));
    }
    return nodes;
  }

  /** Records that follow one another stand side by side. */
  #addRecord(nodes: StoryNode[], node: Component): void {
    const subject = this.#findSubject(node);
    if (subject === undefined) return;
    const record = { subject, children: this.build(node.children) };
    const last = nodes.at(-1);
    if (last?.kind === 'records') {
      nodes[nodes.length - 1] = { kind: 'records', records: [...last.records, record] };
    } else {
      nodes.push({ kind: 'records', records: [record] });
    }
  }

  #buildComponent(node: Component): readonly StoryNode[] {
    const { title, caption, alt } = node.props;
    switch (node.name) {
      case 'Group':
        return [this.#buildSection('group', 'nhom', node)];
      case 'Chapter':
        return [this.#buildSection('chapter', 'chuong', node)];
      case 'Note':
        return [{ kind: 'note', children: this.build(node.children) }];
      case 'Quote': {
        const subject = this.#findSubject(node);
        return [
          { kind: 'quote', ...(subject && { subject }), children: this.build(node.children) },
        ];
      }
      case 'Scene': {
        const subject = this.#findSubject(node);
        if (subject === undefined) return this.build(node.children);
        const anchor = this.#takeAnchor('canh');
        const children = this.build(node.children);
        return [{ kind: 'scene', anchor, ...(title && { title }), subject, children }];
      }
      case 'Figure': {
        const subject = this.#findSubject(node);
        if (subject === undefined) return this.build(node.children);
        const children = this.build(node.children);
        return [
          { kind: 'figure', subject, ...(caption && { caption }), ...(alt && { alt }), children },
        ];
      }
      default:
        return this.build(node.children);
    }
  }

  #buildSection(kind: StorySection['kind'], anchor: string, node: Component): StorySection {
    return {
      kind,
      anchor: this.#takeAnchor(anchor),
      title: node.props['title'] ?? '',
      children: this.build(node.children),
    };
  }

  #takeAnchor(prefix: string): string {
    const count = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, count);
    return `${prefix}-${count}`;
  }

  #findSubject({ props }: Component): StorySubject | undefined {
    const record = findRecord(this.#catalogue, props['ref'] ?? props['record'] ?? '');
    if (record === undefined) return undefined;
    const entry = buildRecordEntry(this.#catalogue, record, this.#language);
    const page = props['page'] === undefined ? undefined : Number(props['page']);
    const picture = record.kind === 'item' ? findPageImage(record, page) : entry.picture;
    const shown = entry.link.language ?? this.#language;
    const at = page ?? picture?.page;
    const closed = findClosing(record, page);
    return {
      entry,
      href: record.kind === 'item' ? urls.item(shown, record.slug, at) : entry.link.href,
      ...(at !== undefined && { page: at }),
      ...(picture && { picture }),
      ...(closed && {
        closed: buildAccessNotice(
          closed,
          closed === record.access ? record.kind : 'page',
          this.#catalogue.site,
          this.#language,
        ),
      }),
    };
  }
}

/** What closes a record, or else one page of it. */
function findClosing(
  record: PublicFile | PublicItem,
  page: number | undefined,
): ConditionalAccess | undefined {
  if (record.access.kind === 'conditional') return record.access;
  if (record.kind === 'file' || !('pages' in record)) return undefined;
  const found = record.pages.find(({ number }) => number === page);
  return found?.kind === 'conditional' ? found.access : undefined;
}
