/** The part of `edtf` that is used here; the package has no types of its own. */
declare module 'edtf' {
  interface ExtendedDate {
    /** The date as parsed, which shows days that rolled over (`1975-02-29` → `1975-03-01`). */
    readonly edtf: string;
    /** First and last millisecond, UTC. */
    readonly min: number;
    readonly max: number;
  }
  /** Throws when the text is not EDTF. */
  export default function edtf(text: string, options?: { readonly level: 0 | 1 | 2 }): ExtendedDate;
}
