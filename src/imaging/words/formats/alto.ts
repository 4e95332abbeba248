import type { ImageSize } from '#src/domain/page-images.ts';
import type { Box } from '../box.ts';
import type { LengthUnit } from '../transcript-page.ts';
import { findOwnText, listChildren, readXmlTree, type XmlElement } from './xml-tree.ts';

/** A page of an ALTO file as written, with boxes in its own unit. All versions and namespaces. */
export interface AltoPage {
  /** In `unit`. */
  readonly size?: ImageSize;
  readonly unit: LengthUnit;
  readonly blocks: readonly AltoBlock[];
  /** Ids of blocks in reading order, if the file has one (4.3 and later). */
  readonly order: readonly string[];
}
export interface AltoBlock {
  /** Its own id, then those of the enclosing blocks. */
  readonly ids: readonly string[];
  readonly box?: Box;
  readonly lines: readonly AltoLine[];
}
export interface AltoLine {
  readonly box?: Box;
  readonly parts: readonly AltoPart[];
}
export type AltoPart =
  | {
      readonly kind: 'string';
      readonly text: string;
      /** The whole word, if this is half of a hyphenated one. */
      readonly hyphenation?: { readonly half: 1 | 2; readonly word: string };
      readonly box?: Box;
    }
  | { readonly kind: 'space' }
  | { readonly kind: 'hyphen' };

/**
 * Reads one page of an ALTO document. https://www.loc.gov/standards/alto/
 *
 * @param frame page index, from 0
 * @throws Error if it is not well-formed XML or has no such page
 */
export function readAlto(xml: string, frame = 0): AltoPage {
  return toAltoPage(readXmlTree(xml), frame);
}

/** @throws Error when there is no such page */
export function toAltoPage(root: XmlElement, frame: number): AltoPage {
  const page = listAltoPages(root)[frame];
  if (page === undefined) throw new Error('no <Page>: not an ALTO file');
  const width = toLength(page.attributes['WIDTH']);
  const height = toLength(page.attributes['HEIGHT']);
  return {
    ...(width !== undefined && height !== undefined ? { size: { width, height } } : {}),
    unit: findUnit(root),
    blocks: listBlocks(page, []),
    order: listDescendants(root, 'ElementRef').flatMap(({ attributes }) => attributes['REF'] ?? []),
  };
}

export function listAltoPages(root: XmlElement): readonly XmlElement[] {
  return listDescendants(root, 'Page');
}

function listDescendants(element: XmlElement, name: string): readonly XmlElement[] {
  return listChildren(element).flatMap((child) =>
    child.name === name ? [child] : listDescendants(child, name),
  );
}

function findUnit(root: XmlElement): LengthUnit {
  const written = listDescendants(root, 'MeasurementUnit').map((unit) => findOwnText(unit).trim());
  return written.find((unit) => unit === 'mm10' || unit === 'inch1200') ?? 'pixel';
}

/** Blocks that contain lines, at any depth in blocks and margins, in document order. */
function listBlocks(element: XmlElement, around: readonly string[]): readonly AltoBlock[] {
  const id = element.attributes['ID'];
  const ids = id === undefined ? around : [id, ...around];
  const lines = listLines(element);
  const inner = listChildren(element)
    .filter(({ name }) => !lineNames.has(name))
    .flatMap((child) => listBlocks(child, ids));
  return lines.length === 0 ? inner : [{ ids, lines, ...toBox(element) }, ...inner];
}

const lineNames = new Set(['TextLine', 'String', 'SP', 'HYP']);

/** Words of a block outside any line form a line too, so that no text is lost. */
function listLines(block: XmlElement): readonly AltoLine[] {
  const loose = listParts(block);
  return [
    ...listChildren(block, 'TextLine').map((line) => ({ parts: listParts(line), ...toBox(line) })),
    ...(loose.length === 0 ? [] : [{ parts: loose }]),
  ];
}

function listParts(line: XmlElement): readonly AltoPart[] {
  return listChildren(line).flatMap((part): readonly AltoPart[] => {
    if (part.name === 'String') return [toString(part)];
    if (part.name === 'SP') return [{ kind: 'space' }];
    return part.name === 'HYP' ? [{ kind: 'hyphen' }] : [];
  });
}

/** Half of a word whose whole is not given is kept as written; so are letters outside a word. */
function toString(string: XmlElement): AltoPart {
  const { attributes } = string;
  const half = { HypPart1: 1, HypPart2: 2 }[attributes['SUBS_TYPE'] ?? ''] as 1 | 2 | undefined;
  const word = attributes['SUBS_CONTENT']?.trim() ?? '';
  const glyphs = listChildren(string, 'Glyph').map((glyph) => glyph.attributes['CONTENT'] ?? '');
  const content = attributes['CONTENT'] ?? '';
  return {
    kind: 'string',
    text: content.trim() === '' ? glyphs.join('') : content,
    ...(half === undefined || word === '' ? {} : { hyphenation: { half, word } }),
    ...toBox(string),
  };
}

function toBox(element: XmlElement): { box?: Box } {
  const { HPOS, VPOS, WIDTH, HEIGHT } = element.attributes;
  const written = [HPOS, VPOS, WIDTH, HEIGHT].map((value) => Number.parseFloat(value ?? ''));
  const [x = 0, y = 0, width = 0, height = 0] = written;
  return written.every(Number.isFinite) ? { box: { x, y, width, height } } : {};
}

function toLength(value: string | undefined): number | undefined {
  const number = Number.parseFloat(value ?? '');
  return Number.isFinite(number) && number > 0 ? number : undefined;
}
