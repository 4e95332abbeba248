import { build } from './urls.ts';

const room = '/phong-doc/';

/** The virtual reading room. `grant` and `item` are random ids, never references. */
export const readingUrls = {
  /** What was granted to the reader who is signed in. */
  rooms: build(() => room),
  /** A reader's link to a grant. */
  enter: build((token: string) => `${room}vao/${token}/`),
  /** After the reader has returned what was granted. */
  returned: build(() => `${room}xong/`),
  item: build((grant: string, item: string) => itemOf(grant, item)),
  /** A machine of the reading room: where it is enrolled, and waits for a reader. */
  machine: build(() => `${room}may/`),
  /** The reader leaves this browser; the grant stays. */
  leave: build((grant: string) => `${room}${grant}/roi/`),
  giveBack: build((grant: string) => `${room}${grant}/tra/`),
  renew: build((grant: string) => `${room}${grant}/gia-han/`),
  /** The reader's own log, a table for spreadsheets. */
  log: build((grant: string) => `${room}${grant}/nhat-ky.csv`),
};

/**
 * Where the server has pages rendered: their addresses without what is secret in them. `machine`
 * is at its own address.
 */
export const readingPages = {
  rooms: build(() => room),
  enter: build(() => `${room}vao/`),
  item: build(() => `${room}tai-lieu/`),
  returned: build(() => `${room}xong/`),
  machine: build(() => `${room}may/`),
  refused: build(() => `${room}tu-choi/`),
};
export type ReadingPageName = keyof typeof readingPages;

/** The same in both languages. */
export const readingFiles = {
  machineBeat: `${room}may/con-doc/`,
  heartbeat: (grant: string): string => `${room}${grant}/con-doc/`,
  /** Path of an IIIF image service whose images are marked. */
  image: (grant: string, item: string, page: number): string => `${itemOf(grant, item)}anh/${page}`,
  /** The lines of the granted pages, as JSON. */
  words: (grant: string, item: string): string => `${itemOf(grant, item)}chu.json`,
  copy: (grant: string, item: string): string => `${itemOf(grant, item)}ban-sao.pdf`,
  certificate: (grant: string, item: string): string => `${itemOf(grant, item)}chung-nhan.pdf`,
};

function itemOf(grant: string, item: string): string {
  return `${room}${grant}/${item}/`;
}
