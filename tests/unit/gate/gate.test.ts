import { rmSync } from 'node:fs';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkOutput } from '#src/gate/check-output.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { toSlug } from '#src/text/slug.ts';
import { buildCatalogue, buildItem, buildPage, conditional } from '../publish/select/fixtures.ts';
import { noise, writeOutput } from './planted.ts';

const secret = 'Đồng chí Nguyễn Văn Ẩn xin từ chức';
const lineOfPage = 'Gửi đồng chí Bí thư huyện ủy về đơn của ông Tám';
const catalogue = buildCatalogue({
  items: [
    buildItem({
      id: 'TU-9',
      slug: 'TU-9',
      access: conditional,
      fields: { description: secret },
      pages: [],
    }),
    buildItem({
      id: 'TU-8',
      slug: 'TU-8',
      pages: [buildPage(1), buildPage(7, { access: conditional })],
    }),
  ],
});
const published = publishCatalogue(catalogue);
const master = noise(200_000, 7);
const scans = writeOutput({
  'TU/145/nghi-quyet/0007.jpg': master,
  'TU/145/nghi-quyet/0007.xml': toAlto(['Số 24-NQ/TU, Ban Chấp hành', lineOfPage]),
});

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function hitsIn(files: Record<string, string | Uint8Array>, derivatives: string[] = []) {
  const outDir = writeOutput(files);
  folders.push(outDir);
  const { hits } = await checkOutput({
    catalogue,
    published,
    scansDir: scans,
    outDir,
    derivatives,
    loadTexts: () => Promise.resolve(undefined),
  });
  return hits;
}

const valueHit = (output: string) => [
  { kind: 'hidden-value', output, record: 'TU-9', field: 'fields.description' },
];

const escapeAll = (text: string, escape: (code: string) => string): string =>
  Array.from(text, (letter) => escape((letter.codePointAt(0) ?? 0).toString(16))).join('');

const forms: Record<string, string> = {
  'as it is written': secret,
  'in its decomposed form': secret.normalize('NFD'),
  'in capitals': secret.toUpperCase(),
  'without marks': 'Dong chi Nguyen Van An xin tu chuc',
  'as a slug': toSlug(secret),
  'percent-encoded': encodeURIComponent(secret),
  'percent-encoded twice': encodeURIComponent(encodeURIComponent(secret)),
  'with plus signs for spaces': new URLSearchParams({ q: secret }).toString(),
  'as decimal references': Array.from(secret, (letter) => `&#${letter.codePointAt(0)};`).join(''),
  'as hexadecimal references': escapeAll(secret, (code) => `&#x${code};`),
  'as references of references': escapeAll(secret, (code) => `&amp;#x${code};`),
  'escaped as JSON does': escapeAll(secret, (code) => `\\u${code.padStart(4, '0')}`),
  'escaped twice': escapeAll(secret, (code) => `\\\\u${code.padStart(4, '0')}`),
  'escaped as scripts may': escapeAll(secret, (code) => `\\u{${code}}`),
  'escaped as CSS does': escapeAll(secret, (code) => `\\${code.padStart(2, '0')} `),
  'broken by lines in JSON': secret.replaceAll(' ', '\\n'),
  'broken by tags': secret.replaceAll(' ', ' <b class="x">'),
  'with soft hyphens': secret.replace('Nguyễn', 'Ngu\u00ADyễn'),
  'in base64': Buffer.from(secret).toString('base64'),
  'in base64 from the second byte': Buffer.from(` ${secret}`).toString('base64'),
  'in base64 from the third byte': Buffer.from(`  ${secret}`).toString('base64'),
  'in base64 within a longer run': `abc${Buffer.from(secret).toString('base64')}`,
  'in base64 within base64': Buffer.from(Buffer.from(secret).toString('base64')).toString('base64'),
};

describe('a hidden value is found in a page', () => {
  test.each(Object.entries(forms))('%s', async (_, text) => {
    expect(await hitsIn({ 'x/index.html': `<p>Có ${text} .</p>` })).toEqual(
      valueHit('x/index.html'),
    );
  });

  test('in wrapped base64 of a long text', async () => {
    const long = `${'Văn bản này không có gì. '.repeat(9)}${secret}${' Hết.'.repeat(20)}`;
    const wrapped = Buffer.from(long)
      .toString('base64')
      .replace(/(.{76})/g, '$1\r\n');
    expect(await hitsIn({ 'x.txt': wrapped })).toEqual(valueHit('x.txt'));
  });

  test('although only its beginning leaks', async () => {
    const start = secret.split(' ').slice(0, 8).join(' ');
    expect(await hitsIn({ 'x.html': `${start}…` })).toEqual(valueHit('x.html'));
  });
});

