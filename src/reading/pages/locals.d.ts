declare namespace App {
  /** What the server passes to the pages of the virtual reading room, besides the desk's. */
  interface Locals {
    reading?: import('../views/room-facts.ts').ReadingPageFacts;
  }
}
