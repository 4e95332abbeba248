import type { ViewerImage } from '../core/viewer-data.ts';

/** Width in pixels for a page to be legible on paper. */
const readable = 1200;

/** The narrowest image of a page that is legible on paper, else its widest. */
export function toPrintUrl({ service, sizes }: ViewerImage): string | undefined {
  const size =
    sizes.find(({ width, height }) => Math.max(width, height) >= readable) ?? sizes.at(-1);
  return size && `${service}/full/${size.width},${size.height}/0/default.jpg`;
}

/** Prints one image with its citation below, and nothing else of the page. */
export async function printPage(host: HTMLElement, url: string, citation: string) {
  const figure = document.createElement('figure');
  figure.className = 'viewer-print';
  const image = new Image();
  image.alt = '';
  image.src = url;
  const caption = document.createElement('figcaption');
  caption.textContent = citation;
  figure.append(image, caption);
  await image.decode();
  host.append(figure);
  const { dataset } = document.documentElement;
  dataset['viewerPrint'] = '';
  addEventListener(
    'afterprint',
    () => {
      figure.remove();
      delete dataset['viewerPrint'];
    },
    { once: true },
  );
  print();
}
