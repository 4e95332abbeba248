import type { Region } from '#src/domain/values.ts';
import { escapeXml } from '#src/text/escape-xml.ts';
import type { ImageSize, MachineText, RedactedPlace, TextLine } from '#src/domain/page-images.ts';

export const altoNamespace = 'http://www.loc.gov/standards/alto/ns-v4#';

/** A page for ALTO: its boxes are in pixels of its image. */
export interface WrittenPage extends ImageSize {
  readonly number: number;
  readonly lines: readonly TextLine[];
  readonly redactions?: readonly RedactedPlace[];
  /** If a machine recognised it. */
  readonly machine?: MachineText;
}

export interface AltoOptions {
  /** Language of the text, BCP 47. */
  readonly language?: string | undefined;
  /** What `Description` says beside the unit, of the `Layout` that was written. */
  readonly describe?: (layout: string) => string;
  /** Text about a redacted passage. */
  readonly label?: (place: RedactedPlace) => string;
}

/**
 * Pages as one ALTO 4 document: one `String` per word, with its position if known. A redaction is a
 * `GraphicalElement` at its position in the text, or else after it, with a tag that says so.
 * https://www.loc.gov/standards/alto
 */
export function buildAlto(
  pages: readonly WrittenPage[],
  { language, describe = () => '', label = () => 'redacted' }: AltoOptions = {},
): string {
  const labels = [...new Set(pages.flatMap(({ redactions = [] }) => redactions.map(label)))];
  const tagOf = (place: RedactedPlace) => `redaction-${labels.indexOf(label(place)) + 1}`;
  const layout = `<Layout>${pages.map((page) => toPage(page, language, tagOf)).join('\n')}</Layout>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="${altoNamespace}">
<Description><MeasurementUnit>pixel</MeasurementUnit>${describe(layout)}</Description>
${toTags(labels)}${layout}</alto>
`;
}

/** Labels that the pages' redactions refer to: `redaction-1` is the first. */
function toTags(labels: readonly string[]): string {
  if (labels.length === 0) return '';
  const tags = labels.map(
    (label, index) =>
      `<OtherTag ID="redaction-${index + 1}" TYPE="redaction" LABEL="${escapeXml(label)}"/>`,
  );
  return `<Tags>${tags.join('')}</Tags>\n`;
}

function toPage(
  page: WrittenPage,
  language: string | undefined,
  tagOf: (place: RedactedPlace) => string,
): string {
  const { number, lines, width, height, redactions = [], machine } = page;
  const confidence = machine?.confidence;
  const sure = confidence === undefined ? '' : ` PC="${confidence / 100}"`;
  const size = `WIDTH="${width}" HEIGHT="${height}"`;
  const place = toPlace({ x: 0, y: 0, width, height });
  const written = lines.map((line, index) => toLine(line, `p${number}-l${index + 1}`));
  const boxes = redactions.map((one, index) => ({
    before: one.before ?? lines.length,
    box: `<GraphicalElement ID="p${number}-r${index + 1}" ${toPlace(one)} TAGREFS="${tagOf(one)}"/>`,
  }));
  const cuts = [...new Set([0, ...boxes.map(({ before }) => before), lines.length])];
  const blocks = cuts
    .sort((a, b) => a - b)
    .flatMap((from, index, all) => [
      ...boxes.filter(({ before }) => before === from).map(({ box }) => box),
      toBlock(written.slice(from, all[index + 1]), `p${number}-b${index + 1}`, place, language),
    ])
    .filter((block) => block !== '');
  return `<Page ID="p${number}" PHYSICAL_IMG_NR="${number}" ${size}${sure}>
<PrintSpace ${place}>
${blocks.join('\n')}</PrintSpace></Page>`;
}

function toBlock(
  lines: readonly string[],
  id: string,
  place: string,
  language: string | undefined,
): string {
  if (lines.length === 0) return '';
  return `<TextBlock ID="${id}" ${place}${language === undefined ? '' : ` LANG="${language}"`}>
${lines.join('\n')}
</TextBlock>`;
}

function toLine(line: TextLine, id: string): string {
  const words = line.text.split(' ').map((text, index) => {
    const box = line.words?.[index];
    const place = box === undefined ? '' : ` ${toPlace(box)}`;
    return `<String CONTENT="${escapeXml(text)}"${place}/>`;
  });
  return `<TextLine ID="${id}" ${toPlace(line)}>${words.join('<SP/>')}</TextLine>`;
}

function toPlace({ x, y, width, height }: Region): string {
  return `HPOS="${x}" VPOS="${y}" WIDTH="${width}" HEIGHT="${height}"`;
}
