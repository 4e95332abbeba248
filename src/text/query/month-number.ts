/** A month as one comparable number: 1 is January of the year 0. */
export function toMonthNumber(year: number, month: number): number {
  return year * 12 + month;
}