describe('a hidden value is found in every kind of output', () => {
  const kinds: Record<string, string | Uint8Array> = {
    'a.html': `<meta name="description" content="${secret}">`,
    'a.json': JSON.stringify({ note: secret }),
    'iiif/TU-8/manifest.json': JSON.stringify({ summary: { vi: [secret], en: [secret] } }),
    'iiif/TU-8/1/lines.json': JSON.stringify({ body: { type: 'TextualBody', value: secret } }),
    'iiif/TU-8/1/alto.xml': secret.replaceAll(/\S+/g, '<String CONTENT="$&"/>'),
    'a.js': `const a="${secret}"`,
    'a.js.map': JSON.stringify({ sourcesContent: [`// ${secret}`] }),
    'a.css': `a::after{content:"${secret}"}`,
    'a.xml': `<title>${secret}</title>`,
    'a.txt': secret,
    'lich.ics': `BEGIN:VCALENDAR\r\nSUMMARY:${secret.replaceAll(/.{5}/gu, '$&\r\n ')}\r\n`,
    'a.csv': `1;"${secret}"`,
    'a.svg': `<svg xmlns="http://www.w3.org/2000/svg"><text>${secret}</text></svg>`,
    'a.html.gz': gzipSync(secret),
    'a.html.br': brotliCompressSync(secret),
    'a.pf_fragment': gzipSync(`pagefind_dcd{"content":"${secret}"}`),
    'a.pf_meta': gzipSync(
      Buffer.concat([Buffer.from([0x81, 0x78, 0x2f]), Buffer.from(`${secret}k`)]),
    ),
    'utf16.txt': Buffer.from(`\uFEFF${secret}`, 'utf16le'),
    'utf16be.txt': Buffer.from(`\uFEFF${secret}`, 'utf16le').swap16(),
    'odd.bin': Buffer.concat([Buffer.from([1]), Buffer.from(secret, 'utf16le')]),
    'a.tar': gzipSync(gzipSync(secret)),
    'a.pdf': Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj<</Filter/FlateDecode>>\nstream\r\n'),
      deflateSync(secret),
      Buffer.from('\nendstream'),
    ]),
    'a.zip': zip('trang.txt', secret),
  };

  test.each(Object.keys(kinds))('%s', async (name) => {
    const hits = await hitsIn({ [name]: kinds[name] ?? '' });
    const found = hits.map((hit) => ({ ...hit, output: hit.output.split('!')[0] }));
    expect(found).toContainEqual(valueHit(name)[0]);
    expect(new Set(found.map(({ record, field }) => `${record} ${field}`)).size).toBe(1);
  });

  test('the name of a file', async () => {
    const name = `tep/${toSlug(secret)}.html`;
    expect(await hitsIn({ [name]: '' })).toEqual(valueHit(name));
  });

  test('the name of a file in an archive', async () => {
    const name = `${toSlug(secret)}.txt`;
    expect(await hitsIn({ 'a.zip': zip(name, 'x') })).toContainEqual({
      ...valueHit(`a.zip!${name}`)[0],
    });
  });

  test('a file that is read in parts, across any of their borders', async () => {
    const filler = Buffer.alloc(2 ** 20 - 20, 'chữ ');
    const hits = await hitsIn({
      'a.html': Buffer.concat([filler, Buffer.from(` ${secret} `), filler]),
    });
    expect(hits).toEqual(valueHit('a.html'));
  });
});

