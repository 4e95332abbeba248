import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { UnreadableError } from '#src/gate/read/packing.ts';
import { readPdfStreams } from '#src/gate/read/pdf-streams.ts';
import { unpack } from '#src/gate/read/unpack.ts';
import { noise } from '../planted.ts';

const said = 'Đồng chí Nguyễn Văn Ẩn xin từ chức. '.repeat(40);
const packed = deflateSync(`${said}${Buffer.from(noise(4000, 3)).toString('base64')}`);
const toPdf = (entries: string, stream: Uint8Array) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<<${entries}>>\nstream\r\n`),
    stream,
    Buffer.from('\nendstream\nendobj'),
  ]);
const cut = packed.subarray(0, packed.length - 500);

test('what is left of a Flate stream of a PDF that ends too soon is read', () => {
  const atEnd = toPdf('/Filter/FlateDecode', cut).subarray(0, -'\nendstream\nendobj'.length);
  const [stream] = readPdfStreams(atEnd);
  expect(Buffer.from(stream?.bytes ?? []).toString()).toContain(said.slice(0, 100));
});

test.each(['/Filter/FlateDecode', '/Length 9/Filter [ /FlateDecode ]', '/Filter[/Fl /DCTDecode]'])(
  'a damaged stream of %s does not pass',
  (entries) => {
    const damaged = Buffer.from(packed);
    damaged.fill(0xff, 40, 80);
    expect(() => readPdfStreams(toPdf(entries, damaged))).toThrow(UnreadableError);
  },
);

test.each(['/Filter/DCTDecode', '/Filter[/ASCII85Decode/FlateDecode]', ''])(
  'streams of other kinds are no fault: %s',
  (entries) => {
    expect(readPdfStreams(toPdf(entries, Buffer.from([0xff, 0xd8, 0xff, 0xe0])))).toEqual([]);
  },
);

test('what is left of a deflated file that ends too soon is read, and chance heads are nothing', () => {
  const [whole] = unpack(cut, 'a.bin');
  expect(Buffer.from(whole?.bytes ?? []).toString()).toContain(said.slice(0, 100));
  expect(unpack(Buffer.from('x^2 + y^2 = r^2'), 'a.txt')).toEqual([]);
});

test('a stream that unpacks to more than the gate holds does not pass, in a PDF or by itself', () => {
  const huge = deflateSync(Buffer.alloc(2 ** 28 + 1), { level: 1 });
  expect(() => readPdfStreams(toPdf('', huge))).toThrow(UnreadableError);
  expect(() => unpack(huge, 'a.bin')).toThrow(UnreadableError);
});
