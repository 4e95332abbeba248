import type { AuthorityKind, Language, RecordKind } from '../domain/values.ts';

/**
 * Every address of the site in one place, as paths from the root: Vietnamese at `/`, English under
 * `/en/`, both with the same segments. Slugs come from the catalogue and are already URL-safe.
 */

export const authoritySegments = {
  subject: 'chu-de',
  person: 'nhan-vat',
  organisation: 'co-quan',
  place: 'dia-danh',
} as const satisfies Record<AuthorityKind, string>;

/** The kind that a first segment names; throws for any other. */
export function toAuthorityKind(segment: string): AuthorityKind {
  const kinds = Object.keys(authoritySegments) as AuthorityKind[];
  const kind = kinds.find((one) => authoritySegments[one] === segment);
  if (kind === undefined) throw new RangeError(`No kind of authority at /${segment}/.`);
  return kind;
}

export const recordSegments = {
  fonds: 'phong',
  file: 'ho-so',
  item: 'tai-lieu',
} as const satisfies Record<RecordKind, string>;

/** The kind of record that a first segment names; throws for any other. */
export function toRecordKind(segment: string): RecordKind {
  const kinds = Object.keys(recordSegments) as RecordKind[];
  const kind = kinds.find((one) => recordSegments[one] === segment);
  if (kind === undefined) throw new RangeError(`No kind of record at /${segment}/.`);
  return kind;
}

/** Puts a path of the Vietnamese site into a language: `('en', '/phong/')` → `/en/phong/`. */
function toLocalPath(language: Language, path: string): string {
  return language === 'vi' ? path : `/en${path}`;
}

const build =
  <Args extends readonly unknown[]>(path: (...args: Args) => string) =>
  (language: Language, ...args: Args): string =>
    toLocalPath(language, path(...args));

/** The first list page has no number in its address. */
const withListPage = (path: string, listPage = 1) =>
  listPage === 1 ? path : `${path}${listPage}/`;

/** Which requests the queue shows: its group, words searched for, days on which they came. */
export interface QueueAddress {
  readonly group: string;
  readonly words?: string;
  readonly from?: string;
  readonly until?: string;
  readonly listPage?: number;
}

function toQueueQuery({
  group,
  words = '',
  from = '',
  until = '',
  listPage = 1,
}: QueueAddress): string {
  const query = new URLSearchParams({ nhom: group });
  const asked = { tim: words, tu: from, den: until, trang: listPage > 1 ? String(listPage) : '' };
  for (const [name, value] of Object.entries(asked)) if (value !== '') query.set(name, value);
  return `?${query.toString()}`;
}

const withReturn = (path: string, returnTo?: string) =>
  returnTo === undefined ? path : `${path}?ve=${encodeURIComponent(returnTo)}`;

