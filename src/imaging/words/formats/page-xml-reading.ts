import { findOwnText, listChildren, type XmlElement } from './xml-tree.ts';

/**
 * What an element of PAGE XML is read as: of several readings the one of the lowest index, which is
 * the first choice, among those that say anything; `undefined` when none does.
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
