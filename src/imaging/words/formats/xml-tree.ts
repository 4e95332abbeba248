import { SaxesParser } from 'saxes';

/** An element of a document, its name without a prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Direct child elements and texts, in order. */
  readonly nodes: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

interface OpenElement extends XmlElement {
  readonly nodes: XmlNode[];
}

/**
 * @param entities named characters besides the five of XML, as `{ nbsp: '\u00A0' }`
 * @throws Error if it is not well-formed
 */
export function readXmlTree(
  xml: string,
  entities: Readonly<Record<string, string>> = {},
): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, nodes: [] };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser();
  Object.assign(parser.ENTITIES, entities);
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: name.slice(name.indexOf(':') + 1), attributes, nodes: [] };
    open.at(-1)?.nodes.push(element);
    open.push(element);
  });
  const addText = (text: string) => open.at(-1)?.nodes.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return listChildren(root)[0] ?? root;
}

/** Direct child elements, of any name or the given one. */
export function listChildren(
  element: XmlElement | undefined,
  name?: string,
): readonly XmlElement[] {
  return (
    element?.nodes.filter(
      (node): node is XmlElement =>
        typeof node !== 'string' && (name === undefined || node.name === name),
    ) ?? []
  );
}

/** Direct child texts. */
export function findOwnText({ nodes }: XmlElement): string {
  return nodes.filter((node) => typeof node === 'string').join('');
}

/** All texts in it, at any depth. */
export function toText({ nodes }: XmlElement): string {
  return nodes.map((node) => (typeof node === 'string' ? node : toText(node))).join('');
}
