import { describe, expect, it } from 'vitest';
import { buildRegisterList } from '#src/desk/pages/staff/register/build-register-list.ts';
import { DamagedCellError } from '#src/desk/store/kept-json.ts';
import type { ReaderVisit } from '#src/desk/store/register/list-visits.ts';
import type { ReaderRecord } from '#src/desk/store/register/reader-record.ts';
import { newCardFacts } from '#tests/helpers/new-reader.ts';

const { facts: none, ...bare }: ReaderRecord = {
  id: 'r1',
  card: 'ĐG-2026-0001',
  version: 1,
  formKey: 'k1',
  state: 'valid',
  validFrom: '2026-11-23',
  validUntil: '2027-11-23',
};
const visit: ReaderVisit = {
  year: 2026,
  number: 1,
  readerId: 'r1',
  day: '2026-11-23',
  state: 'left',
  cameAt: '2026-11-23T00:35:00.000Z',
  leftAt: '2026-11-23T04:05:00.000Z',
  purpose: '02',
  topic: '=1+1',
  enteredBy: 'lan',
  voidReason: null,
  reader: {
    ...bare,
    facts: newCardFacts({ name: '+Trần Thị Thử', organisation: 'Đại học', address: 'Huế' }),
  },
};

async function read(...visits: readonly ReaderVisit[]) {
  const told: unknown[] = [];
  const response = await buildRegisterList(
    '2026',
    (async function* () {
      yield await Promise.resolve(visits);
    })(),
    'vi',
    {
      report: (event, error) => told.push([event, error]),
      waitForBrowser: () => Promise.resolve(),
    },
  );
  return { told, response, text: await response.text() };
}

describe('the register of a year as a file', () => {
  it('has the official columns, times of Vietnam, and runs no formula', async () => {
    const { response, text } = await read(visit);
    expect(none).toBeUndefined();
    expect(response.headers.get('Content-Disposition')).toBe(
      'attachment; filename="so-doc-gia-2026.csv"',
    );
    expect(text).toMatchInlineSnapshot(`
      ""STT","Ngày","Họ và tên","Số thẻ","Cơ quan, địa chỉ","Giấy tờ đã xem","Mục đích","Chủ đề nghiên cứu","Giờ vào","Giờ ra","Ghi chú"
      "1","2026-11-23","'+Trần Thị Thử","ĐG-2026-0001","Đại học, Huế","căn cước công dân, căn cước","Công vụ","'=1+1","07:35","11:05",""
      "
    `);
  });

  it('tells how a visit ended, and keeps the line of one that does not count', async () => {
    const { text } = await read(
      { ...visit, state: 'in', leftAt: null },
      { ...visit, number: 2, state: 'closed', leftAt: null },
      { ...visit, number: 3, state: 'void', voidReason: 'wrong-reader' },
    );
    const remarks = text.split('\r\n').map((line) => line.split(',').at(-1));
    expect(remarks.slice(1, 4)).toEqual([
      '"đang đọc"',
      '"đóng tự động"',
      '"hủy lượt: ghi nhầm người"',
    ]);
  });

  it('has day and purpose alone of a reader who was erased', async () => {
    const { text } = await read({
      ...{ ...visit, cameAt: null, leftAt: null, topic: null },
      reader: { ...bare, state: 'erased' },
    });
    expect(text.split('\r\n')[1]).toBe(
      '"1","2026-11-23","","ĐG-2026-0001","","","Công vụ","","","",""',
    );
  });

  it('says which card is damaged, and is told', async () => {
    const damage = new DamagedCellError('ĐG-2026-0001', 'facts', new Error('no JSON'));
    const { told, text } = await read({ ...visit, reader: { ...bare, damage } });
    expect(text).toContain('"Dữ liệu hỏng (cột facts)"');
    expect(told).toEqual([['damaged-cell', damage]]);
  });
});
