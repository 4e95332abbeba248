import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Box } from './box.ts';

/** An ALTO file as it stands: boxes in its own unit. Versions 2 to 4, whatever the namespace. */
export interface AltoPage {
  /** In `unit`. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly unit: 'pixel' | 'mm10' | 'inch1200';
  readonly blocks: readonly AltoBlock[];
  /** Ids of blocks in the order they are read, where the file says so (4.3 and later). */
  readonly order: readonly string[];
}
export interface AltoBlock {
  readonly id?: string;
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
      /** The whole word, where this is a half of one broken at the line's end. */
      readonly hyphenation?: { readonly half: 1 | 2; readonly word: string };
      readonly box?: Box;
    }
  | { readonly kind: 'space' }
  | { readonly kind: 'hyphen' };

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type OpenLine = Mutable<AltoLine> & { parts: AltoPart[] };
type OpenBlock = Mutable<AltoBlock> & { lines: AltoLine[] };

/**
 * Reads one page of an ALTO document. https://www.loc.gov/standards/alto/
 * @param frame which of its pages, from 0
 * @throws Error when it is not well-formed XML or holds no ALTO page
 */
export function readAlto(xml: string, frame = 0): AltoPage {
  const page: Mutable<AltoPage> & { blocks: AltoBlock[]; order: string[] } = {
    unit: 'pixel',
    blocks: [],
    order: [],
  };
  let pages = 0;
  let inUnit = false;
  let block: OpenBlock | undefined;
  let line: OpenLine | undefined;
  const parser = new SaxesParser();
  const open: Record<string, (tag: SaxesTagPlain) => void> = {
    MeasurementUnit: () => (inUnit = true),
    ElementRef: ({ attributes }) => {
      if (attributes['REF'] !== undefined) page.order.push(attributes['REF']);
    },
    Page: ({ attributes }) => {
      pages += 1;
      if (pages !== frame + 1) return;
      const [width, height] = [toLength(attributes['WIDTH']), toLength(attributes['HEIGHT'])];
      if (width !== undefined && height !== undefined) page.size = { width, height };
    },
    TextBlock: ({ attributes }) => {
      const id = attributes['ID'];
      block = { lines: [], ...(id === undefined ? {} : { id }), ...toBox(attributes) };
    },
    TextLine: ({ attributes }) => (line = { parts: [], ...toBox(attributes) }),
    String: ({ attributes }) => line?.parts.push(toString(attributes)),
    SP: () => line?.parts.push({ kind: 'space' }),
    HYP: () => line?.parts.push({ kind: 'hyphen' }),
  };
  const close: Record<string, () => void> = {
    MeasurementUnit: () => (inUnit = false),
    TextLine: () => {
      if (line !== undefined) block?.lines.push(line);
      line = undefined;
    },
    TextBlock: () => {
      if (block !== undefined && pages === frame + 1) page.blocks.push(block);
      block = undefined;
    },
  };
  parser.on('opentag', (tag) => open[toLocalName(tag.name)]?.(tag));
  parser.on('closetag', (tag) => close[toLocalName(tag.name)]?.());
  parser.on('text', (text) => {
    const unit = text.trim();
    if (inUnit && (unit === 'mm10' || unit === 'inch1200')) page.unit = unit;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  if (pages <= frame) throw new Error('no <Page>: not an ALTO file');
  return page;
}

function toLocalName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function toString(attributes: Record<string, string>): AltoPart {
  const half = { HypPart1: 1, HypPart2: 2 }[attributes['SUBS_TYPE'] ?? ''] as 1 | 2 | undefined;
  const word = attributes['SUBS_CONTENT'];
  const hyphenation =
    half === undefined || word === undefined ? {} : { hyphenation: { half, word } };
  return {
    kind: 'string',
    text: attributes['CONTENT'] ?? '',
    ...hyphenation,
    ...toBox(attributes),
  };
}

function toBox(attributes: Record<string, string>): { box?: Box } {
  const [x, y, width, height] = ['HPOS', 'VPOS', 'WIDTH', 'HEIGHT'].map((name) =>
    Number.parseFloat(attributes[name] ?? ''),
  );
  if (x === undefined || y === undefined || width === undefined || height === undefined) return {};
  return [x, y, width, height].every(Number.isFinite) ? { box: { x, y, width, height } } : {};
}

function toLength(value: string | undefined): number | undefined {
  const number = Number.parseFloat(value ?? '');
  return Number.isFinite(number) && number > 0 ? number : undefined;
}
