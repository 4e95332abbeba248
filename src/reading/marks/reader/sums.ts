import type { Signal } from './to-signal.ts';

/** Sums over rectangles of a signal. https://en.wikipedia.org/wiki/Summed-area_table */
export class Sums {
  readonly #table: Float64Array;
  readonly #across: number;

  constructor({ data, width, height }: Signal) {
    this.#across = width + 1;
    this.#table = new Float64Array(this.#across * (height + 1));
    for (let y = 0; y < height; y += 1) {
      let row = 0;
      for (let x = 0; x < width; x += 1) {
        row += data[y * width + x] ?? 0;
        this.#table[(y + 1) * this.#across + x + 1] =
          (this.#table[y * this.#across + x + 1] ?? 0) + row;
      }
    }
  }

  /** Without the right column and the bottom row. */
  of(left: number, top: number, right: number, bottom: number): number {
    return (
      this.#at(right, bottom) - this.#at(left, bottom) - this.#at(right, top) + this.#at(left, top)
    );
  }

  #at(x: number, y: number): number {
    return this.#table[y * this.#across + x] ?? 0;
  }
}
