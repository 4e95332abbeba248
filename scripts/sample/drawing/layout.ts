import type { SampleBlock, SamplePage } from '../parse-text.ts';
import { sheet, textWidth } from './sheet.ts';

/** A typed line. `x` of its first character and `baseline` are pixels of the unrotated sheet. */
export interface TypedLine {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly pitch: number;
  readonly look: 'twice' | 'underlined' | undefined;
}
export interface PageLayout {
  readonly lines: readonly TypedLine[];
  /** Handwriting in the margin beside its line. */
  readonly notes: readonly { readonly text: string; readonly y: number }[];
  /** Centres of round seals; the signer's name is around `x`. */
  readonly seals: readonly { readonly x: number; readonly y: number }[];
}

const indent = 4;
const half = Math.floor(sheet.columns / 2);

interface RowText {
  readonly text: string;
  readonly at: number;
  readonly look?: 'twice' | 'underlined';
}

/** A row to be typed: `at` is the column of its first character. `rows` is its height. */
interface Row {
  readonly texts: readonly RowText[];
  readonly rows: number;
  readonly mark?:
    { readonly kind: 'note'; readonly text: string } | { readonly kind: 'seal'; at: number };
}

/** Types a page. Overflowing text is typed closer, then smaller: text is never lost. */
export function layOutPage(page: SamplePage, pageNumber: number): PageLayout {
  const rows = [...toPageNumberRows(page, pageNumber), ...toRows(page.blocks)];
  const needed = rows.reduce((sum, row) => sum + row.rows, 0);
  const available = sheet.height - sheet.top - sheet.bottom;
  const lineHeight = Math.min(sheet.lineHeight, available / Math.max(1, needed));
  // Below this line height letters would touch, so they shrink with it.
  const scale = Math.min(1, lineHeight / 34);
  const pitch = sheet.pitch * scale;
  const left = sheet.left + (textWidth - sheet.columns * pitch) / 2;
  const lines: TypedLine[] = [];
  const notes: { text: string; y: number }[] = [];
  const seals: { x: number; y: number }[] = [];
  let y: number = sheet.top;
  for (const row of rows) {
    const baseline = y + lineHeight * 0.7;
    for (const { text, at, look } of row.texts) {
      lines.push({ text, x: left + at * pitch, baseline, pitch, look });
    }
    if (row.mark?.kind === 'note') notes.push({ text: row.mark.text, y });
    if (row.mark?.kind === 'seal') {
      seals.push({ x: left + row.mark.at * pitch, y: y + (lineHeight * row.rows) / 2 });
    }
    y += row.rows * lineHeight;
  }
  return { lines, notes, seals };
}

function toPageNumberRows({ blocks }: SamplePage, pageNumber: number): Row[] {
  const first = blocks.find(({ kind }) => kind !== 'gap');
  const isNumbered = first?.kind === 'centred' && /^[\s–-]*\d+[\s–-]*$/u.test(first.text);
  if (pageNumber === 1 || isNumbered) return [];
  return [centre(`- ${pageNumber} -`), { texts: [], rows: 0.6 }];
}

function toRows(blocks: readonly SampleBlock[]): Row[] {
  const axis = new SigningAxis(blocks);
  const head = blocks.findIndex(({ kind }) => kind !== 'gap');
  return blocks.flatMap((block, index): Row[] => {
    switch (block.kind) {
      case 'gap':
        return [{ texts: [], rows: isBetweenParagraphs(blocks, index) ? 0.3 : 0.7 }];
      case 'note':
        return [{ texts: [], rows: 0, mark: { kind: 'note', text: block.text } }];
      case 'seal':
        return [{ texts: [], rows: 3.6, mark: { kind: 'seal', at: axis.at(index) } }];
      case 'columns': {
        const isHead = index === head && block.right === block.right.toLocaleUpperCase('vi');
        return toColumnRows(block.left, block.right, isHead ? 'underlined' : undefined);
      }
      case 'heading':
        return wrapEvenly(block.text, 46).map((text) => centre(text, 'twice'));
      case 'centred':
        return wrapEvenly(block.text, 54).map((text) => centre(text));
      case 'right':
        return wrapEvenly(block.text, 44).map((text) => ({
          texts: [{ text, at: axis.at(index) - text.length / 2 }],
          rows: 1,
        }));
      case 'paragraph':
        return wrap(block.text, sheet.columns, indent).map((text, line) => ({
          texts: [{ text, at: line === 0 ? indent : 0 }],
          rows: 1,
        }));
    }
  });
}