export const urls = {
  home: build(() => '/'),
  search: build((query?: string) =>
    query === undefined ? '/tim-kiem/' : `/tim-kiem/?q=${encodeURIComponent(query)}`,
  ),
  fondsIndex: build(() => '/phong/'),
  fonds: build((slug: string) => `/phong/${slug}/`),
  /** One list page of an inventory: from 1, the first without a number in its address. */
  inventory: build((fonds: string, inventory: string, listPage: number) =>
    withListPage(`/phong/${fonds}/${inventory}/`, listPage),
  ),
  file: build((slug: string) => `/ho-so/${slug}/`),
  /** With a region, `x,y,w,h` in pixels, the viewer opens there. */
  item: build((slug: string, page?: number, region?: string) => {
    if (page === undefined) return `/tai-lieu/${slug}/`;
    const place = region === undefined ? '' : `&vung=${region}`;
    return `/tai-lieu/${slug}/?trang=${page}${place}`;
  }),
  collections: build(() => '/suu-tap/'),
  collection: build((slug: string) => `/suu-tap/${slug}/`),
  exhibits: build(() => '/trung-bay/'),
  exhibit: build((slug: string) => `/trung-bay/${slug}/`),
  /** Where the hall's screen begins, and comes back to. */
  kiosk: build(() => '/kiosk/'),
  anniversaries: build(() => '/ky-niem/'),
  anniversary: build((slug: string) => `/ky-niem/${slug}/`),
  /** Records dated on a day (`MM-DD`) of any year; `listPage` as in `inventory`. */
  dayOfYear: build((day: string, listPage?: number) =>
    withListPage(`/ky-niem/ngay/${day}/`, listPage),
  ),
  authorities: build((kind: AuthorityKind) => `/${authoritySegments[kind]}/`),
  /** `listPage` as in `inventory`, for what hundreds of records refer to. */
  authority: build((kind: AuthorityKind, slug: string, listPage?: number) =>
    withListPage(`/${authoritySegments[kind]}/${slug}/`, listPage),
  ),
  years: build(() => '/nam/'),
  /** `listPage` as in `inventory`, for years of many records. */
  year: build((year: number, listPage?: number) => withListPage(`/nam/${year}/`, listPage)),
  statistics: build(() => '/thong-ke/'),
  /** A reader's own list, kept on the device. */
  readingList: build(() => '/danh-sach-doc/'),
  /** What other sites show in a frame; its query says which record or scene. */
  embed: build(() => '/nhung/'),
  /** `content/pages/<slug>.md` */
  page: build((slug: string) => `/${slug}/`),
  /** The request slip; an item and a page may be put on it. No reader's data is ever in an address. */
  request: build((item?: string, page?: number) => {
    if (item === undefined) return '/yeu-cau/';
    const place = page === undefined ? '' : `&trang=${page}`;
    return `/yeu-cau/?muc=${encodeURIComponent(item)}${place}`;
  }),
  /** A reader's private link to his request. */
  followUp: build((token: string) => `/yeu-cau/theo-doi/${token}/`),
  /** Where a reader comes to who is done on a shared computer. */
  left: build(() => '/yeu-cau/xong/'),
  /** Put by the server in the place of a private page whose request is damaged. */
  damaged: build(() => '/yeu-cau/du-lieu-hong/'),
  /** Put by the server in the place of a page of readers that could not be made. */
  unavailable: build(() => '/yeu-cau/tam-dung/'),
  /** The same for pages of staff. */
  deskUnavailable: build(() => '/ban-truc/tam-dung/'),
  /** The desk of the staff: where each begins. */
  desk: build(() => '/ban-truc/'),
  /** With `returnTo`, a path at the desk, that is where one goes once signed in. */
  signIn: build((returnTo?: string) => withReturn('/ban-truc/dang-nhap/', returnTo)),
  /** The second step: a code of the authenticator, or a recovery code. */
  signInCode: build((returnTo?: string) => withReturn('/ban-truc/dang-nhap/ma/', returnTo)),
  signOut: build(() => '/ban-truc/dang-xuat/'),
  /** What was written when the session ended, to be sent again. */
  resend: build(() => '/ban-truc/gui-lai/'),
  account: build(() => '/ban-truc/tai-khoan/'),
  accountPassword: build(() => '/ban-truc/tai-khoan/mat-khau/'),
  accountCode: build(() => '/ban-truc/tai-khoan/ma-xac-thuc/'),
  accountRecovery: build(() => '/ban-truc/tai-khoan/ma-du-phong/'),
  people: build(() => '/ban-truc/nhan-su/'),
  /** One list page of the log of accounts, from 1; of one account where `about` is its id. */
  accountLog: build(({ listPage = 1, about = '' }: { listPage?: number; about?: string } = {}) => {
    const query = new URLSearchParams();
    if (about !== '') query.set('nguoi', about);
    if (listPage > 1) query.set('trang', String(listPage));
    return `/ban-truc/nhat-ky-tai-khoan/${query.size > 0 ? `?${query.toString()}` : ''}`;
  }),
  /** One list page of the log of views, from 1; of one request where `code` names it. */
  viewLog: build(({ listPage = 1, code = '' }: { listPage?: number; code?: string } = {}) => {
    const query = new URLSearchParams();
    if (code !== '') query.set('phieu', code);
    if (listPage > 1) query.set('trang', String(listPage));
    return `/ban-truc/nhat-ky-xem/${query.size > 0 ? `?${query.toString()}` : ''}`;
  }),
  /** One list page of a group of requests, as far as they hold the words. */
  queue: build((address: QueueAddress) => `/ban-truc/${toQueueQuery(address)}`),
  /** Where several requests of the queue are moved at once; it leads back to where they were chosen. */
  several: build((address: QueueAddress) => `/ban-truc/nhieu-phieu/${toQueueQuery(address)}`),
  /** A request as staff see it, by its code; `listPage` of the reader's other requests, from 1. */
  staffRequest: build(
    (code: string, listPage?: number) =>
      `/ban-truc/phieu/${code}/${listPage !== undefined && listPage > 1 ? `?phieu-khac=${listPage}` : ''}`,
  ),
  /** Where a request is compared with another, whose code is `kept`, and closed as its double. */
  staffDouble: build((code: string, kept?: string) =>
    kept === undefined
      ? `/ban-truc/phieu/${code}/trung/`
      : `/ban-truc/phieu/${code}/trung/?voi=${encodeURIComponent(kept)}`,
  ),
  /** Where staff enter a request that came by post, telephone or at the counter. */
  deskEntry: build(() => '/ban-truc/phieu-moi/'),
  /** Where originals of a request are called, handed out and taken back, and copies are noted. */
  staffServing: build((code: string) => `/ban-truc/phieu/${code}/phuc-vu/`),
  /** Where staff correct a reader's data, give a new private link, hold back and erase. */
  staffCare: build((code: string) => `/ban-truc/phieu/${code}/nguoi-doc/`),
  /** Originals that are promised to somebody; with a code, the call slip of one request. */
  deskOriginals: build((code?: string) =>
    code === undefined ? '/ban-truc/kho/' : `/ban-truc/kho/?phieu=${encodeURIComponent(code)}`,
  ),
  /** Where a seat of the reading room is booked for a request, moved and cancelled. */
  staffSeats: build((code: string) => `/ban-truc/phieu/${code}/cho-ngoi/`),
  /** Seats of a month, `YYYY-MM`; the present one where none is named. */
  deskCalendar: build((month?: string) =>
    month === undefined ? '/ban-truc/lich/' : `/ban-truc/lich/?thang=${month}`,
  ),
  /** Seats of a day, `YYYY-MM-DD`. */
  deskCalendarDay: build((day: string) => `/ban-truc/lich/${day}/`),
  /** The reader register. A search is posted: a reader's name stands in no address. */
  register: build(() => '/ban-truc/doc-gia/'),
  registerNew: build(() => '/ban-truc/doc-gia/moi/'),
  /** A reader's record by its id: its card's number, which is on the card, would be guessed. */
  registerRecord: build((id: string) => `/ban-truc/doc-gia/${id}/`),
  registerYear: build((year: string) => `/ban-truc/doc-gia/so/${year}/`),
  /** Where a request is joined with a reader's card. */
  staffJoin: build((code: string) => `/ban-truc/phieu/${code}/the-doc-gia/`),
  deskLetters: build(() => '/ban-truc/thu/'),
  deskStatistics: build(() => '/ban-truc/thong-ke/'),
};

