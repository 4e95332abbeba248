import type { TextLine } from '#src/domain/page-images.ts';

/** Lines for display: full lines of running text are joined, short ones are kept separate. */
export interface TranscriptParagraph {
  readonly lines: readonly string[];
}

/** Shown in place of lines that a redaction hides. */
export interface TranscriptMark {
  readonly mark: string;
}

/** Starts a list entry, which keeps its own line. */
const listMark = /^(?:[-–—•*+]|\d{1,2}[.)]|[a-zđ]\))\s/u;
/** A line at least this long (share of the column) continues on the next. */
const fullLine = 0.82;
/**
 * A line that starts beyond this share of the column is a dateline or signature and never
 * continues.
 */
const rightHand = 0.35;
/** A gap larger than this (in usual line steps) starts a paragraph. */
const paragraphGap = 1.55;
/** An indent larger than this (share of the column) starts a paragraph. */
const indent = 0.035;

/**
 * Groups the lines of a page into paragraphs by visual cues: a wider gap, an indent, a short line,
 * a jump back up the page. Words hyphenated at the end of a line are joined; rules made of hyphens
 * and marks for illegible text (`~~~`) are left out.
 */
export function toParagraphs(
  lines: readonly TextLine[],
  measure = measureColumn(lines.filter(hasLetters)),
): readonly TranscriptParagraph[] {
  const shown = lines.filter(hasLetters);
  const paragraphs: string[][] = [];
  shown.forEach((line, index) => {
    const text = line.text.trim();
    const before = shown[index - 1];
    const paragraph = paragraphs.at(-1);
    if (before === undefined || paragraph === undefined || startsParagraph(line, before, measure)) {
      paragraphs.push([text]);
    } else if (isDivided(before.text, text) || (runsOn(before, measure) && !listMark.test(text))) {
      paragraph.push(joinLines(paragraph.pop() ?? '', text));
    } else {
      paragraph.push(text);
    }
  });
  return paragraphs.map((texts) => ({ lines: texts }));
}

/**
 * As `toParagraphs`, with a mark where redactions hide lines. A passage whose place in the text is
 * unknown gets no mark.
 */
export function toMarkedParagraphs(
  lines: readonly TextLine[],
  passages: readonly { readonly before?: number; readonly mark: string }[],
): readonly (TranscriptParagraph | TranscriptMark)[] {
  const measure = measureColumn(lines.filter(hasLetters));
  const placed = passages
    .flatMap(({ before, mark }) => (before === undefined ? [] : [{ before, mark }]))
    .sort((a, b) => a.before - b.before);
  let done = 0;
  const parts = placed.flatMap(({ before, mark }) => {
    const until = toParagraphs(lines.slice(done, before), measure);
    done = before;
    return [...until, { mark }];
  });
  return [...parts, ...toParagraphs(lines.slice(done), measure)];
}

function hasLetters({ text }: TextLine): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly step: number;
}

function measureColumn(lines: readonly TextLine[]): Column {
  const steps = lines
    .map((line, index) => line.y - (lines[index - 1]?.y ?? Infinity))
    .filter((step) => step > 0);
  return {
    left: quantile(
      lines.map((line) => line.x),
      0.25,
    ),
    right: quantile(
      lines.map((line) => line.x + line.width),
      0.8,
    ),
    step: quantile(steps, 0.5),
  };
}

function startsParagraph(line: TextLine, before: TextLine, column: Column): boolean {
  const down = line.y - before.y;
  if (down > column.step * paragraphGap || down < -column.step) return true;
  const width = column.right - column.left;
  const isIndented = line.x - column.left > width * indent && line.x - before.x > width * indent;
  return isIndented && !runsOn(before, column);
}

function runsOn(line: TextLine, { left, right }: Column): boolean {
  const width = right - left;
  return line.x - left < width * rightHand && line.x + line.width - left >= width * fullLine;
}

function joinLines(before: string, after: string): string {
  return isDivided(before, after) ? before.slice(0, -1) + after : `${before} ${after}`;
}

function isDivided(before: string, after: string): boolean {
  return /\p{L}[-¬]$/u.test(before.trimEnd()) && /^\p{Ll}/u.test(after);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
