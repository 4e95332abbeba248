import { describe, expect, it } from 'vitest';
import { convertLegacy } from '#src/text/legacy/convert.ts';

const utf8 = new TextEncoder();
const convert = (text: string, delimited = true) => convertLegacy(utf8.encode(text), { delimited });
const bytesOf = (latin1: string): Uint8Array =>
  Uint8Array.from(latin1.split(''), (character) => character.charCodeAt(0));

describe('convertLegacy', () => {
  it('converts the old cells of a UTF-8 table and leaves quotes, separators and line ends', () => {
    expect(
      convert('fileCode;title\r\nA;"NghÞ quyÕt; §¹i héi ""cò"""\r\nB;Félix Trépont\r\n'),
    ).toEqual({
      kind: 'converted',
      text: 'fileCode;title\r\nA;"Nghị quyết; Đại hội ""cũ"""\r\nB;Félix Trépont\r\n',
      encodings: ['tcvn3'],
      changes: [
        { line: 2, before: 'NghÞ quyÕt; §¹i héi ""cò""', after: 'Nghị quyết; Đại hội ""cũ""' },
      ],
      doubtful: [],
    });
  });

  it('knows each cell by itself, in two encodings and with line breaks', () => {
    const result = convert('a,b\n"B¸o c¸o\nnăm 1976",Nghò quyeát\nĐảng bộ,Ñaûng boä\n');
    expect(result).toMatchObject({
      text: 'a,b\n"Báo cáo\nnăm 1976",Nghị quyết\nĐảng bộ,Đảng bộ\n',
      encodings: ['tcvn3', 'vni'],
      changes: [{ line: 2 }, { line: 3 }, { line: 4 }],
    });
  });

  it('converts an ambiguous cell like the others', () => {
    expect(convert('a;b\nNghÞ quyÕt;Hép 3\n')).toMatchObject({ text: 'a;b\nNghị quyết;Hộp 3\n' });
  });

  it('reports an ambiguous cell to a person if part of the table is Unicode already', () => {
    expect(convert('a;b\nNghÞ quyÕt;Hép 3\nNghị quyết;\n')).toMatchObject({
      text: 'a;b\nNghị quyết;Hép 3\nNghị quyết;\n',
      doubtful: [{ line: 2, text: 'Hép 3' }],
    });
  });

  it('goes line by line through other texts', () => {
    expect(convert('---\ntitle: B¸o c¸o; nghÞ quyÕt\n---\nĐảng bộ\n', false)).toMatchObject({
      text: '---\ntitle: Báo cáo; nghị quyết\n---\nĐảng bộ\n',
    });
  });

  it('decodes a file whole that is not UTF-8', () => {
    expect(convertLegacy(bytesOf('a;b\r\nNghÞ quyÕt;Hép\r\n'), { delimited: true })).toMatchObject({
      text: 'a;b\r\nNghị quyết;Hộp\r\n',
      changes: [{ line: 2, before: 'NghÞ quyÕt;Hép', after: 'Nghị quyết;Hộp' }],
    });
  });

  it('uses the encoding that a person names', () => {
    expect(convertLegacy(bytesOf('Chæ thò'), { delimited: true, from: 'vni' })).toMatchObject({
      text: 'Chỉ thị',
    });
    expect(convertLegacy(utf8.encode('Chæ thò'), { delimited: true, from: 'vni' })).toMatchObject({
      text: 'Chỉ thị',
    });
  });

  it.each([
    ['Unicode', utf8.encode('a;b\nNghị quyết;né à Paris\n'), 'nothing'],
    ['decomposed Unicode', utf8.encode('Nghị quyết'.normalize('NFD')), 'nothing'],
    ['an empty file', new Uint8Array(), 'nothing'],
    ['French in Windows-1252', bytesOf('né à Paris où'), 'unknown'],
    ['a workbook', bytesOf('PK\x03\x04\x00'), 'not-text'],
  ] as const)('has nothing to give for %s', (_, bytes, kind) => {
    expect(convertLegacy(bytes, { delimited: true })).toEqual({ kind });
  });

  it('finds nothing in its own output', () => {
    const first = convert('a;b\nNghÞ quyÕt;Hép 3\n');
    expect(first.kind === 'converted' && convert(first.text)).toEqual({ kind: 'nothing' });
  });
});