/** Files of a whole item, the same in both languages; beside its page, where the gate knows it. */
export const takeAwayUrls = {
  pdf: (slug: string): string => `${urls.item('vi', slug)}${slug}.pdf`,
  /** The text of its open pages. */
  text: (slug: string): string => `${urls.item('vi', slug)}${slug}.txt`,
};

/** Feeds: what programs of readers come back to for what is new and what is near. */
export const feedUrls = {
  /** Atom: newly opened records and exhibits. */
  news: build(() => '/tin.atom.xml'),
  /** iCalendar: the anniversaries. */
  anniversaries: build(() => '/ky-niem/lich.ics'),
};

/** First segments that belong to the site itself: no prose page may take them. */
export const reservedSegments: ReadonlySet<string> = new Set([
  'en',
  'iiif',
  'pagefind',
  '_astro',
  'tim-kiem',
  'phong',
  'ho-so',
  'tai-lieu',
  'suu-tap',
  'trung-bay',
  'kiosk',
  'ky-niem',
  'nam',
  'thong-ke',
  'danh-sach-doc',
  'nhung',
  'yeu-cau',
  'phong-doc',
  'ban-truc',
  '404',
  ...Object.values(authoritySegments),
]);

/** A recording beside an exhibit: the same in both languages. */
export function exhibitFileOf(slug: string, file: string): string {
  return `${urls.exhibit('vi', slug)}${file}`;
}

