import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { toKioskFate } from '#src/site/kiosk-element.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A page without forms, external links and elements for programs (`site/kiosk-element.ts`). */
export function toKioskPage(html: string): string {
  const document = parse(html);
  strip(document);
  return serialize(document);
}

function strip(parent: Parent): void {
  parent.childNodes = parent.childNodes.flatMap((node): Child[] => {
    if (!('attrs' in node)) return [node];
    const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
    const fate = toKioskFate(node.tagName, attribute);
    if (fate === 'gone') return [];
    strip(node);
    return [fate === 'words' ? toWords(node) : node];
  });
}

/** Removes what makes an element a link or a form; its appearance stays. */
function toWords(element: Element): Element {
  const name = element.tagName === 'form' ? 'div' : 'span';
  const attrs = element.attrs.filter((one) =>
    /^(?:class|id|role|lang|aria-|data-astro)/.test(one.name),
  );
  return { ...element, tagName: name, nodeName: name, attrs };
}
