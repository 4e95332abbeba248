import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { readXmlTree, toText, type XmlElement, type XmlNode } from './xml-tree.ts';

/**
 * HTML as a tree of elements. XHTML is parsed as XML, because an HTML parser would treat `<title/>`
 * or `<span/>` as unclosed.
 */
export function readHtmlTree(text: string): XmlElement {
  try {
    return readXmlTree(text, findEntities(text));
  } catch {
    // Not well-formed: parse as HTML, which accepts everything.
    return { name: '', attributes: {}, nodes: toNodes(parse(text).childNodes) };
  }
}

const xmlEntities = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/** Named character references of HTML that a text uses. */
function findEntities(text: string): Record<string, string> {
  const names = new Set(Array.from(text.matchAll(/&([A-Za-z]\w*);/g), ([, name = '']) => name));
  return Object.fromEntries(
    [...names]
      .filter((name) => !xmlEntities.has(name))
      .map((name) => [name, toCharacter(name)] as const)
      .filter(([name, character]) => character !== `&${name};`),
  );
}

function toCharacter(name: string): string {
  const { childNodes } = parseFragment(`&${name};`);
  return toText({ name: '', attributes: {}, nodes: toNodes(childNodes) });
}

function toNodes(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): XmlNode[] {
  return nodes.flatMap((node): XmlNode[] => {
    if ('value' in node) return [node.value];
    if (!('attrs' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [{ name: node.tagName, attributes, nodes: toNodes(node.childNodes) }];
  });
}
