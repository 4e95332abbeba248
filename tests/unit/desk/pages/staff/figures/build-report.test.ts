import { describe, expect, it } from 'vitest';
import type { Figure } from '#src/desk/statistics/figure.ts';
import { buildReport } from '#src/desk/pages/staff/figures/build-report.ts';

const figures: readonly Figure[] = [
  { measure: 'visits', unit: 'visit', value: 1234 },
  { measure: { purpose: '02' }, unit: 'visit', value: 3, part: 'purpose' },
  { measure: 'onTime', unit: 'percent', value: 87.5, of: 8 },
  { measure: 'median', unit: 'day', of: 0 },
  { measure: { refusal: 'privacy' }, unit: 'item', value: 0, part: 'refusal' },
];
const period = { from: '2026-01-01', until: '2026-12-31' };

describe('what can be taken away of a period', () => {
  it('is the whole for the yearly report, as spreadsheets read it', async () => {
    const report = buildReport('bao-cao', figures, period, 'vi');
    expect(Object.fromEntries(report.headers)).toEqual({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="bao-cao-phong-doc-2026-01-01-2026-12-31.csv"',
    });
    expect(await report.text()).toMatchInlineSnapshot(`
      ""Chỉ tiêu","Đơn vị","Số lượng"
      "Lượt người khai thác","lượt","1234"
      "Lượt người, mục đích: Công vụ","lượt","3"
      "Trả lời đúng hạn","%","87.5"
      "Thời gian trả lời, trung vị","ngày làm việc",""
      "Từ chối: liên quan đời sống riêng tư, bí mật cá nhân, gia đình","lượt tài liệu","0"
      "
    `);
  });

  it('hides small numbers where it is for everyone, and says so', async () => {
    const table = await buildReport('cong-bo.csv', figures, period, 'en').text();
    expect(table).toMatchInlineSnapshot(`
      ""Indicator","Unit","Number"
      "Reader visits","visits","1234"
      "Visits, purpose: Official duty","visits","hidden"
      "Answered on time","%","87.5"
      "Response time, median","working days",""
      "Refused: concerns private life, personal or family secrets","items","0"
      "
    `);
    const json: unknown = await buildReport('cong-bo.json', figures, period, 'vi').json();
    expect(json).toMatchInlineSnapshot(`
      {
        "figures": [
          {
            "measure": "Lượt người khai thác",
            "unit": "lượt",
            "value": 1234,
          },
          {
            "isHidden": true,
            "measure": "Lượt người, mục đích: Công vụ",
            "unit": "lượt",
            "value": null,
          },
          {
            "measure": "Trả lời đúng hạn",
            "unit": "%",
            "value": 87.5,
          },
          {
            "measure": "Thời gian trả lời, trung vị",
            "unit": "ngày làm việc",
            "value": null,
          },
          {
            "measure": "Từ chối: liên quan đời sống riêng tư, bí mật cá nhân, gia đình",
            "unit": "lượt tài liệu",
            "value": 0,
          },
        ],
        "from": "2026-01-01",
        "until": "2026-12-31",
      }
    `);
  });
});
