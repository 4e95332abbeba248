type StaffRoles = readonly ('service' | 'head' | 'administrator')[];

/** A page at `/ban-truc/`, in both languages. */
export interface StaffPage {
  /** Path from the root in Vietnamese; `[code]` stands for one segment. */
  readonly path: string;
  /** `src/desk/pages/staff/<file>.astro` */
  readonly file: string;
  /** Who sees it: staff with a role, or people who are signing in. */
  readonly for: StaffRoles | 'sign-in' | 'needs-password' | 'needs-code';
}

const everyone: StaffRoles = ['service', 'head', 'administrator'];
const archivists: StaffRoles = ['service', 'head'];
const overseers: StaffRoles = ['head', 'administrator'];

/** All staff pages, for the routes of the build and the access check of the server. */
export const staffPages: readonly StaffPage[] = [
  { path: '/ban-truc/dang-nhap/', file: 'account/sign-in', for: 'sign-in' },
  { path: '/ban-truc/dang-nhap/ma/', file: 'account/second-step', for: 'sign-in' },
  // The server answers with it when a form is submitted after the session has ended.
  { path: '/ban-truc/gui-lai/', file: 'request/resend', for: 'sign-in' },
  // The server answers with it when a page could not be rendered.
  { path: '/ban-truc/tam-dung/', file: 'unavailable', for: 'sign-in' },
  { path: '/ban-truc/tai-khoan/', file: 'account/account', for: everyone },
  { path: '/ban-truc/tai-khoan/mat-khau/', file: 'account/password', for: 'needs-password' },
  { path: '/ban-truc/tai-khoan/ma-xac-thuc/', file: 'account/authenticator', for: 'needs-code' },
  { path: '/ban-truc/tai-khoan/ma-du-phong/', file: 'account/recovery-codes', for: everyone },
  { path: '/ban-truc/nhan-su/', file: 'account/people', for: ['administrator'] },
  { path: '/ban-truc/nhat-ky-tai-khoan/', file: 'account/account-log', for: overseers },
  { path: '/ban-truc/nhat-ky-xem/', file: 'request/view-log', for: overseers },
  { path: '/ban-truc/', file: 'queue/queue', for: archivists },
  { path: '/ban-truc/nhieu-phieu/', file: 'several/several', for: archivists },
  { path: '/ban-truc/phieu/[code]/', file: 'request/request', for: archivists },
  { path: '/ban-truc/phieu/[code]/trung/', file: 'double/double', for: archivists },
  { path: '/ban-truc/phieu/[code]/phuc-vu/', file: 'counter/serve', for: archivists },
  { path: '/ban-truc/phieu/[code]/nguoi-doc/', file: 'care/care', for: archivists },
  { path: '/ban-truc/phieu/[code]/cho-ngoi/', file: 'counter/seats', for: archivists },
  { path: '/ban-truc/lich/', file: 'counter/calendar', for: archivists },
  { path: '/ban-truc/lich/[day]/', file: 'counter/calendar-day', for: archivists },
  { path: '/ban-truc/doc-gia/', file: 'register/desk', for: archivists },
  { path: '/ban-truc/doc-gia/moi/', file: 'register/new', for: archivists },
  { path: '/ban-truc/doc-gia/so/[year]/', file: 'register/year', for: archivists },
  { path: '/ban-truc/doc-gia/[record]/', file: 'register/record', for: archivists },
  { path: '/ban-truc/phieu/[code]/the-doc-gia/', file: 'register/join', for: archivists },
  { path: '/ban-truc/kho/', file: 'counter/originals', for: archivists },
  { path: '/ban-truc/quyen-doc/', file: 'grants/grants', for: archivists },
  { path: '/ban-truc/quyen-doc/[grant]/', file: 'grants/grant', for: archivists },
  { path: '/ban-truc/xem/', file: 'grants/view', for: archivists },
  { path: '/ban-truc/may/', file: 'grants/machines', for: ['administrator'] },
  { path: '/ban-truc/phieu-moi/', file: 'counter/entry', for: archivists },
  { path: '/ban-truc/thu/', file: 'request/letters', for: archivists },
  { path: '/ban-truc/thong-ke/', file: 'figures/statistics', for: archivists },
];

/** The page at a path without its language; undefined for an unknown path. */
export function findStaffPage(path: string): StaffPage | undefined {
  return staffPages.find((page) => toPattern(page.path).test(path));
}

function toPattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\[\w+\]/g, '[\\w-]+')}$`);
}
