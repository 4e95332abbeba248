declare namespace App {
  /** What the server hands to pages that are made on demand. */
  interface Locals extends Partial<import('../server/locals.ts').DeskLocals> {}
}
