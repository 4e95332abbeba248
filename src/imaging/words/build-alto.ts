import type { Region } from '../../catalogue/values.ts';
import { escapeXml } from '../../text/escape-xml.ts';
import type { ImageSize, TextLine } from '../manifest.ts';

export const altoNamespace = 'http://www.loc.gov/standards/alto/ns-v4#';

/** A page as ALTO tells it: its boxes are in pixels of its image. */
export interface WrittenPage extends ImageSize {
  readonly number: number;
  readonly lines: readonly TextLine[];
}

/**
 * Pages as one ALTO 4 document: a `String` a word, with its place where that is known.
 * https://www.loc.gov/standards/alto/
 * @param language of the text, as BCP 47 has it
 * @param describe what `Description` says beside the unit, of the `Layout` that was written
 */
export function buildAlto(
  pages: readonly WrittenPage[],
  language?: string,
  describe: (layout: string) => string = () => '',
): string {
  const layout = `<Layout>${pages.map((page) => toPage(page, language)).join('\n')}</Layout>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="${altoNamespace}">
<Description><MeasurementUnit>pixel</MeasurementUnit>${describe(layout)}</Description>
${layout}</alto>
`;
}

function toPage(page: WrittenPage, language: string | undefined): string {
  const { number, lines, width, height } = page;
  const size = `WIDTH="${width}" HEIGHT="${height}"`;
  const place = toPlace({ x: 0, y: 0, width, height });
  const block = `<TextBlock ID="p${number}-b1" ${place}${language === undefined ? '' : ` LANG="${language}"`}>
${lines.map((line, index) => toLine(line, `p${number}-l${index + 1}`)).join('\n')}
</TextBlock>`;
  return `<Page ID="p${number}" PHYSICAL_IMG_NR="${number}" ${size}>
<PrintSpace ${place}>
${lines.length === 0 ? '' : block}</PrintSpace></Page>`;
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
