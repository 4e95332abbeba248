/** Prints one image with its citation below, and nothing else of the page. */
export async function printPage(host: HTMLElement, address: string, citation: string) {
  const figure = document.createElement('figure');
  figure.className = 'viewer-print';
  const image = new Image();
  image.alt = '';
  image.src = address;
  const caption = document.createElement('figcaption');
  caption.textContent = citation;
  figure.append(image, caption);
  await image.decode();
  host.append(figure);
  addEventListener('afterprint', () => figure.remove(), { once: true });
  print();
}
