import { findOwnText, listChildren, type XmlElement } from './xml-tree.ts';

/**
 * The text of a PAGE XML element: of several alternatives the non-empty one with the lowest index,
 * which is the first choice; `undefined` if there is none.
 */
export function findReading(element: XmlElement): string | undefined {
  return listChildren(element, 'TextEquiv')
    .toSorted((a, b) => toIndex(a) - toIndex(b))
    .flatMap((reading) => [
      ...listChildren(reading, 'Unicode'),
      ...listChildren(reading, 'PlainText'),
    ])
    .map(findOwnText)
    .find((text) => text.trim() !== '');
}

function toIndex({ attributes }: XmlElement): number {
  return Number.parseInt(attributes['index'] ?? '0', 10) || 0;
}
