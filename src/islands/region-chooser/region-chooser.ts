import type { Region } from '#src/domain/values.ts';
import { formatRegion } from '#src/domain/region.ts';
import { imageFileOf, imageOf } from '#src/site/urls.ts';
import { pressRegionKey, toRegionBetween, type PageSize } from './choose-region.ts';
import { findNearest, listPageImages, type PageImage } from './list-page-images.ts';

const opener = document.querySelector<HTMLButtonElement>('[data-region-chooser]');
const dialog = opener?.nextElementSibling;
const images = listPageImages(document);
if (opener && dialog instanceof HTMLDialogElement && images.length > 0) {
  opener.hidden = false;
  opener.addEventListener('click', () => {
    dialog.showModal();
    openAt(findNearest(images, innerHeight / 2) ?? images[0]);
  });
}

const sheet = find(HTMLElement, '.page');
const picture = find(HTMLImageElement, 'img');
const frame = find(HTMLElement, '.frame');
const list = find(HTMLSelectElement, 'select');
const output = find(HTMLOutputElement, 'output');
const copy = find(HTMLButtonElement, '[data-copy]');
const copyWords = copy.textContent;

let size: PageSize = { width: 1, height: 1 };
let region: Region | undefined;

for (const [index, { slug, page, region: part }] of images.entries()) {
  const name = `${slug} · ${page}${part ? ` · ${formatRegion(part)}` : ''}`;
  list.append(new Option(name, String(index)));
}
list.addEventListener('change', () => openAt(images[Number(list.value)]));

function openAt(image: PageImage | undefined): void {
  if (!image) return;
  list.value = String(images.indexOf(image));
  void showPage(image);
}

/** Of `info.json`: no sizes for small pages. */
interface PageInfo extends PageSize {
  readonly sizes?: readonly PageSize[];
}

async function showPage({ slug, page, region: part }: PageImage): Promise<void> {
  const response = await fetch(`${imageOf(slug, page)}/info.json`);
  const { width, height, sizes } = (await response.json()) as PageInfo;
  size = { width, height };
  const widest = sizes?.at(-1);
  picture.src =
    widest === undefined
      ? `${imageOf(slug, page)}/full/max/0/default.jpg`
      : imageFileOf(slug, page, widest.width, widest.height);
  await picture.decode();
  // Starts in the middle of the page if there is no region yet.
  show(
    part ?? {
      x: Math.round(width / 4),
      y: Math.round(height / 4),
      width: Math.round(width / 2),
      height: Math.round(height / 2),
    },
  );
  sheet.focus();
}

function show(next: Region): void {
  region = next;
  const scaled = picture.getBoundingClientRect();
  Object.assign(frame.style, {
    left: `${(next.x / size.width) * scaled.width}px`,
    top: `${(next.y / size.height) * scaled.height}px`,
    width: `${(next.width / size.width) * scaled.width}px`,
    height: `${(next.height / size.height) * scaled.height}px`,
  });
  output.value = `region="${formatRegion(next)}"`;
  copy.textContent = copyWords;
}

function toPagePoint({ clientX, clientY }: PointerEvent) {
  const { left, top, width, height } = picture.getBoundingClientRect();
  return {
    x: ((clientX - left) / width) * size.width,
    y: ((clientY - top) / height) * size.height,
  };
}

let from: ReturnType<typeof toPagePoint> | undefined;
sheet.addEventListener('pointerdown', (event) => {
  sheet.setPointerCapture(event.pointerId);
  from = toPagePoint(event);
});
sheet.addEventListener('pointermove', (event) => {
  if (from) show(toRegionBetween(from, toPagePoint(event), size));
});
sheet.addEventListener('pointerup', () => {
  from = undefined;
});
sheet.addEventListener('keydown', (event) => {
  const next = region && pressRegionKey(region, event.key, event.shiftKey, size);
  if (next) show(next);
  else if (event.key === 'Enter') copy.click();
  else return;
  event.preventDefault();
  event.stopPropagation();
});
copy.addEventListener('click', () => {
  void navigator.clipboard.writeText(output.value).then(() => {
    copy.textContent = copy.dataset['copied'] ?? '';
  });
});
find(HTMLButtonElement, '[data-close]').addEventListener('click', () => {
  if (dialog instanceof HTMLDialogElement) dialog.close();
});

function find<Kind extends Element>(kind: new () => Kind, selector: string): Kind {
  const found = dialog?.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The chooser has no ${selector}.`);
  return found;
}
