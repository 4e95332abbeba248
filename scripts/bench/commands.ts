import type { SubCommands } from '../lib/sub-commands.ts';

/** Figures. `--json` prints one object as the last line. */
export const benchCommands: SubCommands = {
  build: {
    takes: '--items 10000',
    does: { en: 'build time and memory on a generated archive' },
    run: () => import('./build.ts'),
  },
  pages: {
    does: { en: 'bytes of every page kind of the last build' },
    run: () => import('./pages.ts'),
  },
  tiles: {
    does: { en: 'pages a second from masters to tiles, beside vips dzsave' },
    run: () => import('./tiles.ts'),
  },
  images: {
    takes: '--pages 20000',
    does: {
      en: 'tiles and regions a second beside sirv and IIPImage; memory with 100 readers; seconds until an edited title is served',
    },
    run: () => import('./images.ts'),
  },
  reading: {
    takes: '--pages 50',
    does: {
      en: 'marked tiles a second beside sharp; time from a grant to its first page; memory with 100 readers',
    },
    run: () => import('./reading.ts'),
  },
  search: {
    takes: '--items 53484',
    does: { en: 'index and answers on a generated archive; mean reciprocal rank of known items' },
    run: () => import('./search.ts'),
  },
  viewer: {
    does: { en: 'time to a sharp page and script, beside five other viewers' },
    run: () => import('./viewer.ts'),
  },
  exhibit: {
    does: { en: 'paint, layout shift, script and frames of each exhibit on a slow telephone' },
    run: () => import('./exhibit.ts'),
  },
  lighthouse: {
    takes: '[ADDRESS…]',
    does: { en: 'Lighthouse’s four figures of home, the exhibits, an item and search' },
    run: () => import('./lighthouse.ts'),
  },
  serve: {
    does: { en: 'files left open by broken downloads; what readers see while sites change' },
    run: () => import('./serve.ts'),
  },
  desk: {
    does: { en: 'requests a second on both databases, memory, what is lost to kill -9' },
    run: () => import('./desk.ts'),
  },
  queue: {
    does: { en: 'milliseconds of what staff open at a desk of 50,000 requests' },
    run: () => import('./queue.ts'),
  },
  backup: {
    does: { en: 'seconds and memory of a backup and a restore of a million rows' },
    run: () => import('./backup.ts'),
  },
};
