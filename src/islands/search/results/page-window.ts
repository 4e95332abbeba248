/** Pages to link to: the ends, the one shown and its neighbours; `gap` where some are left out. */
export function listPages(page: number, count: number): readonly (number | 'gap')[] {
  const near = (one: number) => Math.abs(one - page) <= 1 || one === 1 || one === count;
  const pages = Array.from({ length: count }, (_, index) => index + 1);
  return pages.flatMap((one): readonly (number | 'gap')[] => {
    if (near(one)) return [one];
    // A gap of one page is no shorter than the page.
    const isAlone = near(one - 1) && near(one + 1);
    if (isAlone) return [one];
    return near(one - 1) ? ['gap'] : [];
  });
}
