import type { Messages } from '#src/i18n/messages.ts';

/**
 * Accounts of staff at `/ban-truc/`: changes that need two people, notices, and the account log.
 */
export const people = {
  'people.lead': {
    vi: 'Thêm, mở lại hay đặt lại tài khoản của lãnh đạo hoặc quản trị, và trao hai vai trò này, cần người thứ hai: một quản trị khác, hoặc chính người ấy bằng mã của mình.',
    en: 'Adding, reopening or resetting the account of a head or an administrator, and granting these roles, needs a second person: another administrator, or that person with a code of their own.',
  },
  'people.proposed': {
    vi: 'Đã ghi đề nghị. Chưa có gì thay đổi cho đến khi người thứ hai đồng ý.',
    en: 'The proposal has been saved. Nothing changes until a second person agrees.',
  },
  'people.proposals': { vi: 'Chờ người thứ hai', en: 'Waiting for a second person' },
  'people.kind.add': { vi: 'Thêm tài khoản', en: 'Add the account' },
  'people.kind.role': { vi: 'Đổi vai trò', en: 'Change the role' },
  'people.kind.close': { vi: 'Đóng tài khoản', en: 'Close the account' },
  'people.kind.open': { vi: 'Mở lại tài khoản', en: 'Reopen the account' },
  'people.kind.reset-password': { vi: 'Đặt lại mật khẩu', en: 'Reset the password' },
  'people.kind.reset-code': { vi: 'Bỏ ứng dụng xác thực', en: 'Remove the authenticator' },
  'people.proposedBy': {
    vi: '{name} đề nghị {at}, chờ đến {until}',
    en: 'Proposed by {name} {at}; expires {until}',
  },
  'people.agree': { vi: 'Đồng ý', en: 'Agree' },
  'people.refuse': { vi: 'Từ chối', en: 'Refuse' },
  'people.takeBack': { vi: 'Rút đề nghị', en: 'Withdraw the proposal' },
  'people.agreeOf': { vi: 'Đồng ý: {what}, {name}', en: 'Agree: {what}, {name}' },
  'people.refuseOf': { vi: 'Từ chối: {what}, {name}', en: 'Refuse: {what}, {name}' },
  'people.takeBackOf': {
    vi: 'Rút đề nghị: {what}, {name}',
    en: 'Withdraw the proposal: {what}, {name}',
  },
  'people.byCode': { vi: 'Đồng ý bằng mã của mình', en: 'Agree with own code' },
  'people.byCodeOf': {
    vi: 'Đồng ý bằng mã của mình: {what}, {name}',
    en: 'Agree with own code: {what}, {name}',
  },
  'people.byCodeHint': {
    vi: 'Người được chọn tự gõ mã đang hiện trong ứng dụng của mình, hoặc một mã dự phòng. Mã đã gõ không dùng lại được.',
    en: 'The chosen person enters the code shown in their own authenticator, or a recovery code. A code cannot be used twice.',
  },
  'people.agreer': { vi: 'Người đồng ý', en: 'Agreed by' },
  'people.problem.last-administrator': {
    vi: 'Đây là quản trị cuối cùng còn dùng được. Hãy thêm quản trị khác trước',
    en: 'This is the last administrator who can sign in. Add another administrator first',
  },
  'people.problem.nobody-agrees': {
    vi: 'Việc này cần người thứ hai mà chưa có ai: hãy thêm quản trị khác bằng npm run desk trên máy chủ',
    en: 'This needs a second person and there is none: add another administrator with npm run desk on the server',
  },
  'people.problem.no-proposal': {
    vi: 'Đề nghị này đã được quyết định, đã rút hoặc đã quá hạn',
    en: 'This proposal has been decided, withdrawn or has expired',
  },
  'people.problem.wrong-code': {
    vi: 'Mã chưa đúng hoặc đã dùng. Người đồng ý gõ mã đang hiện trong ứng dụng của mình',
    en: 'The code is wrong or has been used. The person agreeing must enter the code their authenticator shows now',
  },
  'people.notices': { vi: 'Về tài khoản', en: 'Account notices' },
  'people.noticesLead': {
    vi: 'Những việc người khác đã làm với tài khoản của bạn, hoặc của lãnh đạo và quản trị. Thấy việc lạ thì báo ngay cho lãnh đạo.',
    en: 'What others did to your account, or to those of heads and administrators. If anything is unexpected, tell the head of the archive at once.',
  },
  'people.noticesSeen': { vi: 'Tôi đã đọc', en: 'Mark as read' },
  'people.log': { vi: 'Nhật ký tài khoản', en: 'Account log' },
  'people.logLead': {
    vi: 'Ai đã làm gì với tài khoản nào, mới nhất trước. Không dòng nào sửa hay xóa được.',
    en: 'Who did what to which account, newest first. Entries cannot be changed or removed.',
  },
  'people.logOf': { vi: 'Chỉ tài khoản {name}.', en: 'Only the account of {name}.' },
  'people.logAll': { vi: 'Xem mọi tài khoản', en: 'Show all accounts' },
  'people.logOfPerson': { vi: 'Nhật ký của {name}', en: 'Log of {name}' },
  'people.logNone': { vi: 'Chưa có dòng nào.', en: 'No entries yet.' },
  'people.when': { vi: 'Lúc', en: 'When' },
  'people.who': { vi: 'Ai', en: 'Who' },
  'people.what': { vi: 'Việc', en: 'What' },
  'people.whose': { vi: 'Tài khoản', en: 'Account' },
  'people.command': { vi: 'lệnh trên máy chủ', en: 'a command on the server' },
  'people.did.added': { vi: 'thêm tài khoản', en: 'added the account' },
  'people.did.role-changed': { vi: 'đổi vai trò', en: 'changed the role' },
  'people.did.closed': { vi: 'đóng tài khoản', en: 'closed the account' },
  'people.did.opened': { vi: 'mở lại tài khoản', en: 'reopened the account' },
  'people.did.password-reset': { vi: 'đặt lại mật khẩu', en: 'reset the password' },
  'people.did.password-changed': { vi: 'đổi mật khẩu', en: 'changed the password' },
  'people.did.code-set': { vi: 'đặt ứng dụng xác thực', en: 'set up the authenticator' },
  'people.did.code-reset': { vi: 'bỏ ứng dụng xác thực', en: 'removed the authenticator' },
  'people.did.recovery-codes-made': { vi: 'làm mã dự phòng mới', en: 'made new recovery codes' },
  'people.did.recovery-code-used': { vi: 'dùng một mã dự phòng', en: 'used a recovery code' },
  'people.did.signed-in': { vi: 'đăng nhập', en: 'signed in' },
  'people.did.signed-out-everywhere': { vi: 'đăng xuất mọi nơi', en: 'signed out everywhere' },
  'people.did.add-proposed': { vi: 'đề nghị thêm tài khoản', en: 'proposed to add the account' },
  'people.did.role-proposed': { vi: 'đề nghị đổi vai trò', en: 'proposed to change the role' },
  'people.did.open-proposed': {
    vi: 'đề nghị mở lại tài khoản',
    en: 'proposed to reopen the account',
  },
  'people.did.password-reset-proposed': {
    vi: 'đề nghị đặt lại mật khẩu',
    en: 'proposed to reset the password',
  },
  'people.did.code-reset-proposed': {
    vi: 'đề nghị bỏ ứng dụng xác thực',
    en: 'proposed to remove the authenticator',
  },
  'people.did.proposal-agreed': { vi: 'đồng ý với đề nghị', en: 'agreed to the proposal' },
  'people.did.proposal-refused': {
    vi: 'từ chối hoặc rút đề nghị',
    en: 'refused or withdrew the proposal',
  },
  'people.did.agreement-code-refused': {
    vi: 'gõ sai mã của người này khi xin đồng ý',
    en: 'entered a wrong code of this person when asking for agreement',
  },
  'people.did.codes-refused': {
    vi: 'biết mật khẩu nhưng gõ sai mã quá nhiều lần',
    en: 'knew the password but entered too many wrong codes',
  },
  'people.did.erasures-allowed': {
    vi: 'đứng tên người này cho xóa dữ liệu hết hạn giữ đang chờ',
    en: 'allowed, in this person’s name, the erasures that were waiting',
  },
  'people.views': { vi: 'Nhật ký xem', en: 'Access log' },
  'people.viewsLead': {
    vi: 'Ai đã thấy dữ liệu cá nhân của phiếu hoặc thẻ độc giả nào, mới nhất trước. Mở trang phiếu, trang thẻ hay tải danh sách: một dòng mỗi mười phút; hàng đợi, trang thư, danh sách và sổ độc giả: một dòng mỗi ngày. Nhật ký không có tên người đọc, nên giữ lại cả khi đã xóa dữ liệu.',
    en: 'Who has seen the personal data of which request or reader card, newest first. Request and card pages and downloaded lists: one entry per ten minutes; queue, letters, list and register of readers: one entry per day. The log contains no reader names, so it is kept after the data are erased.',
  },
  'people.viewsOf': { vi: 'Chỉ {code}.', en: 'Only {code}.' },
  'people.viewsAll': { vi: 'Xem tất cả', en: 'Show all' },
  'people.viewedRequest': { vi: 'Phiếu hoặc thẻ', en: 'Request or card' },
  'people.viewedWhere': { vi: 'Ở đâu', en: 'Where' },
  'people.viewed.request': { vi: 'trang phiếu', en: 'page of the request' },
  'people.viewed.queue': { vi: 'hàng đợi', en: 'queue' },
  'people.viewed.download': { vi: 'danh sách tải về', en: 'downloaded list' },
  'people.viewed.letters': { vi: 'trang thư', en: 'letters' },
  'people.viewed.record': { vi: 'trang thẻ độc giả', en: 'page of the reader’s card' },
  'people.viewed.readers': { vi: 'danh sách độc giả', en: 'list of readers' },
  'people.viewed.register': { vi: 'sổ độc giả', en: 'register of readers' },
  'people.viewed.register-file': { vi: 'sổ độc giả tải về', en: 'downloaded register' },
  'people.seenBy': { vi: 'Đã xem', en: 'Seen by' },
  'people.seenByHint': {
    vi: 'Hai mươi lần gần nhất cán bộ thấy tên và dữ liệu của người đọc này.',
    en: 'The last twenty times staff saw this reader’s name and data.',
  },
  'people.mail.subject': {
    vi: 'Bàn trực: có thay đổi về tài khoản',
    en: 'Desk: account changed',
  },
  'people.mail.own': {
    vi: 'Tài khoản của bạn ở bàn trực của {archive} vừa có việc: {what} ({at}).\n\nĐăng nhập để xem ai đã làm: {link}\nNếu bạn không chờ việc này, hãy báo ngay cho lãnh đạo.',
    en: 'The following was done to your account at the desk of {archive}: {what} ({at}).\n\nSign in to see who did it: {link}\nIf you did not expect this, tell the head of the archive at once.',
  },
  'people.mail.other': {
    vi: 'Một tài khoản lãnh đạo hoặc quản trị ở bàn trực của {archive} vừa có việc: {what} ({at}).\n\nĐăng nhập để xem ai đã làm: {link}\nNếu bạn không chờ việc này, hãy báo ngay cho lãnh đạo.',
    en: 'The following was done to the account of a head or an administrator at the desk of {archive}: {what} ({at}).\n\nSign in to see who did it: {link}\nIf you did not expect this, tell the head of the archive at once.',
  },
} as const satisfies Messages;
