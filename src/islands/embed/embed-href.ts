import type { Region } from '#src/domain/values.ts';

/** The content of an embed. */
export type Embedded =
  | {
      readonly kind: 'page';
      readonly item: string;
      readonly page: number;
      readonly region?: Region;
    }
  | { readonly kind: 'scene'; readonly exhibit: string; readonly anchor: string };

/** Available frame sizes, in CSS pixels. */
export const frameSizes = ['480x360', '640x480', '960x720'] as const;

const slug = /^[\w-][\w.-]{0,199}$/;

/** Parses the query of an embed URL; undefined when it names neither a page nor a scene. */
export function readEmbedded(query: string): Embedded | undefined {
  const parameters = new URLSearchParams(query);
  const item = parameters.get('tai-lieu') ?? '';
  if (slug.test(item)) {
    const written = parameters.get('trang') ?? '';
    const page = /^[1-9]\d{0,5}$/.test(written) ? Number(written) : 1;
    const region = readRegion(parameters.get('vung') ?? '');
    return { kind: 'page', item, page, ...(region && { region }) };
  }
  const exhibit = parameters.get('trung-bay') ?? '';
  const anchor = parameters.get('canh') ?? '';
  if (!slug.test(exhibit) || !/^canh-\d+(?:-\d+)?$/.test(anchor)) return undefined;
  return { kind: 'scene', exhibit, anchor };
}

/** Builds the URL of an embed. `base` is the absolute URL of the embeddable page. */
export function toEmbedHref(base: string, embedded: Embedded): string {
  const url = new URL(base);
  if (embedded.kind === 'scene') {
    url.searchParams.set('trung-bay', embedded.exhibit);
    url.searchParams.set('canh', embedded.anchor);
    return url.href;
  }
  url.searchParams.set('tai-lieu', embedded.item);
  url.searchParams.set('trang', String(embedded.page));
  const { region } = embedded;
  if (region === undefined) return url.href;
  const { x, y, width, height } = region;
  return `${url.href}&vung=${[x, y, width, height].map(Math.round).join(',')}`;
}

/** HTML to paste into a page of another site. */
export function toEmbedCode(href: string, title: string, size: string): string {
  const [width = '640', height = '480'] = size.split('x');
  return `<iframe src="${escape(href)}" title="${escape(title)}" width="${width}" height="${height}" style="max-width:100%;border:0" loading="lazy" allowfullscreen></iframe>`;
}

function readRegion(written: string): Region | undefined {
  const match = /^(\d{1,6}),(\d{1,6}),(\d{1,6}),(\d{1,6})$/.exec(written);
  if (match === null) return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number);
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
