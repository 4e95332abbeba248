import { inflateSync } from 'node:zlib';
import { SaxesParser } from 'saxes';

/** What PDF/A-2 forbids, by its name in a dictionary of the file. ISO 19005-2, 6. */
const forbidden = [
  'Encrypt',
  'LZWDecode',
  'JavaScript',
  'Launch',
  'EmbeddedFiles',
  'NeedAppearances',
  'XFA',
  'AA',
  // The profile of the file is one of RGB.
  'DeviceCMYK',
  // Transparency needs rules of its own.
  'SMask',
  'CA',
  'ca',
  'BM',
  'Group',
  // Fonts that are not embedded.
  'Type1',
  'TrueType',
] as const;

/**
 * What keeps a file of pdfkit from being PDF/A-2b, as far as its structure tells: identification in
 * XMP, profile, embedded fonts, transparency, encryption, forms. Glyph widths and the profile's own
 * bytes are not read: no validator comes as a package.
 */
export function findArchivalFaults(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  const objects = [...text.matchAll(/\d+ 0 obj\n([\s\S]*?)\nendobj/g)].map(([, body = '']) => body);
  const dictionaries = objects.map((body) => body.split('\nstream\n')[0] ?? '');
  const of = (pattern: RegExp) => dictionaries.filter((one) => pattern.test(one));
  const faults = forbidden
    .filter((name) => of(new RegExp(`/${name}\\b`)).length > 0)
    .map((name) => `has ${name}`);
  const lacks = (isThere: boolean, what: string) => (isThere ? [] : [`lacks ${what}`]);
  const descriptors = of(/\/Type \/FontDescriptor/);
  const fonts = of(/\/Subtype \/Type0/);
  const widgets = of(/\/Type \/Annot/);
  return [
    ...faults,
    ...lacks(/^%PDF-1\.7\n%[\x80-\xff]{4}/.test(text), 'a header with a binary comment'),
    ...lacks(/trailer[\s\S]*\/ID \[/.test(text), 'a file identifier'),
    ...lacks(
      descriptors.length > 0 && descriptors.every((one) => one.includes('/FontFile2')),
      'fonts',
    ),
    ...lacks(
      fonts.every((one) => one.includes('/ToUnicode')),
      'Unicode of a font',
    ),
    ...lacks(
      of(/\/CIDFontType2/).every((one) => one.includes('/CIDToGIDMap')),
      'a glyph map',
    ),
    ...lacks(
      widgets.every((one) => one.includes('/Subtype /Widget') && one.includes('/F 4\n')),
      'the flag of a printed annotation',
    ),
    ...lacks(
      widgets.every((one) => one.includes('/AP <<\n/N')),
      'an appearance',
    ),
    ...findProfileFaults(of(/\/Type \/OutputIntent/), objects, pdf),
    ...findIdentityFaults(objects),
  ];
}

function findProfileFaults(
  [intent = '', ...more]: readonly string[],
  objects: readonly string[],
  pdf: Buffer,
): readonly string[] {
  const [, number] = /\/DestOutputProfile (\d+) 0 R/.exec(intent) ?? [];
  if (!intent.includes('/S /GTS_PDFA1') || number === undefined || more.length > 0)
    return ['lacks its one output intent'];
  const start = pdf.indexOf(`\n${number} 0 obj\n`);
  const from = pdf.indexOf('\nstream\n', start) + '\nstream\n'.length;
  const profile = inflateSync(pdf.subarray(from, pdf.indexOf('\nendstream', from)));
  // ICC.1, 7.2: the colours of the profile, and its signature.
  const isColour = profile.subarray(16, 20).toString() === 'RGB ';
  return isColour && profile.subarray(36, 40).toString() === 'acsp' && objects.length > 0
    ? []
    : ['lacks a profile of RGB'];
}

function findIdentityFaults(objects: readonly string[]): readonly string[] {
  const metadata = objects.find((body) => body.includes('/Subtype /XML')) ?? '';
  const [, xml = ''] = /\nstream\n([\s\S]*)\nendstream/.exec(metadata) ?? [];
  const facts = new Map<string, string>();
  const open: string[] = [];
  const parser = new SaxesParser({ fragment: true });
  parser.on('opentag', ({ name }) => open.push(name));
  parser.on('text', (value) => {
    const name = open.at(-1);
    if (name !== undefined) facts.set(name, (facts.get(name) ?? '') + value);
  });
  parser.on('closetag', () => open.pop());
  try {
    parser.write(xml).close();
  } catch (error) {
    return [`has broken XMP: ${String(error)}`];
  }
  const isArchival = facts.get('pdfaid:part') === '2' && facts.get('pdfaid:conformance') === 'B';
  return isArchival ? [] : ['lacks its identification'];
}
