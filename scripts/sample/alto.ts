import { toUnion, type Box } from '#src/imaging/words/box.ts';
import type { SetLine } from './drawing/draw-typing.ts';
import { sheet } from './drawing/sheet.ts';
import { turnBox, type ScanSize, type Turn } from './drawing/turn.ts';

/** ALTO 4.2 with a `String` a word, boxes in pixels of the scan: https://www.loc.gov/standards/alto/v4/ */
export function buildAlto(
  id: string,
  lines: readonly SetLine[],
  turn: Turn,
  size: ScanSize = sheet,
): string {
  const { width, height } = size;
  const blocks = (['typed', 'handwritten'] as const).map((kind) =>
    toBlock(
      kind,
      lines.filter((line) => line.kind === kind && line.words.length > 0),
      (box) => turnBox(box, turn, size),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">
<Description><MeasurementUnit>pixel</MeasurementUnit><sourceImageInformation><fileName>${escape(id)}</fileName></sourceImageInformation></Description>
<Layout><Page ID="page" PHYSICAL_IMG_NR="1" WIDTH="${width}" HEIGHT="${height}"><PrintSpace HPOS="0" VPOS="0" WIDTH="${width}" HEIGHT="${height}">
${blocks.join('')}</PrintSpace></Page></Layout>
</alto>
`;
}

function toBlock(kind: string, lines: readonly SetLine[], place: (box: Box) => Box): string {
  if (lines.length === 0) return '';
  const set = lines.map(({ words }) => words.map(({ text, box }) => ({ text, box: place(box) })));
  const rows = set.map((words, index) => {
    const strings = words.map(
      ({ text, box }) => `<String CONTENT="${escape(text)}" ${toAttributes(box)}/>`,
    );
    const box = toUnion(words.map((word) => word.box));
    return `<TextLine ID="${kind}-${index + 1}" ${toAttributes(box)}>${strings.join('<SP/>')}</TextLine>\n`;
  });
  const box = toUnion(set.flat().map((word) => word.box));
  return `<TextBlock ID="${kind}" ${toAttributes(box)}>\n${rows.join('')}</TextBlock>\n`;
}

function toAttributes(box: ReturnType<typeof toUnion>): string {
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  return `HPOS="${x}" VPOS="${y}" WIDTH="${width}" HEIGHT="${height}"`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
