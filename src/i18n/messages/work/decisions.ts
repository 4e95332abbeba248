import type { Messages } from '#src/i18n/messages.ts';

/** The records of a request, and the decisions on them. */
export const workDecisions = {
  'work.proposal': {
    vi: 'Đề xuất chờ người thứ hai',
    en: 'A proposal is waiting for a second person',
  },
  'work.proposedBy': { vi: '{name} đề xuất', en: 'Proposed by {name}' },
  'work.mayAgree': {
    vi: 'Nếu đồng ý, thư dưới đây được gửi cho người đọc.',
    en: 'If you agree, the letter below is sent to the reader.',
  },
  'work.mayNotAgree': {
    vi: 'Cần một người khác đồng ý; một trong hai người phải là lãnh đạo.',
    en: 'Another person must agree; one of the two must be the head.',
  },
  'work.agree': { vi: 'Đồng ý và gửi thư', en: 'Agree and send the letter' },
  'work.items': { vi: 'Tài liệu và quyết định', en: 'Records and decisions' },
  'work.description': { vi: 'Mô tả đầy đủ', en: 'Full description' },
  'work.closedFields': {
    vi: 'Có thông tin không công khai: chỉ để xét phiếu.',
    en: 'Contains information that is not public: only for deciding.',
  },
  'work.hiddenNames': { vi: 'Tên không công khai', en: 'Names that are not public' },
  'work.openPage': { vi: 'Mở trang tài liệu', en: 'Open the record page' },
  'work.gone': {
    vi: 'Tài liệu này không còn trong danh mục đã công bố.',
    en: 'This record is no longer in the published catalogue.',
  },
  'work.changed.access': {
    vi: 'Khi được hỏi: {asked}. Hiện nay: {now}. Quyết định theo chế độ hiện nay.',
    en: 'When requested: {asked}. Now: {now}. Decide according to its current access.',
  },
  'work.changed.gone': {
    vi: 'Khi được hỏi, tài liệu này có trong danh mục công bố; nay không còn. Chỉ có thể từ chối, hoặc người đọc tự rút.',
    en: 'This record was in the published catalogue when requested and no longer is. It can only be refused, or withdrawn by the reader.',
  },
  'work.changed.title': {
    vi: 'Tên trong danh mục hiện nay: {title}',
    en: 'Current title in the catalogue: {title}',
  },
  'work.changed.reference': {
    vi: 'Nơi lưu hiện nay: {reference}',
    en: 'Current reference: {reference}',
  },
  'work.standing': { vi: 'Hiện nay', en: 'Now' },
  'work.standing.pending': { vi: 'Chưa có quyết định', en: 'No decision yet' },
  'work.standing.proposed': { vi: 'Đề xuất: {decision}', en: 'Proposed: {decision}' },
  'work.choose': { vi: 'Quyết định', en: 'Decision' },
  'work.choose.none': { vi: 'Để nguyên', en: 'Leave unchanged' },
  'work.choose.reading': { vi: 'Cho đọc', en: 'Allow reading' },
  'work.choose.copy': { vi: 'Cấp bản sao', en: 'Grant a copy' },
  'work.choose.certified-copy': { vi: 'Cấp bản sao có xác thực', en: 'Grant a certified copy' },
  'work.choose.refused': { vi: 'Từ chối', en: 'Refuse' },
  'work.from': { vi: 'Từ ngày', en: 'From' },
  'work.until': { vi: 'Đến hết ngày', en: 'Until' },
  'work.mostDays': {
    vi: 'Nhiều nhất {count} ngày',
    en: { one: 'At most {count} day', other: 'At most {count} days' },
  },
  'work.online': { vi: 'Mở trên phòng đọc ảo', en: 'Open in the virtual reading room' },
  'work.online.help': {
    vi: 'Cho người được đọc hoặc được cấp bản sao; tài liệu phải có ảnh quét',
    en: 'For readers who may read or get a copy; the record must be scanned',
  },
  'work.online.none': { vi: 'Không mở', en: 'Do not open' },
  'work.online.anywhere': { vi: 'Đọc từ mọi nơi', en: 'From anywhere' },
  'work.online.archive': { vi: 'Chỉ trong mạng của cơ quan', en: 'Only on the archive’s networks' },
  'work.online.machine': {
    vi: 'Chỉ trên máy của phòng đọc',
    en: 'Only on machines of the reading room',
  },
  'work.onlinePages': { vi: 'Các trang (bỏ trống là mọi trang)', en: 'Pages (empty for all)' },
  'work.reason': { vi: 'Lý do', en: 'Reason' },
  'work.chooseReason': { vi: 'Chọn lý do', en: 'Choose a reason' },
  'work.twoPersons': {
    vi: 'Cần hai người cùng quyết định, một người là lãnh đạo.',
    en: 'Needs two people, one of them the head.',
  },
} as const satisfies Messages;
