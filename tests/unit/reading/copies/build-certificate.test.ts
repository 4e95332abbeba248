import { expect, it } from 'vitest';
import { buildCertificate, CertificateError } from '#src/reading/copies/build-certificate.ts';
import { unnumbered, type CertificateFacts } from '#src/reading/copies/certificate-facts.ts';
import { textFace } from '#src/takeaway/faces.ts';
import { openDocument, streamPdf } from '#src/takeaway/stream-pdf.ts';
import { facts } from './certificate.ts';
import { findArchivalFaults } from './find-archival-faults.ts';
import { collect, readTexts } from './pdf-facts.ts';

const strict = { mayOmitIdentity: false };

const build = (changed: Partial<CertificateFacts> = {}, rules = strict) =>
  collect((target) => buildCertificate({ ...facts, ...changed }, rules, target));

it('states every fact on one page, labelled in both languages, and the archive at the foot', async () => {
  const texts = await readTexts(await build());
  expect(texts.map((text) => text.split('\r\n'))).toEqual([
    [
      'Lưu trữ lịch sử Đảng bộ tỉnh Hải Sơn',
      'CHỨNG NHẬN BẢN SAO TÀI LIỆU LƯU TRỮ',
      'Certificate of a copy of an archival record',
      'Mã xác thực lưu trữ',
      'Archival authentication code',
      'XT-2026-000123',
      'Tên cơ quan lưu trữ',
      'Archive',
      'Lưu trữ lịch sử Đảng bộ tỉnh Hải Sơn',
      'Người nhận',
      'Receiver',
      'Nguyễn Thị Hồng Hạnh',
      'Mã định danh của người nhận',
      'Identity number of the receiver',
      '001188012345',
      'Mã lưu trữ của tài liệu gốc',
      'Archival code of the original',
      'HS.LTĐB-TU-01-0145-0000001',
      'Số, ký hiệu',
      'Number and notation',
      '24-NQ/TU',
      'Loại tài liệu',
      'Type of record',
      'Nghị quyết',
      'Trích yếu nội dung',
      'Title',
      'Về phát triển thủy lợi và khai hoang vùng ven biển',
      'Mục đích sử dụng',
      'Purpose of use',
      'Cá nhân',
      'Ngày cấp',
      'Issued on',
      '23/11/2026',
      'Thời hạn sử dụng',
      'To be used until',
      '08/12/2026',
      'Số bản',
      'Number of copies',
      '2',
      'Chữ ký số của cơ quan lưu trữ',
      'Digital signature of the archive',
      'Lưu trữ lịch sử Đảng bộ tỉnh Hải Sơn',
    ],
  ]);
});

it('is built as PDF/A-2b, with equal bytes for equal facts', async () => {
  const pdf = await build();
  expect(findArchivalFaults(pdf)).toEqual([]);
  expect(pdf.equals(await build())).toBe(true);
});

it('stays PDF/A with letters that XML escapes', async () => {
  const pdf = await build({ archive: 'Chi cục Văn thư & Lưu trữ <HS>' });
  expect(findArchivalFaults(pdf)).toEqual([]);
  expect(pdf.toString()).toContain('<rdf:li>Chi cục Văn thư &amp; Lưu trữ &lt;HS&gt;</rdf:li>');
});

it('would be found not to be PDF/A: a file without identification or with transparency', async () => {
  const plain = { title: 'a', author: 'b', subject: 'c', language: 'vi', day: '2026-11-23' };
  const make = (subset?: 'PDF/A-2b') =>
    collect(async (target) => {
      const doc = openDocument({ ...plain, ...(subset && { subset }) }, { text: textFace });
      await streamPdf(doc, target, async (drain) => {
        doc.addPage().font('Helvetica').fillOpacity(0.5).text('a').initForm();
        await drain();
      });
    });
  expect(findArchivalFaults(await make())).toEqual([
    'has NeedAppearances',
    'has ca',
    'has Type1',
    'lacks fonts',
    'lacks its one output intent',
    'lacks its identification',
  ]);
  expect(findArchivalFaults(await make('PDF/A-2b'))).toEqual([
    'has NeedAppearances',
    'has ca',
    'has Type1',
    'lacks fonts',
  ]);
});

it('is refused with the name of every fact that is missing or cannot be true', async () => {
  const without = async (changed: Partial<CertificateFacts>, rules = strict) => {
    const error: unknown = await build(changed, rules).catch((reason: unknown) => reason);
    return error instanceof CertificateError ? error.facts : error;
  };
  for (const name of Object.keys(facts))
    expect(await without({ [name]: undefined })).toContain(name);
  expect(await without({ receiver: ' ', subject: '' })).toEqual(['receiver', 'subject']);
  expect(await without({ issuedOn: '2026-02-30' })).toEqual(['issuedOn']);
  expect(await without({ usableUntil: '2026-11-22' })).toEqual(['usableUntil']);
  expect(await without({ count: 0 })).toEqual(['count']);
});

it('says that there is no identity number only where the archive allows it', async () => {
  const [text] = await readTexts(await build({ identity: undefined }, { mayOmitIdentity: true }));
  expect(text).toContain('Không ghi (Not stated)');
});

it('says that a record bears no number', async () => {
  const [text] = await readTexts(await build({ documentNumber: unnumbered }));
  expect(text).toContain('Không số (Unnumbered)');
});

it('holds the longest title that the rules allow, and is refused where facts need a second page', async () => {
  expect(await readTexts(await build({ subject: 'thủy lợi '.repeat(55) }))).toHaveLength(1);
  await expect(build({ subject: 'thủy lợi '.repeat(300) })).rejects.toThrow(
    'The facts of a certificate do not fit on one page.',
  );
  await expect(build({ subject: 'thủy lợi '.repeat(2000) })).rejects.toThrow(
    'The facts of a certificate do not fit on one page.',
  );
});

it('has an empty signature field for the service of the archive', async () => {
  const text = (await build()).toString('latin1');
  expect(text.match(/\/FT \/Sig\n/g)).toHaveLength(1);
  expect(text).toContain('/T (chu-ky)');
  expect(text).not.toContain('/ByteRange');
});
