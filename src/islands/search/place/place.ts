/** The reader's position in the results, stored in the history entry. */
export interface Place {
  /** Scroll offset in CSS pixels. */
  readonly top: number;
  readonly isSheetOpen: boolean;
  /** Link target of the result that had the focus. */
  readonly link?: string;
}

interface Entry {
  readonly place?: Place;
}

/** The scroll position stored in the current history entry; none for a new entry. */
export function readPlace(): Place | undefined {
  return (history.state as Entry | null)?.place;
}

/** Stores the current position in the current history entry. */
export function writePlace(): void {
  const link = document.activeElement?.closest('#search-list a')?.getAttribute('href') ?? undefined;
  const place: Place = {
    top: Math.round(scrollY),
    isSheetOpen: 'sheetOpen' in document.documentElement.dataset,
    ...(link !== undefined && { link }),
  };
  history.replaceState({ ...(history.state as object | null), place } satisfies Entry, '');
}

/** Restores a position on the current page. */
export function goTo({ top, link }: Place): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('#search-list a');
  const left = [...links].find((one) => one.getAttribute('href') === link);
  left?.focus({ preventScroll: true });
  scrollTo({ top, behavior: 'instant' });
}
