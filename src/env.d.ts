/// <reference types="astro/client" />

/** What a build tells its pages: see `src/build/plugins/page-data.ts`. */
declare module 'virtual:phong-doc' {
  import type { PageScripts } from '#src/site/page-scripts.ts';
  /** Path of `public.json`; of the running version in the desk's program. */
  export function publicDataFile(): string;
  /** Path of `staff.json`; only in the desk's program. */
  export function staffDataFile(): string;
  /** Folder of the image derivatives; only in a build. */
  export function derivativesDir(): string;
  /** Only in a build, once the browser's bundle is written. */
  export function pageScripts(): PageScripts;
}
