import type { Messages } from '../messages.ts';

export const anniversaries = {
  'anniversaries.intro': {
    vi: 'Những ngày đáng nhớ trong năm, và những gì kho lưu trữ còn giữ về các ngày ấy.',
    en: 'Days of the year worth remembering, and what the archive keeps of them.',
  },
  'anniversaries.empty': {
    vi: 'Chưa có ngày kỷ niệm nào được ghi.',
    en: 'No anniversary has been entered yet.',
  },
  'anniversaries.one': { vi: 'Ngày kỷ niệm', en: 'Anniversary' },
  'anniversaries.near': { vi: 'Sắp tới', en: 'Coming up' },
  'anniversaries.all': { vi: 'Lịch cả năm', en: 'The whole year' },
  'anniversaries.today': { vi: 'Hôm nay', en: 'Today' },
  'anniversaries.tomorrow': { vi: 'Ngày mai', en: 'Tomorrow' },
  'anniversaries.inDays': { vi: 'Còn {count} ngày', en: 'In {count} days' },
  'anniversaries.years': {
    vi: 'kỷ niệm {count} năm',
    en: { one: '{count} year on', other: '{count} years on' },
  },
  'anniversaries.lunarDay': {
    vi: '{day}/{month} âm lịch',
    en: 'day {day} of lunar month {month}',
  },
  'anniversaries.calendar': { vi: 'Lịch năm {year}', en: 'The year {year}' },
  'anniversaries.calendarNote': {
    vi: 'Số nhỏ là ngày âm lịch. Ngày có gạch chân có tài liệu đề ngày ấy.',
    en: 'Small figures are days of the lunar calendar. Underlined days have records dated on them.',
  },
  'anniversaries.notThisYear': { vi: 'Không có trong năm {year}', en: 'Not in {year}' },
  'anniversaries.nextIn': { vi: 'lần tới {day}', en: 'next on {day}' },
  'anniversaries.none': { vi: 'Không có ngày kỷ niệm.', en: 'No anniversary.' },
  'anniversaries.rule.solar': { vi: 'Hằng năm, ngày {day}', en: 'Every year on {day}' },
  'anniversaries.rule.lunar': {
    vi: 'Hằng năm, ngày {day}, theo dương lịch mỗi năm một khác',
    en: 'Every year on {day}, on another date each year',
  },
  'anniversaries.rule.every': {
    vi: 'Năm tròn, {count} năm một lần, ngày {day}',
    en: 'Every {count} years on {day}',
  },
  'anniversaries.since': { vi: 'Từ năm {year}', en: 'Since {year}' },
  'anniversaries.upcoming': { vi: 'Những lần tới', en: 'Next times' },
  'anniversaries.exhibits': { vi: 'Trưng bày cho ngày này', en: 'Exhibits for this day' },
  'anniversaries.chosen': { vi: 'Tài liệu về ngày này', en: 'Records about this day' },
  'anniversaries.soFar': { vi: 'Qua các năm', en: 'Through the years' },
  'anniversaries.soFarNote': {
    vi: 'Tài liệu đề đúng ngày này, năm nào cũng tính.',
    en: 'Records dated on this day, of any year.',
  },
  'anniversaries.theEvent': { vi: 'năm ấy', en: 'that year' },
  'anniversaries.yearsAfter': {
    vi: '{count} năm sau',
    en: { one: '{count} year after', other: '{count} years after' },
  },
  'anniversaries.yearsBefore': {
    vi: '{count} năm trước',
    en: { one: '{count} year before', other: '{count} years before' },
  },
  'anniversaries.nothingYet': {
    vi: 'Kho lưu trữ chưa công bố tài liệu hay trưng bày nào cho ngày này.',
    en: 'No record or exhibit of this day has been published yet.',
  },
  'anniversaries.allOfDay': {
    vi: 'Tất cả {count} tài liệu đề ngày {day}',
    en: { one: 'The {count} record dated {day}', other: 'All {count} records dated {day}' },
  },
  'anniversaries.neighbours': { vi: 'Ngày kỷ niệm khác', en: 'Other anniversaries' },
  'anniversaries.previous': { vi: 'Ngày trước', en: 'Before' },
  'anniversaries.next': { vi: 'Ngày sau', en: 'After' },
  'anniversaries.onThisDay': { vi: 'Ngày này năm xưa', en: 'On this day' },
  'anniversaries.onThisDay.none': {
    vi: 'Kho lưu trữ chưa công bố tài liệu nào đề ngày này.',
    en: 'No published record is dated on this day.',
  },
  'anniversaries.onThisDay.nearest': {
    vi: 'Xem ngày gần nhất có tài liệu: {day}',
    en: 'See the nearest day with records: {day}',
  },
  'anniversaries.onThisDay.later': {
    vi: 'Xem tài liệu đề ngày này của mọi năm.',
    en: 'See the records dated on this day in any year.',
  },
  'anniversaries.day.title': { vi: 'Ngày {day} năm xưa', en: '{day} through the years' },
  'anniversaries.day.description': {
    vi: '{count} tài liệu đề ngày {day}, từ nhiều năm.',
    en: {
      one: '{count} record dated {day}.',
      other: '{count} records dated {day}, of many years.',
    },
  },
  'anniversaries.day.thisYear': { vi: 'Năm {year}', en: 'In {year}' },
  'anniversaries.feed': {
    vi: 'Thêm các ngày này vào lịch của bạn (iCalendar)',
    en: 'Put these days into your calendar (iCalendar)',
  },
  'anniversaries.news': { vi: 'Tin mới của kho (Atom)', en: 'News of the archive (Atom)' },
  'anniversaries.news.title': {
    vi: 'Tài liệu mới mở và trưng bày',
    en: 'Newly opened records and exhibits',
  },
  'anniversaries.news.opened': { vi: 'Mới mở: {what}', en: 'Newly opened: {what}' },
  'anniversaries.news.exhibit': { vi: 'Trưng bày', en: 'Exhibit' },
} as const satisfies Messages;
