import type { AuthorityKind, Language, RecordKind } from '../domain/values.ts';

/**
 * All URLs of the site, as paths from the root: Vietnamese at `/`, English under `/en/`, both with
 * the same segments. Slugs come from the catalogue and are already URL-safe.
 */

export const authoritySegments = {
  subject: 'chu-de',
  person: 'nhan-vat',
  organisation: 'co-quan',
  place: 'dia-danh',
} as const satisfies Record<AuthorityKind, string>;

/** The kind of authority for a first segment; throws for any other. */
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

/** The kind of record for a first segment; throws for any other. */
export function toRecordKind(segment: string): RecordKind {
  const kinds = Object.keys(recordSegments) as RecordKind[];
  const kind = kinds.find((one) => recordSegments[one] === segment);
  if (kind === undefined) throw new RangeError(`No kind of record at /${segment}/.`);
  return kind;
}

/** Converts a path of the Vietnamese site to a language: `('en', '/phong/')` → `/en/phong/`. */
function toLocalPath(language: Language, path: string): string {
  return language === 'vi' ? path : `/en${path}`;
}

/** A path in a language: the function that builds it is given the path in Vietnamese. */
export const build =
  <Args extends readonly unknown[]>(path: (...args: Args) => string) =>
  (language: Language, ...args: Args): string =>
    toLocalPath(language, path(...args));

/** The first list page has no number in its path. */
const withListPage = (path: string, listPage = 1) =>
  listPage === 1 ? path : `${path}${listPage}/`;

