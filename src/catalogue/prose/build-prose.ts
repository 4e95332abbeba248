import type {
  Definition,
  FootnoteDefinition,
  Node,
  Paragraph,
  Parents,
  Root,
  RootContent,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { IssueList, Place } from '../issues/issue.ts';
import type { Language, Prose, ProseNode } from '#src/domain/values.ts';
import { readAttributes } from './attributes.ts';
import { titledComponents, type ComponentSet } from './components.ts';
import { createHtmlWriter } from './html.ts';
import { inheritRecord } from './inherit.ts';
import { checkLink } from './links.ts';
import { checkPlacement, type Placed } from './placement.ts';
import type { ProseLink, ProseReading, ProseReference, ProseUse } from './reading.ts';

type Element = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
export type Attribute = Element['attributes'][number];

/** A component whose content is being read. */
interface Part extends Placed {
  readonly props: Readonly<Record<string, string>>;
}

export interface ProseBuilder {
  build(root: Root): ProseReading;
}

export function createProseBuilder(
  file: string,
  components: ComponentSet,
  language: Language,
  issues: IssueList,
): ProseBuilder {
  const references: ProseReference[] = [];
  const links: ProseLink[] = [];
  const uses: ProseUse[] = [];
  const placeOf = (node: Node): Place => ({
    file,
    ...(node.position && { row: node.position.start.line }),
  });

  const build = (root: Root): ProseReading => {
    const shared: (Definition | FootnoteDefinition)[] = [];
    visit(root, ['definition', 'footnoteDefinition'], (node) => {
      shared.push(node as Definition | FootnoteDefinition);
    });
    visit(root, (node) => {
      if (node.type !== 'root') checkNode(node);
    });
    const html = createHtmlWriter(language, shared);
    const toProse = (children: readonly RootContent[], level: number, parent?: Part): Prose => {
      const prose: ProseNode[] = [];
      const parts: Placed[] = [];
      let run: RootContent[] = [];
      const endRun = (): void => {
        const text = run.length === 0 ? '' : html.write(run, level);
        if (text !== '') prose.push({ kind: 'html', html: text });
        run = [];
      };
      for (const node of children.flatMap(unravel)) {
        if (node.type === 'definition' || node.type === 'footnoteDefinition' || isCode(node)) {
          continue;
        }
        if (!isElement(node)) {
          run.push(node);
          continue;
        }
        endRun();
        const name = node.name ?? '';
        parts.push({ name, place: placeOf(node) });
        const component = toComponent(node, parent, (inner, props) =>
          toProse(inner, level + Number(titledComponents.has(name)), {
            name,
            props,
            place: placeOf(node),
          }),
        );
        if (component !== undefined) prose.push(component);
      }
      endRun();
      checkPlacement(parent, parts, components, issues);
      return prose;
    };
    return { prose: toProse(root.children, 2), references, links, uses };
  };

  const toComponent = (
    node: Element,
    parent: Part | undefined,
    toChildren: (children: readonly RootContent[], props: Part['props']) => Prose,
  ): ProseNode | undefined => {
    const name = node.name ?? '';
    const spec = components[name];
    if (spec === undefined) {
      refuse('unknown-component', node);
      return undefined;
    }
    const place = placeOf(node);
    const own = readAttributes(name, node.attributes, spec, place, issues);
    const props = spec.inside ? inheritRecord(own, parent?.props) : own;
    const record = spec.record && props[spec.record.attribute];
    if (spec.record && record !== undefined) {
      const { page, region } = props;
      references.push({
        component: name,
        record,
        kinds: spec.record.kinds,
        shows: spec.shows === true,
        ...(page !== undefined && { page }),
        ...(region !== undefined && { region }),
        ...(name === 'Quote' && { quote: toString(node) }),
        place,
      });
    }
    uses.push({ component: name, props, place });
    const children = toChildren(toBlocks(node), props);
    // A scene with steps shows no picture of its own.
    const isShown = children.length === 0 || !children.every(isStep);
    if (spec.described && isShown && props['alt'] === undefined) {
      issues.add('missing-alt', place, { name });
    }
    if (spec.spoken && children.length === 0) issues.add('missing-transcript', place, { name });
    return { kind: 'component', name, props, children };
  };

  const checkNode = (node: RootContent): void => {
    if (isCode(node) && !isComment(node)) issues.add('code-in-prose', placeOf(node), {});
    if (node.type === 'html' && !/^<!--[\s\S]*-->$/.test(node.value.trim())) {
      issues.add('raw-html', placeOf(node), {});
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      issues.add('image-in-prose', placeOf(node), {});
    }
    if (node.type === 'link' || node.type === 'definition') {
      const link = checkLink(node.url, placeOf(node), issues);
      if (link === 'unsafe') node.url = '';
      else if (link !== 'safe') links.push(link);
    }
    if ('children' in node) refuseMisplaced(node);
  };

  /**
   * A component may be in the text itself or in another component, not in a line, list or
   * quotation.
   */
  const refuseMisplaced = (parent: Parents): void => {
    if (isElement(parent) || isOnlyElements(parent)) return;
    for (const child of parent.children) {
      if (isElement(child) || isOnlyElements(child)) {
        refuse('misplaced-component', child);
      }
    }
  };

  const refuse = (name: 'unknown-component' | 'misplaced-component', node: RootContent): void => {
    const component = nameIn(node);
    const known = Object.keys(components).join(', ');
    if (/^[a-z]/.test(component)) issues.add('raw-html', placeOf(node), {});
    else issues.add(name, placeOf(node), { name: component, known });
  };

  return { build };
}

const isElement = (node: Node): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const isParagraph = (node: Node): node is Paragraph => node.type === 'paragraph';

const isStep = (node: ProseNode): boolean => node.kind === 'component' && node.name === 'Step';

const codeTypes = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);
const isCode = (node: Node): boolean => codeTypes.has(node.type);
const isComment = (node: Node): boolean =>
  'value' in node && /^\s*\/\*[\s\S]*\*\/\s*$/.test(String(node.value));

function nameIn(node: RootContent): string {
  const element = isParagraph(node) ? node.children.find((child) => isElement(child)) : node;
  return element && isElement(element) ? (element.name ?? '') : '';
}

/** `<Note>…</Note>` on one line is parsed as a paragraph with no other content. */
function isOnlyElements(node: Node): boolean {
  return (
    isParagraph(node) &&
    node.children.some(isElement) &&
    node.children.every(
      (child) => isElement(child) || (child.type === 'text' && child.value.trim() === ''),
    )
  );
}

function unravel(node: RootContent): readonly RootContent[] {
  return isParagraph(node) && isOnlyElements(node) ? node.children.filter(isElement) : [node];
}

/** Inline content of a one-line component becomes a paragraph. */
function toBlocks(node: Element): readonly RootContent[] {
  if (node.type === 'mdxJsxFlowElement') return node.children;
  if (node.children.length === 0) return [];
  return [{ type: 'paragraph', children: node.children }];
}
