import sharp from 'sharp';
import { buildAlto } from './alto.ts';
import { composeScan } from './drawing/compose.ts';
import { drawFolio, drawNote, drawSignature, spreadNotes } from './drawing/draw-hand.ts';
import { drawRust, drawSampleMark, drawSeal } from './drawing/draw-marks.ts';
import { drawTypedLine, type Machine, type SetLine } from './drawing/draw-typing.ts';
import { layOutPage } from './drawing/layout.ts';
import {
  chooseTurn,
  chooseWindow,
  choosePaper,
  makePaperStock,
  type Paper,
  type PaperStock,
} from './drawing/paper.ts';
import type { SamplePage } from './parse-text.ts';
import { buildChance, type Chance } from './random.ts';
import { sheet } from './drawing/sheet.ts';
import { toSvgTransform } from './drawing/turn.ts';
import { openHandFace, openTypewriterFace, type Typeface } from './drawing/typeface.ts';

/** Shared by all pages: fonts and paper. */
export interface Workshop {
  readonly typewriter: Typeface;
  readonly hand: Typeface;
  readonly stock: PaperStock;
}

export async function openWorkshop(): Promise<Workshop> {
  const [typewriter, hand] = [openTypewriterFace(), openHandFace()];
  return { typewriter, hand, stock: await makePaperStock() };
}

/** One document's typewriter and paper. */
export interface Desk {
  readonly machine: Machine;
  readonly paper: Paper;
  readonly pen: string;
  readonly wasStapled: boolean;
}

export function chooseDesk(seed: string, { typewriter }: Workshop): Desk {
  const chance = buildChance(`desk ${seed}`);
  const ink = chance.pick(['#26252a', '#2a2c3d', '#2f2823', '#3d3166', '#232428', '#2c3b66']);
  const pen = chance.pick(['#27408f', '#1d3a7a', '#3b2f86', '#20242e']);
  const habits = buildChance(`machine ${seed}`);
  return {
    machine: { face: typewriter, ink, habits, tilts: new Map() },
    paper: choosePaper(chance),
    pen,
    wasStapled: chance.next() < 0.45,
  };
}

export interface TypesetPage {
  readonly jpeg: Buffer;
  /** ALTO 4.2. */
  readonly alto: string;
}

export interface PagePlace {
  /** Of the document. */
  readonly seed: string;
  readonly number: number;
  readonly folio?: number | undefined;
}

/** Makes the scan of a page and its words. Deterministic for a text and seed. */
export async function typesetPage(
  page: SamplePage,
  { seed, number, folio }: PagePlace,
  desk: Desk,
  workshop: Workshop,
): Promise<TypesetPage> {
  const chance = buildChance(`${seed} ${number}`);
  const turn = chooseTurn(chance, page.isAskew);
  const layout = layOutPage(page, number);
  const strengthAt = page.isFaded ? buildFading(chance) : () => 1;
  const lines: SetLine[] = [];
  const parts: string[] = [];
  for (const line of layout.lines) {
    const { svg, set } = drawTypedLine(line, desk.machine, chance, strengthAt);
    parts.push(svg);
    lines.push(set);
  }
  for (const note of spreadNotes(layout.notes)) {
    const drawn = drawNote(note, workshop.hand, desk.pen, chance);
    parts.push(drawn.svg);
    for (const line of drawn.lines) lines.push(line);
  }
  for (const { x, y } of layout.seals) {
    parts.push(drawSignature(x + 20, y + 6, desk.pen, chance));
    parts.push(drawSeal(x - 130, y + chance.around(10), workshop.typewriter, chance));
  }
  if (folio !== undefined) parts.push(drawFolio(folio, workshop.hand, chance));
  if (desk.wasStapled) parts.push(drawRust(chance));
  parts.push(drawSampleMark(workshop.typewriter, chance));
  const ink = await sharp(Buffer.from(toSvg(parts, toSvgTransform(turn))))
    .raw()
    .toBuffer();
  const window = chooseWindow(chance);
  const jpeg = await composeScan(ink, desk.paper, workshop.stock, { turn, window });
  return { jpeg, alto: buildAlto(`${seed}-${number}`, lines, turn) };
}

/** A worn ribbon: pale, and paler in slow waves over the sheet. */
function buildFading(chance: Chance): (x: number, y: number) => number {
  const [phase, slope] = [chance.between(0, 6), chance.between(0.2, 0.9)];
  return (x, y) => 0.5 + 0.14 * Math.sin((x * slope + y) / 260 + phase);
}

function toSvg(parts: readonly string[], transform: string): string {
  const { width, height } = sheet;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<filter id="pen" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="turbulence" baseFrequency="0.035" numOctaves="2" seed="4"/><feDisplacementMap in="SourceGraphic" scale="5" xChannelSelector="R" yChannelSelector="G"/></filter>
<g transform="${transform}">${parts.join('\n')}</g></svg>`;
}