/** Filter of the queue: group, search words, days of receipt. */
export interface QueueQuery {
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
}: QueueQuery): string {
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
  /** One list page of an inventory: from 1, the first without a number in its path. */
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
  /** Start page of the kiosk, to which it returns when idle. */
  kiosk: build(() => '/kiosk/'),
  anniversaries: build(() => '/ky-niem/'),
  anniversary: build((slug: string) => `/ky-niem/${slug}/`),
  /** Records dated on a day (`MM-DD`) of any year; `listPage` as in `inventory`. */
  dayOfYear: build((day: string, listPage?: number) =>
    withListPage(`/ky-niem/ngay/${day}/`, listPage),
  ),
  authorities: build((kind: AuthorityKind) => `/${authoritySegments[kind]}/`),
  /** `listPage` as in `inventory`, for authorities with hundreds of records. */
  authority: build((kind: AuthorityKind, slug: string, listPage?: number) =>
    withListPage(`/${authoritySegments[kind]}/${slug}/`, listPage),
  ),
  years: build(() => '/nam/'),
  /** `listPage` as in `inventory`, for years of many records. */
  year: build((year: number, listPage?: number) => withListPage(`/nam/${year}/`, listPage)),
  statistics: build(() => '/thong-ke/'),
  /** A reader's own list, kept on the device. */
  readingList: build(() => '/danh-sach-doc/'),
  /** The embeddable page; its query names the record or scene. */
  embed: build(() => '/nhung/'),
  /** `content/pages/<slug>.md` */
  page: build((slug: string) => `/${slug}/`),
  /** The request slip, optionally with an item and a page. Readers' data are never in URLs. */
  request: build((item?: string, page?: number) => {
    if (item === undefined) return '/yeu-cau/';
    const place = page === undefined ? '' : `&trang=${page}`;
    return `/yeu-cau/?muc=${encodeURIComponent(item)}${place}`;
  }),
  /** A reader's private link to a request. */
  followUp: build((token: string) => `/yeu-cau/theo-doi/${token}/`),
  /** Shown to readers who have finished on a shared computer. */
  left: build(() => '/yeu-cau/xong/'),
  /** The server answers with it in place of a private page whose request is damaged. */
  damaged: build(() => '/yeu-cau/du-lieu-hong/'),
  /** The server answers with it when a page for readers could not be rendered. */
  unavailable: build(() => '/yeu-cau/tam-dung/'),
  /** The same for staff pages. */
  deskUnavailable: build(() => '/ban-truc/tam-dung/'),
  /** Start page of staff. */
  desk: build(() => '/ban-truc/'),
  /** `returnTo` is the path at the desk to go to after sign-in. */
  signIn: build((returnTo?: string) => withReturn('/ban-truc/dang-nhap/', returnTo)),
  /** The second factor: a code of the authenticator app, or a recovery code. */
  signInCode: build((returnTo?: string) => withReturn('/ban-truc/dang-nhap/ma/', returnTo)),
  signOut: build(() => '/ban-truc/dang-xuat/'),
  /** Lets staff resubmit a form that arrived after the session had ended. */
  resend: build(() => '/ban-truc/gui-lai/'),
  account: build(() => '/ban-truc/tai-khoan/'),
  accountPassword: build(() => '/ban-truc/tai-khoan/mat-khau/'),
  accountCode: build(() => '/ban-truc/tai-khoan/ma-xac-thuc/'),
  accountRecovery: build(() => '/ban-truc/tai-khoan/ma-du-phong/'),
  people: build(() => '/ban-truc/nhan-su/'),
  /** One list page of the account log, from 1; for one account where `about` is its id. */
  accountLog: build(({ listPage = 1, about = '' }: { listPage?: number; about?: string } = {}) => {
    const query = new URLSearchParams();
    if (about !== '') query.set('nguoi', about);
    if (listPage > 1) query.set('trang', String(listPage));
    return `/ban-truc/nhat-ky-tai-khoan/${query.size > 0 ? `?${query.toString()}` : ''}`;
  }),
  /** One list page of the view log, from 1; for one request where `code` is given. */
  viewLog: build(({ listPage = 1, code = '' }: { listPage?: number; code?: string } = {}) => {
    const query = new URLSearchParams();
    if (code !== '') query.set('phieu', code);
    if (listPage > 1) query.set('trang', String(listPage));
    return `/ban-truc/nhat-ky-xem/${query.size > 0 ? `?${query.toString()}` : ''}`;
  }),
  /** One list page of the queue, filtered. */
  queue: build((query: QueueQuery) => `/ban-truc/${toQueueQuery(query)}`),
  /**
   * Changes several requests of the queue at once; returns to the list where they were selected.
   */
  several: build((query: QueueQuery) => `/ban-truc/nhieu-phieu/${toQueueQuery(query)}`),
  /** A request as staff see it, by its code; `listPage` of the reader's other requests, from 1. */
  staffRequest: build(
    (code: string, listPage?: number) =>
      `/ban-truc/phieu/${code}/${listPage !== undefined && listPage > 1 ? `?phieu-khac=${listPage}` : ''}`,
  ),
  /** Compares a request with the one whose code is `kept`, to close it as a duplicate. */
  staffDouble: build((code: string, kept?: string) =>
    kept === undefined
      ? `/ban-truc/phieu/${code}/trung/`
      : `/ban-truc/phieu/${code}/trung/?voi=${encodeURIComponent(kept)}`,
  ),
  /** Where staff enter a request that came by post, telephone or at the counter. */
  deskEntry: build(() => '/ban-truc/phieu-moi/'),
  /** Calling, issuing and taking back the originals of a request, and recording copies. */
  staffServing: build((code: string) => `/ban-truc/phieu/${code}/phuc-vu/`),
  /** Correcting, retaining and erasing a reader's data, and giving a new private link. */
  staffCare: build((code: string) => `/ban-truc/phieu/${code}/nguoi-doc/`),
  /** Originals reserved for readers; with a code, the call slip of one request. */
  deskOriginals: build((code?: string) =>
    code === undefined ? '/ban-truc/kho/' : `/ban-truc/kho/?phieu=${encodeURIComponent(code)}`,
  ),
  /** Booking, moving and cancelling a reading room seat for a request. */
  staffSeats: build((code: string) => `/ban-truc/phieu/${code}/cho-ngoi/`),
  /** Seats of a month, `YYYY-MM`; the current one by default. */
  deskCalendar: build((month?: string) =>
    month === undefined ? '/ban-truc/lich/' : `/ban-truc/lich/?thang=${month}`,
  ),
  /** Seats of a day, `YYYY-MM-DD`. */
  deskCalendarDay: build((day: string) => `/ban-truc/lich/${day}/`),
  /** The reader register. Searches use POST, so that readers' names are not in URLs. */
  register: build(() => '/ban-truc/doc-gia/'),
  registerNew: build(() => '/ban-truc/doc-gia/moi/'),
  /** A reader's record by its id, because card numbers can be guessed. */
  registerRecord: build((id: string) => `/ban-truc/doc-gia/${id}/`),
  registerYear: build((year: string) => `/ban-truc/doc-gia/so/${year}/`),
  /** Links a request to a reader's card. */
  staffJoin: build((code: string) => `/ban-truc/phieu/${code}/the-doc-gia/`),
  deskLetters: build(() => '/ban-truc/thu/'),
  deskStatistics: build(() => '/ban-truc/thong-ke/'),
};

