/** A month as one number, so that they can be compared: 1 for January of the year 0. */
export function toMonthNumber(year: number, month: number): number {
  return year * 12 + month;
}
