/** What is drawn into every image of a page that a reader was granted. NFC. */
export interface Mark {
  /** Name of the archive, at the bottom centre of the page. */
  readonly archive: string;
  /** Short code of the grant. */
  readonly code: string;
  /** What the grant is called, such as the code of its request: `PYC-2026-000123`. */
  readonly grant: string;
  /** Last day of the grant as it is shown, `dd/mm/yyyy`. */
  readonly until: string;
}
