import type { Language } from '#src/domain/values.ts';

/**
 * What a route gives to a reader whose grant allows it: `marked` images and files of marked images,
 * `text` of granted pages, a `page` with either, or `facts` without any content of records.
 */
export type RouteGift = 'page' | 'marked' | 'text' | 'facts';

interface RouteRule {
  readonly pattern: RegExp;
  readonly methods: readonly ('GET' | 'POST')[];
  readonly gives: RouteGift;
  /** Whether people see the answer, also a refusal, as a page; programs get only the status. */
  readonly isSeen: boolean;
}

const id = '[\\w-]{22}';

/** Every address of the reading room. What is not in here does not exist. */
export const readingRoutes = {
  rooms: seen('', ['GET'], 'facts'),
  enter: seen('vao/(?<token>[\\w-]{65})/', ['GET', 'POST'], 'facts'),
  returned: seen('xong/', ['GET'], 'facts'),
  machine: seen('may/', ['GET', 'POST'], 'facts'),
  'machine-beat': rule('may/con-doc/', ['POST'], 'facts'),
  heartbeat: rule(`(?<grant>${id})/con-doc/`, ['POST'], 'facts'),
  leave: seen(`(?<grant>${id})/roi/`, ['POST'], 'facts'),
  'give-back': seen(`(?<grant>${id})/tra/`, ['POST'], 'facts'),
  renew: seen(`(?<grant>${id})/gia-han/`, ['POST'], 'facts'),
  log: rule(`(?<grant>${id})/nhat-ky\\.csv`, ['GET'], 'facts'),
  item: seen(`(?<grant>${id})/(?<item>${id})/`, ['GET'], 'page'),
  image: rule(
    `(?<grant>${id})/(?<item>${id})/anh/(?<page>[1-9]\\d{0,5})/(?<path>(?:full|[\\d,]{7,40})/[\\d,]{3,15}/0/default\\.jpg)`,
    ['GET'],
    'marked',
  ),
  words: rule(`(?<grant>${id})/(?<item>${id})/chu\\.json`, ['GET'], 'text'),
  copy: rule(`(?<grant>${id})/(?<item>${id})/ban-sao\\.pdf`, ['GET'], 'marked'),
  certificate: rule(`(?<grant>${id})/(?<item>${id})/chung-nhan\\.pdf`, ['GET'], 'facts'),
} as const satisfies Readonly<Record<string, RouteRule>>;

export type ReadingRouteName = keyof typeof readingRoutes;

/** An address of the reading room with its parts; parts that the route has not are empty. */
export interface ReadingRoute {
  readonly name: ReadingRouteName;
  readonly language: Language;
  readonly token: string;
  readonly grant: string;
  readonly item: string;
  readonly page: number;
  /** Of an image in its page: `region/size/rotation/quality.format`. */
  readonly path: string;
}

/**
 * @param pathname as sent: no part of an address of the reading room is ever percent-encoded
 * @returns `unknown` for a path below `/phong-doc/` that does not exist; `undefined` for all others
 */
export function findReadingRoute(pathname: string): ReadingRoute | 'unknown' | undefined {
  const below = /^(\/en)?\/phong-doc(\/.*)?$/s.exec(pathname);
  if (below === null) return undefined;
  const [, english, rest = ''] = below;
  for (const name of Object.keys(readingRoutes) as ReadingRouteName[]) {
    const found = readingRoutes[name].pattern.exec(rest);
    if (found === null) continue;
    const { token = '', grant = '', item = '', page = '0', path = '' } = found.groups ?? {};
    const language = english === undefined ? 'vi' : 'en';
    return { name, language, token, grant, item, page: Number(page), path };
  }
  return 'unknown';
}

function rule(path: string, methods: RouteRule['methods'], gives: RouteGift): RouteRule {
  return { pattern: new RegExp(`^/${path}$`), methods, gives, isSeen: false };
}

function seen(...how: Parameters<typeof rule>): RouteRule {
  return { ...rule(...how), isSeen: true };
}
