import type { Messages } from '../messages.ts';

/** Accounts of staff at `/ban-truc/`: changes that take two persons, notices, and the log of accounts. */
export const people = {
  'people.lead': {
    vi: 'Thêm, mở lại hay đặt lại tài khoản của lãnh đạo hoặc quản trị, và trao hai vai trò này, cần người thứ hai: một quản trị khác, hoặc chính người ấy bằng mã của mình.',
    en: 'Adding, opening again or resetting the account of a head or an administrator, and giving these roles, takes a second person: another administrator, or that person with a code of their own.',
  },
  'people.proposed': {
    vi: 'Đã ghi đề nghị. Chưa có gì thay đổi cho đến khi người thứ hai đồng ý.',
    en: 'The proposal is kept. Nothing changes until a second person agrees.',
  },
  'people.proposals': { vi: 'Chờ người thứ hai', en: 'Waiting for a second person' },
  'people.kind.add': { vi: 'Thêm tài khoản', en: 'Add the account' },
  'people.kind.role': { vi: 'Đổi vai trò', en: 'Change the role' },
  'people.kind.close': { vi: 'Đóng tài khoản', en: 'Close the account' },
  'people.kind.open': { vi: 'Mở lại tài khoản', en: 'Open the account again' },
  'people.kind.reset-password': { vi: 'Đặt lại mật khẩu', en: 'Reset the password' },
  'people.kind.reset-code': { vi: 'Bỏ ứng dụng xác thực', en: 'Take off the authenticator' },
  'people.proposedBy': {
    vi: '{name} đề nghị {at}, chờ đến {until}',
    en: 'Proposed by {name}, {at}; waits until {until}',
  },
  'people.agree': { vi: 'Đồng ý', en: 'Agree' },
  'people.refuse': { vi: 'Từ chối', en: 'Refuse' },
  'people.takeBack': { vi: 'Rút đề nghị', en: 'Take the proposal back' },
  'people.agreeOf': { vi: 'Đồng ý: {what}, {name}', en: 'Agree: {what}, {name}' },
  'people.refuseOf': { vi: 'Từ chối: {what}, {name}', en: 'Refuse: {what}, {name}' },
  'people.takeBackOf': {
    vi: 'Rút đề nghị: {what}, {name}',
    en: 'Take the proposal back: {what}, {name}',
  },
  'people.byCode': { vi: 'Đồng ý bằng mã của mình', en: 'Agree with a code of one’s own' },
  'people.byCodeOf': {
    vi: 'Đồng ý bằng mã của mình: {what}, {name}',
    en: 'Agree with a code of one’s own: {what}, {name}',
  },
  'people.byCodeHint': {
    vi: 'Người được chọn tự gõ mã đang hiện trong ứng dụng của mình, hoặc một mã dự phòng. Mã đã gõ không dùng lại được.',
    en: 'The person chosen types the code that their own authenticator shows, or a recovery code. A code that was typed cannot be used again.',
  },
  'people.agreer': { vi: 'Người đồng ý', en: 'Who agrees' },
  'people.problem.last-administrator': {
    vi: 'Đây là quản trị cuối cùng còn dùng được. Hãy thêm quản trị khác trước',
    en: 'This is the last administrator who can sign in. Add another administrator first',
  },
  'people.problem.nobody-agrees': {
    vi: 'Việc này cần người thứ hai mà chưa có ai: hãy thêm quản trị khác bằng npm run desk trên máy chủ',
    en: 'This takes a second person, and there is none: add another administrator with npm run desk on the server',
  },
  'people.problem.no-proposal': {
    vi: 'Đề nghị này đã được quyết định, đã rút hoặc đã quá hạn',
    en: 'This proposal was decided, taken back, or is too old',
  },
  'people.problem.wrong-code': {
    vi: 'Mã chưa đúng hoặc đã dùng. Người đồng ý gõ mã đang hiện trong ứng dụng của mình',
    en: 'The code is wrong or was used before. The person who agrees types the code that their authenticator shows now',
  },
  'people.notices': { vi: 'Về tài khoản', en: 'About accounts' },
  'people.noticesLead': {
    vi: 'Những việc người khác đã làm với tài khoản của bạn, hoặc của lãnh đạo và quản trị. Thấy việc lạ thì báo ngay cho lãnh đạo.',
    en: 'What others did with your account, or with those of heads and administrators. If you did not expect it, tell the head of the archive at once.',
  },
  'people.noticesSeen': { vi: 'Tôi đã đọc', en: 'I have read this' },
  'people.log': { vi: 'Nhật ký tài khoản', en: 'Log of accounts' },
  'people.logLead': {
    vi: 'Ai đã làm gì với tài khoản nào, mới nhất trước. Không dòng nào sửa hay xóa được.',
    en: 'Who did what with which account, the newest first. No line can be changed or removed.',
  },
  'people.logOf': { vi: 'Chỉ tài khoản {name}.', en: 'Only the account of {name}.' },
  'people.logAll': { vi: 'Xem mọi tài khoản', en: 'See all accounts' },
  'people.logOfPerson': { vi: 'Nhật ký của {name}', en: 'Log of {name}' },
  'people.logNone': { vi: 'Chưa có dòng nào.', en: 'There are no lines yet.' },
  'people.when': { vi: 'Lúc', en: 'When' },
  'people.who': { vi: 'Ai', en: 'Who' },
  'people.what': { vi: 'Việc', en: 'What' },
  'people.whose': { vi: 'Tài khoản', en: 'Account' },
  'people.command': { vi: 'lệnh trên máy chủ', en: 'a command on the server' },
  'people.leaf': { vi: 'Trang {leaf} trên {leaves}', en: 'Page {leaf} of {leaves}' },
  'people.newer': { vi: 'Mới hơn', en: 'Newer' },
  'people.older': { vi: 'Cũ hơn', en: 'Older' },
  'people.did.added': { vi: 'thêm tài khoản', en: 'added the account' },
  'people.did.role-changed': { vi: 'đổi vai trò', en: 'changed the role' },
  'people.did.closed': { vi: 'đóng tài khoản', en: 'closed the account' },
  'people.did.opened': { vi: 'mở lại tài khoản', en: 'opened the account again' },
  'people.did.password-reset': { vi: 'đặt lại mật khẩu', en: 'reset the password' },
  'people.did.password-changed': { vi: 'đổi mật khẩu', en: 'changed the password' },
  'people.did.code-set': { vi: 'đặt ứng dụng xác thực', en: 'set up the authenticator' },
  'people.did.code-reset': { vi: 'bỏ ứng dụng xác thực', en: 'took off the authenticator' },
  'people.did.recovery-codes-made': { vi: 'làm mã dự phòng mới', en: 'made new recovery codes' },
  'people.did.recovery-code-used': { vi: 'dùng một mã dự phòng', en: 'used a recovery code' },
  'people.did.signed-in': { vi: 'đăng nhập', en: 'signed in' },
  'people.did.signed-out-everywhere': { vi: 'đăng xuất mọi nơi', en: 'signed out everywhere' },
  'people.did.add-proposed': { vi: 'đề nghị thêm tài khoản', en: 'proposed to add the account' },
  'people.did.role-proposed': { vi: 'đề nghị đổi vai trò', en: 'proposed to change the role' },
  'people.did.open-proposed': {
    vi: 'đề nghị mở lại tài khoản',
    en: 'proposed to open the account again',
  },
  'people.did.password-reset-proposed': {
    vi: 'đề nghị đặt lại mật khẩu',
    en: 'proposed to reset the password',
  },
  'people.did.code-reset-proposed': {
    vi: 'đề nghị bỏ ứng dụng xác thực',
    en: 'proposed to take off the authenticator',
  },
  'people.did.proposal-agreed': { vi: 'đồng ý với đề nghị', en: 'agreed to the proposal' },
  'people.did.proposal-refused': {
    vi: 'từ chối hoặc rút đề nghị',
    en: 'refused the proposal, or took it back',
  },
  'people.did.agreement-code-refused': {
    vi: 'gõ sai mã của người này khi xin đồng ý',
    en: 'gave a wrong code of this person for an agreement',
  },
  'people.did.codes-refused': {
    vi: 'biết mật khẩu nhưng gõ sai mã quá nhiều lần',
    en: 'knew the password and gave too many wrong codes',
  },
  'people.mail.subject': {
    vi: 'Bàn trực: có thay đổi về tài khoản',
    en: 'Desk: a change to an account',
  },
  'people.mail.own': {
    vi: 'Tài khoản của bạn ở bàn trực của {archive} vừa có việc: {what} ({at}).\n\nĐăng nhập để xem ai đã làm: {link}\nNếu bạn không chờ việc này, hãy báo ngay cho lãnh đạo.',
    en: 'This was done with your account at the desk of {archive}: {what} ({at}).\n\nSign in to see who did it: {link}\nIf you did not expect it, tell the head of the archive at once.',
  },
  'people.mail.other': {
    vi: 'Một tài khoản lãnh đạo hoặc quản trị ở bàn trực của {archive} vừa có việc: {what} ({at}).\n\nĐăng nhập để xem ai đã làm: {link}\nNếu bạn không chờ việc này, hãy báo ngay cho lãnh đạo.',
    en: 'This was done with the account of a head or an administrator at the desk of {archive}: {what} ({at}).\n\nSign in to see who did it: {link}\nIf you did not expect it, tell the head of the archive at once.',
  },
} as const satisfies Messages;
