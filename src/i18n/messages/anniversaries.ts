import type { Messages } from '../messages.ts';

export const anniversaries = {
  'anniversaries.intro': {
    vi: 'Những ngày đáng nhớ trong năm và tài liệu lưu trữ về những ngày ấy.',
    en: 'Days of the year worth remembering, and the records the archive holds about them.',
  },
  'anniversaries.empty': {
    vi: 'Chưa có ngày kỷ niệm nào.',
    en: 'No anniversaries have been added yet.',
  },
  'anniversaries.one': { vi: 'Ngày kỷ niệm', en: 'Anniversary' },
  'anniversaries.near': { vi: 'Sắp tới', en: 'Coming up' },
  'anniversaries.all': { vi: 'Lịch cả năm', en: 'Full calendar' },
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
  'anniversaries.calendar': { vi: 'Lịch năm {year}', en: 'Calendar for {year}' },
  'anniversaries.calendarNote': {
    vi: 'Số nhỏ là ngày âm lịch. Ngày có gạch chân là ngày có tài liệu.',
    en: 'Small figures are lunar dates. Underlined days have records bearing that date.',
  },
  'anniversaries.notThisYear': { vi: 'Không có trong năm {year}', en: 'Not in {year}' },
  'anniversaries.nextIn': { vi: 'lần tới {day}', en: 'next: {day}' },
  'anniversaries.none': { vi: 'Không có ngày kỷ niệm.', en: 'No anniversary.' },
  'anniversaries.rule.solar': { vi: 'Hằng năm, ngày {day}', en: 'Every year on {day}' },
  'anniversaries.rule.lunar': {
    vi: 'Hằng năm, ngày {day}; ngày dương lịch thay đổi theo năm',
    en: 'Every year on {day}; the solar date varies',
  },
  'anniversaries.rule.every': {
    vi: '{count} năm một lần, vào năm tròn, ngày {day}',
    en: 'Every {count} years on {day}',
  },
  'anniversaries.since': { vi: 'Từ năm {year}', en: 'Since {year}' },
  'anniversaries.upcoming': { vi: 'Những lần kỷ niệm tới', en: 'Upcoming dates' },
  'anniversaries.exhibits': { vi: 'Trưng bày cho ngày này', en: 'Exhibits for this day' },
  'anniversaries.chosen': { vi: 'Tài liệu về ngày này', en: 'Records about this day' },
  'anniversaries.soFar': { vi: 'Qua các năm', en: 'Through the years' },
  'anniversaries.soFarNote': {
    vi: 'Tài liệu đề đúng ngày này, của mọi năm.',
    en: 'Records dated on this day, in any year.',
  },
  'anniversaries.theEvent': { vi: 'năm ấy', en: 'that year' },
  'anniversaries.yearsAfter': {
    vi: '{count} năm sau',
    en: { one: '{count} year later', other: '{count} years later' },
  },
  'anniversaries.yearsBefore': {
    vi: '{count} năm trước',
    en: { one: '{count} year earlier', other: '{count} years earlier' },
  },
  'anniversaries.nothingYet': {
    vi: 'Chưa công bố tài liệu hay trưng bày nào về ngày này.',
    en: 'No records or exhibits about this day have been published yet.',
  },
  'anniversaries.allOfDay': {
    vi: 'Tất cả {count} tài liệu đề ngày {day}',
    en: { one: 'The {count} record dated {day}', other: 'All {count} records dated {day}' },
  },
  'anniversaries.neighbours': { vi: 'Ngày kỷ niệm khác', en: 'Other anniversaries' },
  'anniversaries.previous': { vi: 'Ngày trước', en: 'Previous' },
  'anniversaries.next': { vi: 'Ngày sau', en: 'Next' },
  'anniversaries.onThisDay': { vi: 'Ngày này năm xưa', en: 'On this day' },
  'anniversaries.onThisDay.none': {
    vi: 'Chưa công bố tài liệu nào đề ngày này.',
    en: 'No published records are dated on this day.',
  },
  'anniversaries.onThisDay.nearest': {
    vi: 'Xem ngày gần nhất có tài liệu: {day}',
    en: 'See the nearest day with records: {day}',
  },
  'anniversaries.onThisDay.later': {
    vi: 'Xem tài liệu đề ngày này của mọi năm',
    en: 'See records dated on this day in any year',
  },
  'anniversaries.day.title': { vi: 'Ngày {day} năm xưa', en: '{day} over the years' },
  'anniversaries.day.description': {
    vi: '{count} tài liệu đề ngày {day}, từ nhiều năm.',
    en: {
      one: '{count} record dated {day}.',
      other: '{count} records dated {day}, from many years.',
    },
  },
  'anniversaries.day.thisYear': { vi: 'Năm {year}', en: 'In {year}' },
  'anniversaries.feed': {
    vi: 'Thêm các ngày này vào lịch của bạn (iCalendar)',
    en: 'Add these days to your calendar (iCalendar)',
  },
  'anniversaries.news': { vi: 'Tin mới (Atom)', en: 'What’s new (Atom feed)' },
  'anniversaries.news.title': {
    vi: 'Tài liệu mới mở và trưng bày',
    en: 'Newly opened records and new exhibits',
  },
  'anniversaries.news.opened': { vi: 'Mới mở: {what}', en: 'Newly opened: {what}' },
  'anniversaries.news.exhibit': { vi: 'Trưng bày', en: 'Exhibit' },
} as const satisfies Messages;
