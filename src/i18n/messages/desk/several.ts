import type { Messages } from '#src/i18n/messages.ts';

/** Changing several requests at once: selection in the queue, preview, and results. */
export const several = {
  'several.choose': { vi: 'Chọn', en: 'Select' },
  'several.chooseOne': { vi: 'Chọn phiếu {code}', en: 'Select request {code}' },
  'several.chooseAll': { vi: 'Chọn cả trang này', en: 'Select all on this page' },
  'several.chooseNone': { vi: 'Bỏ chọn tất cả', en: 'Clear the selection' },
  'several.keys.choose': { vi: 'chọn phiếu', en: 'select the request' },
  'several.bar': { vi: 'Làm với các phiếu đã chọn', en: 'Actions for the selected requests' },
  'several.task': { vi: 'Việc', en: 'Action' },
  'several.chooseTask': { vi: 'Chọn việc', en: 'Choose an action' },
  'several.assignTo': { vi: 'Giao cho {name}', en: 'Assign to {name}' },
  'several.release': { vi: 'Không giao cho ai', en: 'Unassign' },
  'several.preview': { vi: 'Xem trước', en: 'Preview' },
  'several.previewTitle': { vi: 'Xem trước: {task}', en: 'Preview: {task}' },
  'several.previewLead': {
    vi: 'Chưa có gì thay đổi. Bỏ dấu chọn ở phiếu không muốn làm, rồi xác nhận.',
    en: 'Nothing has changed yet. Deselect the requests to leave alone, then confirm.',
  },
  'several.noteHint': {
    vi: 'Ghi vào từng phiếu. Người đọc không thấy ghi chú.',
    en: 'Saved with each request. Readers do not see it.',
  },
  'several.confirm': { vi: 'Xác nhận và làm', en: 'Confirm' },
  'several.toQueue': { vi: 'Về danh sách, không làm gì', en: 'Back to the list without changes' },
  'several.resultsTitle': { vi: 'Kết quả: {task}', en: 'Results: {task}' },
  'several.done': { vi: 'Đã làm: {count} phiếu', en: 'Done: {count}' },
  'several.notDone': { vi: 'Chưa làm: {count} phiếu', en: 'Not done: {count}' },
  'several.again': { vi: 'Xem lại các phiếu chưa làm', en: 'Review those not done' },
  'several.will': { vi: '{before} → {after}', en: '{before} → {after}' },
  'several.stays': { vi: 'Tình trạng không đổi: {state}', en: 'Status unchanged: {state}' },
  'several.changed': {
    vi: 'Phiếu đã thay đổi sau khi bạn chọn. Xem lại rồi đánh dấu nếu vẫn muốn làm.',
    en: 'The request has changed since you selected it. Review it, then select it if you still want to go on.',
  },
  'several.remark.was-assigned': {
    vi: 'Đang là việc của {name}.',
    en: 'Currently assigned to {name}.',
  },
  'several.remark.has-proposal': {
    vi: 'Có đề xuất đang chờ người thứ hai; đóng phiếu thì đề xuất không được xét.',
    en: 'It has a proposal waiting for a second person; closing the request drops the proposal.',
  },
  'several.remark.reader-told': {
    vi: 'Người đọc nhận thư báo.',
    en: 'The reader is told by letter.',
  },
  'several.result.moved': { vi: 'Đã làm', en: 'Done' },
  'several.result.already': { vi: 'Đã như vậy từ trước', en: 'Already in this state' },
  'several.result.too-early': {
    vi: 'Người đọc còn thời gian trả lời: chỉ đóng được từ ngày {day}',
    en: 'The reader still has time to answer: it can be closed from {day}',
  },
  'several.result.unknown': { vi: 'Không có phiếu này', en: 'No such request' },
  'several.result.damaged': {
    vi: 'Dữ liệu hỏng (cột {column}), nên chưa làm gì: mở phiếu để xem cách khắc phục',
    en: 'Its data are damaged (column {column}), so nothing was done: open it to see how to fix it',
  },
  'several.result.changed-meanwhile': {
    vi: 'Phiếu vừa thay đổi, nên chưa làm gì',
    en: 'The request has just changed, so nothing was done',
  },
  'several.result.unknown-colleague': {
    vi: 'Người được chọn không còn làm việc với phiếu',
    en: 'The chosen person no longer works with requests',
  },
  'several.result.failed': {
    vi: 'Máy chủ không xác nhận đã lưu. Hãy xem lại: làm lại không bị lặp',
    en: 'The server did not confirm the change. Review it: repeating is safe',
  },
  'several.result.not-tried': {
    vi: 'Chưa làm, vì máy chủ không lưu được phiếu trước',
    en: 'Not tried, because the server could not save the previous one',
  },
  'several.why.state': {
    vi: 'Không làm được khi phiếu ở tình trạng “{state}”',
    en: 'Not possible in status “{state}”',
  },
  'several.why.role': {
    vi: 'Ở tình trạng “{state}”, chỉ lãnh đạo làm được việc này',
    en: 'In status “{state}”, only the head can do this',
  },
  'several.why.answered-in-part': {
    vi: 'Một phần của phiếu đã được trả lời, nên không đóng như thư rác được',
    en: 'Part of the request has been answered, so it cannot be closed as spam',
  },
  'several.problem.none-chosen': {
    vi: 'Hãy chọn ít nhất một phiếu trong danh sách',
    en: 'Select at least one request in the list',
  },
  'several.problem.no-task': {
    vi: 'Hãy chọn việc cần làm với các phiếu',
    en: 'Choose an action',
  },
  'several.problem.too-many': {
    vi: 'Nhiều nhất {most} phiếu một lần: các phiếu ngoài danh sách dưới đây chưa được xét',
    en: 'At most {most} requests at once: those not in the list below have not been considered',
  },
  'several.problem.note-too-long': {
    vi: 'Hãy viết ghi chú ngắn hơn, nhiều nhất {most} ký tự',
    en: 'Shorten the note to {most} characters or fewer',
  },
} as const satisfies Messages;
