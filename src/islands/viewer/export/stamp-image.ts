import { escapeXml } from '#src/text/escape-xml.ts';

/** Adds a margin below the image with lines of text: archive, reference, URL. */
export function addMargin(drawn: HTMLCanvasElement, lines: readonly string[]): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser provides no 2D canvas context.');
  const width = Math.max(drawn.width, 480);
  const size = Math.max(14, Math.round(width / 70));
  const font = `${size}px "Be Vietnam Pro", sans-serif`;
  context.font = font;
  const rows = lines.flatMap((line) =>
    wrap(line, (text) => context.measureText(text).width <= width - size * 2),
  );
  canvas.width = width;
  canvas.height = drawn.height + Math.round(size * (1.5 * rows.length + 1.2));
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(drawn, 0, 0);
  context.fillStyle = '#222';
  context.font = font;
  context.textBaseline = 'top';
  rows.forEach((row, index) => {
    context.fillText(row, size, drawn.height + size * (0.8 + 1.5 * index));
  });
  return canvas;
}

/** The image as a JPEG file with its source in the metadata. */
export async function toStampedJpeg(canvas: HTMLCanvasElement, source: string): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', 0.9);
  });
  if (blob === null) throw new Error('The browser could not encode the image as JPEG.');
  return new Blob([blob.slice(0, 2), toXmpSegment(source), blob.slice(2)], { type: 'image/jpeg' });
}

/** Wraps a text between words into rows that fit. */
export function wrap(text: string, fits: (row: string) => boolean): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const row = rows.at(-1);
    if (row !== undefined && fits(`${row} ${word}`)) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows;
}

const namespace = 'http://ns.adobe.com/xap/1.0/\0';

/**
 * The XMP segment of a JPEG file, to be inserted after its first two bytes: `dc:source` and
 * `dc:description` state the source of the image.
 * XMP specification part 3, 1.1.3 (JPEG, APP1)
 */
export function toXmpSegment(source: string): Uint8Array<ArrayBuffer> {
  const text = escapeXml(source);
  const packet =
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>' +
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:source>${text}</dc:source>` +
    `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></dc:description>` +
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>';
  const body = new TextEncoder().encode(namespace + packet);
  const length = body.length + 2;
  const segment = new Uint8Array(length + 2);
  segment.set([0xff, 0xe1, length >> 8, length & 0xff]);
  segment.set(body, 4);
  return segment;
}
