/** Where a reader was in the results. It is kept in the entry of the history. */
export interface Place {
  /** How far the page is scrolled, in CSS pixels. */
  readonly top: number;
  readonly isSheetOpen: boolean;
  /** The result that had the focus, by the address it leads to. */
  readonly link?: string;
}

interface Entry {
  readonly place?: Place;
}

/** The scroll position stored in the current history entry; none for a new entry. */
export function readPlace(): Place | undefined {
  return (history.state as Entry | null)?.place;
}

/** Keeps the present place in the present entry. */
export function writePlace(): void {
  const link = document.activeElement?.closest('#search-list a')?.getAttribute('href') ?? undefined;
  const place: Place = {
    top: Math.round(scrollY),
    isSheetOpen: 'sheetOpen' in document.documentElement.dataset,
    ...(link !== undefined && { link }),
  };
  history.replaceState({ ...(history.state as object | null), place } satisfies Entry, '');
}

/** Goes to a place on the page as it is now. */
export function goTo({ top, link }: Place): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('#search-list a');
  const left = [...links].find((one) => one.getAttribute('href') === link);
  left?.focus({ preventScroll: true });
  scrollTo({ top, behavior: 'instant' });
}