/**
 * Downloads of an item, the same in both languages; beside its page, where the gate recognises
 * them.
 */
export const takeAwayUrls = {
  pdf: (slug: string): string => `${urls.item('vi', slug)}${slug}.pdf`,
  /** The text of its open pages. */
  text: (slug: string): string => `${urls.item('vi', slug)}${slug}.txt`,
};

/** Feeds of news and anniversaries. */
export const feedUrls = {
  /** Atom: newly opened records and exhibits. */
  news: build(() => '/tin.atom.xml'),
  /** iCalendar: the anniversaries. */
  anniversaries: build(() => '/ky-niem/lich.ics'),
};

/** First segments that the site itself uses: prose pages cannot have them. */
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

/** QR code of a page, in the folder of the page. */
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
 * IIIF Image 3 service of a page, level 0. Its `info.json`, tiles and reading sizes are below it:
 * `${imageOf(slug, 3)}/full/1200,/0/default.jpg`.
 */
export function imageOf(itemSlug: string, page: number): string {
  return `/iiif/${itemSlug}/${page}`;
}

/** Size of share pictures in pixels, as link previews require. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/**
 * The share picture of a page, by the path of the page: `/chia-se/tai-lieu/TU-01-145.jpg`. That of
 * the home page has a name that no page of `content/pages` can have.
 */
export function shareImageOf(page: string): string {
  const path = page.replace(/\/$/, '');
  return `/chia-se${path === '' ? '/_trang-chu' : path}.jpg`;
}

/** A whole image of a service. IIIF size segment `w,h` spelled canonically for Image 3. */
export function wholeImageOf(service: string, width: number, height: number): string {
  return `${service}/full/${width},${height}/0/default.jpg`;
}

export function imageFileOf(itemSlug: string, page: number, width: number, height: number): string {
  return wholeImageOf(imageOf(itemSlug, page), width, height);
}

/**
 * IIIF Presentation 3 documents, and the ids in them. Data of a page are under `imageOf`, where the
 * gate recognises a closed page by its path; closed pages have a canvas too, so canvases have
 * separate paths.
 */
export const iiifUrls = {
  archive: (): string => '/iiif/phong/collection.json',
  fonds: (slug: string): string => `/iiif/phong/${slug}/collection.json`,
  file: (slug: string): string => `/iiif/ho-so/${slug}/collection.json`,
  item: (slug: string): string => `/iiif/${slug}/manifest.json`,
  /** An id; there is no file. */
  canvas: (slug: string, page: number): string => `/iiif/${slug}/canvas/${page}`,
  /** An id; there is no file. From 1; 0 is the range that contains the others. */
  range: (slug: string, number: number): string => `/iiif/${slug}/range/${number}`,
  /** Lines of the transcript as annotations. */
  lines: (slug: string, page: number): string => `${imageOf(slug, page)}/lines.json`,
  alto: (slug: string, page: number): string => `${imageOf(slug, page)}/alto.xml`,
  /** Placeholder for the image of a page that is not shown. */
  notice: (slug: string, page: number): string => `/iiif/${slug}/notice/${page}.svg`,
};

/** The lines of an item's open pages with their boxes on the image, as JSON. */
export function wordsOf(itemSlug: string): string {
  return `/iiif/${itemSlug}/words.json`;
}
