import type { Language, LocalProse, Prose, ProseNode } from '#src/domain/values.ts';
import type { PublicCatalogue, PublicExhibit } from '#src/public/public-model.ts';
import { exhibitFileOf } from '#src/site/urls.ts';
import { buildChart } from './story-chart.ts';
import { buildMap } from './story-map.ts';
import type { StoryFigure, StoryNode, StorySection, StorySubject } from './story-node.ts';
import { buildNumber } from './story-number.ts';
import { buildScene, takeSpots, type SceneDeps } from './story-scene.ts';
import { findSubject } from './story-subject.ts';
import { buildEvent } from './story-timeline.ts';

export interface Story {
  readonly nodes: readonly StoryNode[];
  /** Chapters of an exhibit, groups of a collection: for the list of contents. */
  readonly sections: readonly StorySection[];
  /** Set when the story is not written in the language of the page. */
  readonly language?: Language;
}

/** Resolves the records of a story. Unknown components are replaced by their text. */
export function buildStory(
  catalogue: PublicCatalogue,
  prose: LocalProse,
  language: Language,
  exhibit?: PublicExhibit,
): Story {
  const local = prose[language];
  const nodes = new StoryBuilder(catalogue, language, exhibit).build(local ?? prose.vi);
  return {
    nodes,
    sections: nodes.filter(
      (node): node is StorySection => node.kind === 'group' || node.kind === 'chapter',
    ),
    ...(local === undefined && { language: 'vi' as const }),
  };
}

type Component = Extract<ProseNode, { kind: 'component' }>;

class StoryBuilder implements SceneDeps {
  readonly #catalogue: PublicCatalogue;
  readonly #language: Language;
  readonly #exhibit: PublicExhibit | undefined;
  readonly #counts = new Map<string, number>();

  constructor(catalogue: PublicCatalogue, language: Language, exhibit: PublicExhibit | undefined) {
    this.#catalogue = catalogue;
    this.#language = language;
    this.#exhibit = exhibit;
  }

  build(prose: Prose): readonly StoryNode[] {
    const nodes: StoryNode[] = [];
    for (const node of prose) {
      if (node.kind === 'html') {
        if (node.html.trim() !== '') nodes.push(node);
        continue;
      }
      for (const built of this.#buildComponent(node)) joinOrPush(nodes, built);
    }
    return nodes;
  }

  findSubject({ props }: Component): StorySubject | undefined {
    return findSubject(this.#catalogue, props, this.#language);
  }

  takeAnchor(prefix: string): string {
    const count = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, count);
    return `${prefix}-${count}`;
  }

  #buildComponent(node: Component): readonly StoryNode[] {
    const { title, caption } = node.props;
    switch (node.name) {
      case 'Record': {
        const subject = this.findSubject(node);
        if (subject === undefined) return [];
        return [{ kind: 'records', records: [{ subject, children: this.build(node.children) }] }];
      }
      case 'Group':
        return [this.#buildSection('group', 'nhom', node)];
      case 'Chapter':
        return [this.#buildSection('chapter', 'chuong', node)];
      case 'Note':
        return [{ kind: 'note', children: this.build(node.children) }];
      case 'Quote': {
        const subject = this.findSubject(node);
        const children = this.build(node.children);
        return [{ kind: 'quote', ...(subject && { subject }), children }];
      }
      case 'Scene': {
        const scene = buildScene(node, this);
        return scene === undefined ? this.build(node.children) : [scene];
      }
      case 'Figure': {
        const figure = this.#buildFigure(node);
        return figure === undefined ? this.build(node.children) : [figure];
      }
      case 'Compare': {
        const figures = this.#buildFigures(node);
        if (figures.length < 2) return figures;
        return [{ kind: 'compare', ...(caption !== undefined && { caption }), figures }];
      }
      case 'Gallery':
        return [
          {
            kind: 'gallery',
            ...(title !== undefined && { title }),
            figures: this.#buildFigures(node),
          },
        ];
      case 'Document': {
        const subject = this.findSubject(node);
        const { page } = node.props;
        if (subject === undefined) return [];
        return [{ kind: 'document', subject, ...(page !== undefined && { page: Number(page) }) }];
      }
      case 'Timeline':
        return [
          {
            kind: 'timeline',
            ...(title !== undefined && { title }),
            events: childrenOf(node, 'Event').map((event) =>
              buildEvent(this.#catalogue, event, this.#language, this),
            ),
          },
        ];
      case 'Map': {
        const build = (prose: Prose) => this.build(prose);
        return [{ kind: 'map', map: buildMap(this.#catalogue, node, this.#language, build) }];
      }
      case 'Chart':
      case 'Number':
        return this.#buildFromTable(node);
      case 'Audio':
      case 'Video':
        return this.#buildRecording(node);
      default:
        return this.build(node.children);
    }
  }

  #buildFigure(node: Component): StoryFigure | undefined {
    const subject = this.findSubject(node);
    if (subject === undefined) return undefined;
    const { caption, alt } = node.props;
    const { spots, rest } = takeSpots(node.children, this);
    return {
      kind: 'figure',
      subject,
      ...(caption !== undefined && { caption }),
      ...(alt !== undefined && { alt }),
      spots,
      children: this.build(rest),
    };
  }

  #buildFigures(node: Component): readonly StoryFigure[] {
    return childrenOf(node, 'Figure').flatMap((figure) => this.#buildFigure(figure) ?? []);
  }

  #buildSection(kind: StorySection['kind'], anchor: string, node: Component): StorySection {
    return {
      kind,
      anchor: this.takeAnchor(anchor),
      title: node.props['title'] ?? '',
      children: this.build(node.children),
    };
  }

  #buildFromTable(node: Component): readonly StoryNode[] {
    const table = this.#exhibit?.tables?.find(({ file }) => file === node.props['file']);
    if (table === undefined) return this.build(node.children);
    const children = this.build(node.children);
    if (node.name === 'Number') {
      const number = buildNumber(table, node.props, this.#language);
      return [{ kind: 'numbers', numbers: [{ ...number, children }] }];
    }
    return [{ kind: 'chart', chart: buildChart(table, node.props, this.#language), children }];
  }

  #buildRecording(node: Component): readonly StoryNode[] {
    const { file, title = '', captions } = node.props;
    const slug = this.#exhibit?.slug;
    const children = this.build(node.children);
    if (file === undefined || slug === undefined) return children;
    return [
      {
        kind: node.name === 'Audio' ? 'audio' : 'video',
        title,
        src: exhibitFileOf(slug, file),
        ...(captions !== undefined && { captions: exhibitFileOf(slug, captions) }),
        children,
      },
    ];
  }
}

function childrenOf({ children }: Component, name: string): readonly Component[] {
  return children.filter(
    (child): child is Component => child.kind === 'component' && child.name === name,
  );
}

/** Groups consecutive records, and consecutive values of tables, side by side. */
function joinOrPush(nodes: StoryNode[], node: StoryNode): void {
  const last = nodes.at(-1);
  if (last?.kind === 'records' && node.kind === 'records') {
    nodes[nodes.length - 1] = { kind: 'records', records: [...last.records, ...node.records] };
  } else if (last?.kind === 'numbers' && node.kind === 'numbers') {
    nodes[nodes.length - 1] = { kind: 'numbers', numbers: [...last.numbers, ...node.numbers] };
  } else nodes.push(node);
}
