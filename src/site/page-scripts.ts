/** URLs of the script files of viewer and search, which pages fetch in parallel. */
export interface PageScripts {
  readonly viewer: readonly string[];
  readonly search: readonly string[];
  /** Absent in `npm run dev`. */
  readonly searchWorker?: string;
}
