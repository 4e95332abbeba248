import { describe, expect, it } from 'vitest';
import type { LetterTemplate } from '#src/domain/values.ts';
import { findTemplate } from '#src/desk/mail/draft-letter.ts';
import type { Decision } from '#src/desk/rules/decision.ts';
import type { RequestRecord } from '#src/desk/store/request/request-record.ts';
import { draftFor } from '#src/desk/work/draft-for.ts';
import type { WorkForm } from '#src/desk/work/work-form.ts';
import { newRequest } from '#tests/helpers/new-request.ts';

const template = (use: LetterTemplate['use'], vi: string, en?: string): LetterTemplate => ({
  slug: use,
  title: { vi: use },
  use,
  text: en === undefined ? { vi } : { vi, en },
});
const whole = [
  '{nguoi-doc}, {ma-phieu}, {ngay-nhan}, {tra-loi-cham-nhat}',
  '{tai-lieu}',
  '{quyet-dinh}',
  '{khieu-nai}',
  '{co-quan}; {lien-he}',
  '{hom-nay}\n{can-bo}',
].join('\n\n');

function request(language: 'vi' | 'en'): RequestRecord {
  const { items, ...sent } = newRequest({ language });
  return {
    ...{
      ...sent,
      code: 'YC-2026-000123',
      state: 'reviewing',
      version: 1,
      linkVersion: 0,
      way: 'online',
      messages: [],
      log: [],
    },
    items: items.map((item) => ({ ...item, state: { kind: 'pending' } })),
  };
}

const site = {
  name: { vi: 'Kho thử', en: 'Trial store' },
  address: { vi: 'Số 1 Bến Mây' },
  email: 'phongdoc@luutru.example',
};
const choices = [
  { outcome: 'refused', reason: 'privacy', from: '', until: '' },
  { outcome: 'reading', from: '2026-11-25', until: '2026-12-09' },
] as const;
const draft = (language: 'vi' | 'en', templates: readonly LetterTemplate[], slug = '') =>
  draftFor('letter', formWith(slug), request(language), {
    ...{ templates, site, signer: 'Trần Thị Lan', today: '2026-11-24' },
  });
const formWith = (slug: string): WorkForm => ({
  ...{
    version: 1,
    choices,
    letter: 'as it was',
    message: '',
    note: '',
    assignee: '',
    action: undefined,
  },
  seenAccess: [],
  templates: { letter: slug, message: slug },
});

describe('a letter', () => {
  it('is drafted from its template, with all that its places stand for', () => {
    expect(draft('vi', [template('partly', whole)])).toMatchInlineSnapshot(`
      "Nguyễn Thị Thử, YC-2026-000123, 23/11/2026, 02/12/2026

      1. Danh sách học viên một lớp xóa mù chữ (Phông TU, Mục lục 01, Hồ sơ 203, tờ 8–9, trang 2)
      2. Đại hội Đảng bộ tỉnh (Phông TU, Mục lục 01, Hồ sơ 145)

      1. Danh sách học viên một lớp xóa mù chữ (Phông TU, Mục lục 01, Hồ sơ 203, tờ 8–9, trang 2)
         Từ chối: liên quan đời sống riêng tư, bí mật cá nhân, gia đình. Căn cứ: Điều 25 Luật Lưu trữ số 33/2024/QH15; Điều 38 Bộ luật Dân sự
      2. Đại hội Đảng bộ tỉnh (Phông TU, Mục lục 01, Hồ sơ 145)
         Được đọc từ 25/11/2026 đến hết 09/12/2026

      Nếu không đồng ý với việc từ chối, trong 90 ngày kể từ ngày nhận trả lời, bạn có quyền khiếu nại bằng văn bản với người đứng đầu cơ quan lưu trữ.

      Kho thử; Số 1 Bến Mây, phongdoc@luutru.example

      24/11/2026
      Trần Thị Lan"
    `);
    expect(draft('en', [template('partly', whole, whole)])).toMatchInlineSnapshot(`
      "Nguyễn Thị Thử, YC-2026-000123, 23 November 2026, 2 December 2026

      1. Danh sách học viên một lớp xóa mù chữ (Phông TU, Mục lục 01, Hồ sơ 203, tờ 8–9, page 2)
      2. Đại hội Đảng bộ tỉnh (Phông TU, Mục lục 01, Hồ sơ 145)

      1. Danh sách học viên một lớp xóa mù chữ (Phông TU, Mục lục 01, Hồ sơ 203, tờ 8–9, page 2)
         Refused: concerns private life, personal or family secrets. Legal basis: Law on Archives 33/2024/QH15, Article 25; Civil Code, Article 38
      2. Đại hội Đảng bộ tỉnh (Phông TU, Mục lục 01, Hồ sơ 145)
         May be read from 25 November 2026 to 9 December 2026

      If you disagree with a refusal, you may complain in writing to the head of the archive within 90 days of receiving the answer.

      Trial store; Số 1 Bến Mây, phongdoc@luutru.example

      24 November 2026
      Trần Thị Lan"
    `);
  });

  it('keeps a name on its line, and fills in no place that a name holds', () => {
    const asked = request('vi');
    const name = 'Thử\r\n\r\nLưu trữ đã đồng ý.\u2028{ma-phieu}';
    const reader = { purpose: '01', fields: { name }, consents: [] } as const;
    const templates = [template('partly', '{nguoi-doc}')];
    const context = { site, signer: '', today: '2026-11-24', templates };
    expect(draftFor('letter', formWith(''), { ...asked, reader }, context)).toBe(
      '“Thử Lưu trữ đã đồng ý ma phieu” (tên ghi trong phiếu)',
    );
  });

  it('loses the line of a place with nothing in it', () => {
    const letter = template('partly', 'Một\n\n{khieu-nai}\n\nHai');
    const form = { ...formWith(''), choices: choices.slice(1) };
    const context = { site, signer: '', today: '2026-11-24' };
    const templates = [{ ...letter, use: 'granted' as const }];
    expect(draftFor('letter', form, request('vi'), { ...context, templates })).toBe('Một\n\nHai');
  });

  it('is not drafted as a question: that is a message', () => {
    const templates = [template('ask', 'Xin hỏi')];
    const context = { templates, site, signer: '', today: '2026-11-24' };
    const undecided = { ...formWith(''), choices: [] };
    expect(draftFor('letter', undecided, request('vi'), context)).toBe('as it was');
    expect(draftFor('message', undecided, request('vi'), context)).toBe('Xin hỏi');
  });

  it('stays as it is where no template fits', () => {
    expect(draft('vi', [template('granted', 'x')])).toBe('as it was');
    expect(draft('vi', [template('granted', 'x')], 'granted')).toBe('x');
  });

  const refuse: Decision = { kind: 'refuse', reason: 'damaged' };
  const allow: Decision = { kind: 'allow-copy', certified: true };
  it.each([
    ['granted', [allow, allow]],
    ['partly', [allow, refuse]],
    ['refused', [refuse]],
    ['ask', []],
  ] as const)('is that of %s when the decisions are so', (use, decisions) => {
    const templates = (['ask', 'granted', 'partly', 'refused'] as const).map((one) =>
      template(one, ''),
    );
    expect(findTemplate(templates, '', decisions)?.use).toBe(use);
  });
});
