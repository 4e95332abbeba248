import type { Messages } from '../messages.ts';

/** Several requests moved at once: the choice in the queue, its preview, and what came of each. */
export const several = {
  'several.choose': { vi: 'Chọn', en: 'Choose' },
  'several.chooseOne': { vi: 'Chọn phiếu {code}', en: 'Choose request {code}' },
  'several.chooseAll': { vi: 'Chọn cả trang này', en: 'Choose this whole page' },
  'several.chooseNone': { vi: 'Bỏ chọn tất cả', en: 'Choose none' },
  'several.keys.choose': { vi: 'chọn phiếu', en: 'choose the request' },
  'several.bar': { vi: 'Làm với các phiếu đã chọn', en: 'With the chosen requests' },
  'several.task': { vi: 'Việc', en: 'Task' },
  'several.chooseTask': { vi: 'Chọn việc', en: 'Choose the task' },
  'several.assignTo': { vi: 'Giao cho {name}', en: 'Assign to {name}' },
  'several.release': { vi: 'Không giao cho ai', en: 'Assign to nobody' },
  'several.preview': { vi: 'Xem trước', en: 'Preview' },
  'several.previewTitle': { vi: 'Xem trước: {task}', en: 'Preview: {task}' },
  'several.previewLead': {
    vi: 'Chưa có gì thay đổi. Bỏ dấu chọn ở phiếu không muốn làm, rồi xác nhận.',
    en: 'Nothing has changed yet. Take the mark off requests that are to be left alone, then confirm.',
  },
  'several.noteHint': {
    vi: 'Ghi vào từng phiếu. Người đọc không thấy ghi chú.',
    en: 'It is kept with each request. Readers do not see it.',
  },
  'several.confirm': { vi: 'Xác nhận và làm', en: 'Confirm and do it' },
  'several.toQueue': { vi: 'Về danh sách, không làm gì', en: 'Back to the list, nothing is done' },
  'several.resultsTitle': { vi: 'Kết quả: {task}', en: 'Results: {task}' },
  'several.done': { vi: 'Đã làm: {count} phiếu', en: 'Done: {count}' },
  'several.notDone': { vi: 'Chưa làm: {count} phiếu', en: 'Not done: {count}' },
  'several.again': { vi: 'Xem lại các phiếu chưa làm', en: 'Look again at those not done' },
  'several.will': { vi: '{before} → {after}', en: '{before} → {after}' },
  'several.stays': { vi: 'Tình trạng không đổi: {state}', en: 'Stays: {state}' },
  'several.changed': {
    vi: 'Phiếu đã thay đổi sau khi bạn chọn. Xem lại rồi đánh dấu nếu vẫn muốn làm.',
    en: 'It has changed since you chose it. Look at it, then mark it if it is still to be done.',
  },
  'several.remark.was-assigned': {
    vi: 'Đang là việc của {name}.',
    en: 'It is the task of {name} now.',
  },
  'several.remark.has-proposal': {
    vi: 'Có đề xuất đang chờ người thứ hai; đóng phiếu thì đề xuất không được xét.',
    en: 'A proposal in it waits for a second person; closing ends that.',
  },
  'several.remark.reader-told': {
    vi: 'Người đọc nhận thư báo.',
    en: 'Its reader has a letter about it.',
  },
  'several.result.moved': { vi: 'Đã làm', en: 'Done' },
  'several.result.already': { vi: 'Đã như vậy từ trước', en: 'It is so already' },
  'several.result.too-early': {
    vi: 'Người đọc còn thời gian trả lời: chỉ đóng được từ ngày {day}',
    en: 'The reader still has time to answer: it can be closed from {day} on',
  },
  'several.result.unknown': { vi: 'Không có phiếu này', en: 'There is no such request' },
  'several.result.damaged': {
    vi: 'Dữ liệu hỏng (cột {column}), nên chưa làm gì: mở phiếu để xem cách khắc phục',
    en: 'Its data are damaged (column {column}), so nothing was done: open it to see how to mend it',
  },
  'several.result.changed-meanwhile': {
    vi: 'Phiếu vừa thay đổi, nên chưa làm gì',
    en: 'It has just changed, so nothing was done',
  },
  'several.result.unknown-colleague': {
    vi: 'Người được chọn không còn làm việc với phiếu',
    en: 'Whom you chose no longer works with requests',
  },
  'several.result.failed': {
    vi: 'Máy chủ không xác nhận đã lưu. Hãy xem lại: làm lại không bị lặp',
    en: 'The server did not confirm it. Look again: it is never done twice',
  },
  'several.result.not-tried': {
    vi: 'Chưa làm, vì máy chủ không lưu được phiếu trước',
    en: 'Not tried, since the server could not keep the one before',
  },
  'several.why.state': {
    vi: 'Không làm được khi phiếu ở tình trạng “{state}”',
    en: 'Not possible while it is “{state}”',
  },
  'several.why.role': {
    vi: 'Ở tình trạng “{state}”, chỉ lãnh đạo làm được việc này',
    en: 'While it is “{state}”, only the head can do this',
  },
  'several.why.answered-in-part': {
    vi: 'Một phần của phiếu đã được trả lời, nên không đóng như thư rác được',
    en: 'A part of it was answered, so it cannot be closed as spam',
  },
  'several.problem.none-chosen': {
    vi: 'Hãy chọn ít nhất một phiếu trong danh sách',
    en: 'Choose at least one request in the list',
  },
  'several.problem.no-task': {
    vi: 'Hãy chọn việc cần làm với các phiếu',
    en: 'Choose what is to be done with the requests',
  },
  'several.problem.too-many': {
    vi: 'Nhiều nhất {most} phiếu một lần: các phiếu ngoài danh sách dưới đây chưa được xét',
    en: 'At most {most} requests at once: those beyond the list below are left alone',
  },
  'several.problem.note-too-long': {
    vi: 'Hãy viết ghi chú ngắn hơn, nhiều nhất {most} ký tự',
    en: 'Make the note shorter, {most} characters or fewer',
  },
} as const satisfies Messages;
