import type {
  Definition,
  FootnoteDefinition,
  Node,
  Paragraph,
  Parents,
  Root,
  RootContent,
} from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { IssueList, Place } from '../issues/issue.ts';
import type { Language, Prose, ProseNode } from '../values.ts';
import { readAttributes } from './attributes.ts';
import { titledComponents, type ComponentSet } from './components.ts';
import { createHtmlWriter } from './html.ts';
import { checkLink } from './links.ts';
import type { ProseLink, ProseReading, ProseReference } from './reading.ts';

type Element = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
export type Attribute = Element['attributes'][number];

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
    const toProse = (children: readonly RootContent[], level: number): Prose => {
      const prose: ProseNode[] = [];
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
        const component = toComponent(node, (inner) =>
          toProse(inner, level + Number(titledComponents.has(node.name ?? ''))),
        );
        if (component !== undefined) prose.push(component);
      }
      endRun();
      return prose;
    };
    return { prose: toProse(root.children, 2), references, links };
  };

  const toComponent = (
    node: Element,
    toChildren: (children: readonly RootContent[]) => Prose,
  ): ProseNode | undefined => {
    const name = node.name ?? '';
    const spec = components[name];
    if (spec === undefined) {
      refuse('unknown-component', node);
      return undefined;
    }
    const props = readAttributes(name, node.attributes, spec, placeOf(node), issues);
    const record = spec.record && props[spec.record.attribute];
    if (spec.record && record !== undefined) {
      const { page } = props;
      references.push({
        component: name,
        record,
        kinds: spec.record.kinds,
        ...(page !== undefined && { page }),
        place: placeOf(node),
      });
    }
    const children = toChildren(toBlocks(node));
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

  /** A component may stand in the text itself or in another one, not in a line, list or quotation. */
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

const codeTypes = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);
const isCode = (node: Node): boolean => codeTypes.has(node.type);
const isComment = (node: Node): boolean =>
  'value' in node && /^\s*\/\*[\s\S]*\*\/\s*$/.test(String(node.value));

function nameIn(node: RootContent): string {
  const element = isParagraph(node) ? node.children.find((child) => isElement(child)) : node;
  return element && isElement(element) ? (element.name ?? '') : '';
}

/** `<Note>…</Note>` on one line is parsed as a paragraph that holds nothing else. */
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

/** The inside of a component on one line is words: they become a paragraph. */
function toBlocks(node: Element): readonly RootContent[] {
  if (node.type === 'mdxJsxFlowElement') return node.children;
  if (node.children.length === 0) return [];
  return [{ type: 'paragraph', children: node.children }];
}
