import type { PageImages } from '../../imaging/manifest.ts';
import { escapeXml } from '../../text/escape-xml.ts';

export const altoNamespace = 'http://www.loc.gov/standards/alto/ns-v4#';

/**
 * The words of a page as ALTO 4, in pixels of its image. Written anew from what is public: the file
 * beside the scan names paths and programs, may be of another version or unit, and never leaves.
 * https://www.loc.gov/standards/alto/
 */
export function buildAlto(page: PageImages, language: string | undefined): string {
  const { width, height, number, lines } = page;
  const size = `WIDTH="${width}" HEIGHT="${height}"`;
  const block = lines.map(toLine).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="${altoNamespace}">
<Description><MeasurementUnit>pixel</MeasurementUnit></Description>
<Layout><Page ID="p${number}" PHYSICAL_IMG_NR="${number}" ${size}>
<PrintSpace HPOS="0" VPOS="0" ${size}>
<TextBlock ID="b1" HPOS="0" VPOS="0" ${size}${language === undefined ? '' : ` LANG="${language}"`}>
${block}
</TextBlock></PrintSpace></Page></Layout></alto>
`;
}

function toLine({ text, x, y, width, height }: PageImages['lines'][number], place: number): string {
  const words = text.split(' ').map((word) => `<String CONTENT="${escapeXml(word)}"/>`);
  const box = `HPOS="${x}" VPOS="${y}" WIDTH="${width}" HEIGHT="${height}"`;
  return `<TextLine ID="l${place + 1}" ${box}>${words.join('<SP/>')}</TextLine>`;
}