describe('metadata of pictures', () => {
  let photo: ReturnType<typeof sharp>;
  beforeAll(() => {
    const create = { width: 64, height: 64, channels: 3, background: '#fff' } as const;
    photo = sharp({ create });
  });
  const exif = { IFD0: { ImageDescription: secret } };
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:title="${secret}"/></rdf:RDF></x:xmpmeta>`;

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('Exif of %s', async (format) => {
    const bytes = await photo.clone().withExif(exif).toFormat(format).toBuffer();
    expect(await hitsIn({ 'a.img': bytes })).toEqual(valueHit('a.img'));
  });

  test.each(['jpeg', 'png', 'webp'] as const)('XMP of %s', async (format) => {
    const bytes = await photo.clone().withXmp(xmp).toFormat(format).toBuffer();
    expect(await hitsIn({ 'a.img': bytes })).toEqual(valueHit('a.img'));
  });

  test.each([
    ['tEXt', Buffer.from(`Comment\0${secret}`)],
    ['zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(secret)])],
    ['iTXt', Buffer.concat([Buffer.from('Comment\0\x01\0vi\0\0'), deflateSync(secret)])],
  ])('a %s chunk of PNG', async (kind, data) => {
    const png = await photo.clone().png().toBuffer();
    const chunk = Buffer.alloc(12 + data.length);
    chunk.writeUInt32BE(data.length);
    chunk.write(kind, 4, 'latin1');
    data.copy(chunk, 8);
    const bytes = Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
    expect(await hitsIn({ 'a.png': bytes })).toEqual(valueHit('a.png'));
  });

  const tile = 'iiif/TU-8/1/full/64,64/0/default.jpg';

  test('any of it in the image of an open page stops the build, whatever it says', async () => {
    const bytes = await photo
      .clone()
      .withExif({ IFD0: { Artist: 'Ai đó' } })
      .jpeg()
      .toBuffer();
    expect(await hitsIn({ [tile]: bytes }, [tile])).toEqual([
      { kind: 'image-metadata', output: tile },
    ]);
  });

  test('a clean image of an open page passes', async () => {
    expect(await hitsIn({ [tile]: await photo.clone().jpeg().toBuffer() }, [tile])).toEqual([]);
  });
});

describe('a closed page', () => {
  const scanHit = (output: string) => [
    { kind: 'closed-image', output, record: 'TU-8', field: 'pages.7.scan' },
  ];

  test('is found when its scan is copied', async () => {
    expect(await hitsIn({ '_astro/anh.jpg': master })).toEqual(scanHit('_astro/anh.jpg'));
  });

  test('is found when a part of its scan is within another file', async () => {
    const part = Buffer.concat([noise(99, 1), master.subarray(50_000, 90_000), noise(99, 2)]);
    expect(await hitsIn({ 'a.bin': part })).toEqual(scanHit('a.bin'));
  });

  test('is found when its scan is put into a page as base64', async () => {
    const html = `<img src="data:image/jpeg;base64,${Buffer.from(master).toString('base64')}">`;
    expect(await hitsIn({ 'a.html': html })).toEqual(scanHit('a.html'));
  });

  test('is found in the PDF of an item, where only the images of its open pages may be', async () => {
    const image = 'iiif/TU-8/1/full/64,64/0/default.jpg';
    const pdf = 'tai-lieu/TU-8/TU-8.pdf';
    // A blank stretch of paper is the same in the scan of a redacted page and in the image cut of it.
    const shared = master.subarray(0, 4096);
    const start = await sharp({
      create: { width: 64, height: 64, channels: 3, background: '#eee' },
    })
      .jpeg()
      .toBuffer();
    const open = Buffer.concat([start, shared]);
    const toPdf = (...parts: Uint8Array[]) =>
      Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts, Buffer.from('\n%%EOF\n')]);
    const hitsWith = (output: string, bytes: Uint8Array) =>
      hitsIn({ [image]: open, [output]: bytes }, [image]);
    expect(await hitsWith(pdf, toPdf(open))).toEqual([]);
    expect(await hitsWith(pdf, toPdf(open, master))).toEqual(scanHit(pdf));
    expect(await hitsWith(pdf, toPdf(shared))).toEqual(scanHit(pdf));
    expect(await hitsWith('tai-lieu/TU-7/TU-7.pdf', toPdf(open))).toEqual(
      scanHit('tai-lieu/TU-7/TU-7.pdf'),
    );
  });

  test('is found when its scan is in an archive', async () => {
    const archive = zip('anh.jpg', Buffer.from(master));
    expect(await hitsIn({ 'a.zip': archive })).toContainEqual(scanHit('a.zip!anh.jpg')[0]);
  });

  test('is found in the place of an image of an open page', async () => {
    const tile = 'iiif/TU-8/1/full/max/0/default.jpg';
    expect(await hitsIn({ [tile]: master }, [tile])).toEqual(scanHit(tile));
  });

  test('is found by the name of its scan, and not by a number alone', async () => {
    const hits = await hitsIn({
      'a.json': '{"scan":"nghi-quyet/0007.tif"}',
      'b.json': '{"scan":"0007"}',
    });
    expect(hits.map(({ output, field }) => `${output} ${field}`)).toContain('a.json pages.7.scan');
    expect(hits.map(({ output }) => output)).not.toContain('b.json');
  });

  test.each(['/iiif/TU-8/7/info.json', 'https://x.vn/iiif/TU-8/7', '\\/iiif\\/TU-8\\/7\\/full'])(
    'is found by the address of its image: %s',
    async (path) => {
      expect(await hitsIn({ 'a.html': `<a href="${path}">` })).toEqual([
        { kind: 'hidden-value', output: 'a.html', record: 'TU-8', field: 'pages.7.image' },
      ]);
    },
  );

  test.each(['iiif/TU-8/7/lines.json', 'iiif/TU-8/7/alto.xml'])(
    'is found by a file that lies beside its image: %s',
    async (output) => {
      const hit = { kind: 'hidden-value', output, record: 'TU-8', field: 'pages.7.image' };
      expect(await hitsIn({ [output]: '{}' })).toEqual([hit]);
    },
  );

  test('is not found by its canvas, which keeps its place in a manifest', async () => {
    const canvas = JSON.stringify({ id: 'https://x.vn/iiif/TU-8/canvas/7', type: 'Canvas' });
    expect(await hitsIn({ 'iiif/TU-8/manifest.json': canvas })).toEqual([]);
  });

  test('is not found by addresses that only begin like that of its image', async () => {
    const html =
      '<a href="/iiif/TU-8/70/"><a href="/iiif/TU-8-7/"><a href="/tai-lieu/TU-8/?trang=7">';
    expect(await hitsIn({ 'a.html': html })).toEqual([]);
  });

  test('is found by a line of its transcript', async () => {
    expect(await hitsIn({ 'a.html': `<p>${lineOfPage}</p>` })).toEqual([
      { kind: 'hidden-value', output: 'a.html', record: 'TU-8', field: 'pages.7.words' },
    ]);
  });

  test('is not found by its letterhead, which says what the record shows anyway', async () => {
    const html = `<dt>Số</dt><dd>24-NQ/TU</dd><dd>Ban Chấp hành Đảng bộ tỉnh</dd>`;
    expect(await hitsIn({ 'a.html': html })).toEqual([]);
  });

  test('has no image, although one was cut when it was open', async () => {
    const stale = 'iiif/TU-8/7/full/64,64/0/default.jpg';
    const hits = await hitsIn({ [stale]: 'x' }, [stale]);
    expect(hits).toContainEqual({ kind: 'unlisted-image', output: stale });
  });

  test('may have a notice in place of its image, but no other picture', async () => {
    const notice = '<svg xmlns="http://www.w3.org/2000/svg"><text>Có điều kiện</text></svg>';
    expect(await hitsIn({ 'iiif/TU-8/notice/7.svg': notice })).toEqual([]);
    const others = ['iiif/TU-8/notice/7.jpg', 'iiif/TU-8/notice/70.svg'];
    const hits = await hitsIn(Object.fromEntries(others.map((path) => [path, notice])));
    expect(hits).toEqual(others.map((output) => ({ kind: 'unlisted-image', output })));
  });

  test('is found in its notice, line by line', async () => {
    const lines = lineOfPage.replace(' ', '</text>\n<text x="50%" y="9">');
    const output = 'iiif/TU-8/notice/7.svg';
    expect(await hitsIn({ [output]: `<svg><text>${lines}</text></svg>` })).toEqual([
      { kind: 'hidden-value', output, record: 'TU-8', field: 'pages.7.words' },
    ]);
  });
});

describe('what passes', () => {
  test('is all that is public, in the same places', async () => {
    const text = JSON.stringify(published);
    const tile = 'iiif/TU-8/1/0,0,512,512/512,512/0/default.jpg';
    const picture = await sharp({
      create: { width: 8, height: 8, channels: 3, background: '#fff' },
    })
      .jpeg()
      .toBuffer();
    expect(
      await hitsIn(
        {
          'index.html': `<p>${text}</p>`,
          'a.json': text,
          'a.json.gz': gzipSync(text),
          'a.pf_meta': gzipSync(`pagefind_dcd${text}`),
          [tile]: picture,
          'iiif/TU-8/1/info.json': '{"id":"/iiif/TU-8/1"}',
        },
        [tile],
      ),
    ).toEqual([]);
  });

  test('is not what the gate cannot open', async () => {
    const sevenZip = Buffer.from('377abcaf271c0004', 'hex');
    const broken = gzipSync('x'.repeat(999)).subarray(0, 20);
    expect(await hitsIn({ 'a.7z': sevenZip, 'b.gz': broken })).toEqual([
      { kind: 'unreadable', output: 'a.7z' },
      { kind: 'unreadable', output: 'b.gz' },
    ]);
  });
});

function toAlto(lines: readonly string[]): string {
  const written = lines.map((line) =>
    line
      .split(' ')
      .map((word) => `<String CONTENT="${word}"/>`)
      .join('<SP/>'),
  );
  return `<alto><TextLine>${written.join('</TextLine><TextLine>')}</TextLine></alto>`;
}

/** A ZIP archive of one deflated member. */
function zip(name: string, content: string | Buffer): Buffer {
  const data = deflateRawSync(content);
  const nameBytes = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt16LE(nameBytes.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt16LE(nameBytes.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + nameBytes.length, 12);
  end.writeUInt32LE(30 + nameBytes.length + data.length, 16);
  return Buffer.concat([local, nameBytes, data, entry, nameBytes, end]);
}
