import { escapeXml } from '#src/text/escape-xml.ts';

const namespace = 'http://ns.adobe.com/xap/1.0/\0';

/**
 * The segment of a JPEG file that holds XMP, to stand right after its first two bytes: `dc:source`
 * and `dc:description` say where the image comes from.
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
