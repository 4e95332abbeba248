/** Paint times reported by a page, in ms since navigation. */
export interface PagePaints {
  /** Epoch of navigation, in ms. */
  readonly started: number;
  /** The first plain image of a whole page, completely visible, at screen resolution. */
  readonly plainMs?: number;
  /** When `zoomed` first appeared. */
  readonly zoomedMs?: number;
}

/**
 * Runs before the page's own scripts: marks every image for the Element Timing API and watches for
 * a selector. https://wicg.github.io/element-timing
 */
export function watchPaints(zoomed: string | undefined): void {
  const paints: { started: number; plainMs?: number; zoomedMs?: number } = {
    started: performance.timeOrigin,
  };
  Object.assign(window, { benchPaints: paints });
  new MutationObserver(() => {
    for (const image of document.querySelectorAll('img:not([elementtiming])'))
      image.setAttribute('elementtiming', 'page');
    if (zoomed !== undefined && document.querySelector(zoomed))
      paints.zoomedMs ??= performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });

  interface ElementTiming extends PerformanceEntry {
    readonly renderTime: number;
    readonly naturalWidth: number;
    readonly naturalHeight: number;
    /** The visible part. */
    readonly intersectionRect: DOMRect;
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as ElementTiming[]) {
      const { naturalWidth, naturalHeight, intersectionRect: seen } = entry;
      const isWhole =
        Math.abs((seen.width * naturalHeight) / (seen.height * naturalWidth) - 1) < 0.02;
      const isPage = seen.height >= innerHeight / 2;
      if (isWhole && isPage && naturalWidth >= seen.width * devicePixelRatio)
        paints.plainMs ??= entry.renderTime;
    }
  }).observe({ type: 'element', buffered: true });
}