/** The code that leads a phone to a page: beside the page. */
export function phoneCodeOf(path: string): string {
  return `${path}ma-qr.svg`;
}

/** A part of a page that a story shows; region as `x,y,w,h`. */
export function regionFileOf(
  itemSlug: string,
  page: number,
  region: string,
  width: number,
  height: number,
): string {
  return `${imageOf(itemSlug, page)}/${region}/${width},${height}/0/default.jpg`;
}

/**
 * IIIF Image 3 service of a page, level 0. Its `info.json` and tiles lie below, as do the sizes
 * for reading: `${imageOf(slug, 3)}/full/1200,/0/default.jpg`.
 */
export function imageOf(itemSlug: string, page: number): string {
  return `/iiif/${itemSlug}/${page}`;
}

/** Pixels of every picture for sharing: what link previews ask for. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/**
 * The picture for sharing of a page that has one, by its path: `/chia-se/tai-lieu/TU-01-145.jpg`.
 * That of the home page has a name that no page of `content/pages` can have.
 */
export function shareImageOf(page: string): string {
  const path = page.replace(/\/$/, '');
  return `/chia-se${path === '' ? '/_trang-chu' : path}.jpg`;
}

/** IIIF size segment `w,h` spelled canonically for Image 3. */
export function imageFileOf(itemSlug: string, page: number, width: number, height: number): string {
  return `${imageOf(itemSlug, page)}/full/${width},${height}/0/default.jpg`;
}

/**
 * IIIF Presentation 3 documents, and the ids that stand in them. What is told of a page lies under
 * `imageOf`, where the gate knows a closed page by its address; a closed page has a canvas all the
 * same, so canvases have a place of their own.
 */
export const iiifUrls = {
  archive: (): string => '/iiif/phong/collection.json',
  fonds: (slug: string): string => `/iiif/phong/${slug}/collection.json`,
  file: (slug: string): string => `/iiif/ho-so/${slug}/collection.json`,
  item: (slug: string): string => `/iiif/${slug}/manifest.json`,
  /** An id; nothing lies there. */
  canvas: (slug: string, page: number): string => `/iiif/${slug}/canvas/${page}`,
  /** An id; nothing lies there. From 1; 0 is the range that holds the others. */
  range: (slug: string, number: number): string => `/iiif/${slug}/range/${number}`,
  /** Lines of the transcript as annotations. */
  lines: (slug: string, page: number): string => `${imageOf(slug, page)}/lines.json`,
  alto: (slug: string, page: number): string => `${imageOf(slug, page)}/alto.xml`,
  /** What stands in for the image of a page that is not shown. */
  notice: (slug: string, page: number): string => `/iiif/${slug}/notice/${page}.svg`,
};

/** The lines of an item's open pages with their places on the image, as JSON. */
export function wordsOf(itemSlug: string): string {
  return `/iiif/${itemSlug}/words.json`;
}