function isBetweenParagraphs(blocks: readonly SampleBlock[], index: number): boolean {
  return blocks[index - 1]?.kind === 'paragraph' && blocks[index + 1]?.kind === 'paragraph';
}

function centre(text: string, look?: 'twice'): Row {
  const at = (sheet.columns - text.length) / 2;
  return { texts: [{ text, at, ...(look === undefined ? {} : { look }) }], rows: 1 };
}

/** Each side is centred in its half; the right one may extend into the free part of the left. */
function toColumnRows(left: string, right: string, look?: 'underlined'): Row[] {
  // `Nơi nhận:` and its list are left-aligned.
  const isListed = /^- |:$/u.test(left);
  const lefts = wrapEvenly(left, half - 2);
  const leftEnd = (half - 2 + lefts.reduce((most, { length }) => Math.max(most, length), 0)) / 2;
  const rights = wrapEvenly(right, Math.min(44, Math.floor(sheet.columns - leftEnd - 2)));
  return Array.from({ length: Math.max(lefts.length, rights.length, 1) }, (_, line) => {
    const [a, b] = [lefts[line] ?? '', rights[line] ?? ''];
    const middle = half + (sheet.columns - half - b.length) / 2;
    const texts: RowText[] = [
      { text: a, at: isListed ? 2 : Math.max(0, (half - 2 - a.length) / 2) },
      {
        text: b,
        at: Math.min(middle, sheet.columns - b.length),
        ...(look === undefined ? {} : { look }),
      },
    ];
    return { texts: texts.filter(({ text }) => text !== ''), rows: 0.85 };
  });
}

/**
 * Right-hand lines of one signature are centred on each other, the longest at the margin: `T/M BAN
 * THƯỜNG VỤ`, the office, the seal, the name. Below two columns they are under the right one.
 */
class SigningAxis {
  readonly #axes: readonly number[];

  constructor(blocks: readonly SampleBlock[]) {
    const axes: number[] = [];
    let run: number[] = [];
    let longest = 0;
    let isBelowColumns = false;
    const endRun = () => {
      const axis = isBelowColumns
        ? half + (sheet.columns - half) / 2
        : sheet.columns - Math.max(longest, 16) / 2 - 1;
      for (const index of run) axes[index] = axis;
      [run, longest] = [[], 0];
    };
    blocks.forEach((block, index) => {
      if (block.kind === 'right') longest = Math.max(longest, Math.min(44, block.text.length));
      if (['right', 'seal', 'gap', 'note'].includes(block.kind)) run.push(index);
      else {
        endRun();
        isBelowColumns = block.kind === 'columns';
      }
    });
    endRun();
    this.#axes = axes;
  }

  at(index: number): number {
    return this.#axes[index] ?? sheet.columns * 0.75;
  }
}

/** Breaks at spaces; a word longer than the line is broken where the line ends. */
export function wrap(text: string, width: number, firstIndent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  const room = () => width - (lines.length === 0 ? firstIndent : 0);
  for (let word of text.split(' ').filter((each) => each !== '')) {
    if (line !== '' && line.length + 1 + word.length > room()) {
      lines.push(line);
      line = '';
    }
    while (word.length > room()) {
      lines.push(word.slice(0, room()));
      word = word.slice(room());
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Lines of about the same length, as few as `wrap` would make. */
function wrapEvenly(text: string, width: number): string[] {
  const { length } = wrap(text, width);
  let narrowest = width;
  while (narrowest > 8 && wrap(text, narrowest - 1).length === length) narrowest -= 1;
  return wrap(text, narrowest);
}
