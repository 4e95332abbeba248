import type { Region } from '#src/domain/values.ts';
import type { ImageSize } from '#src/domain/page-images.ts';
import { iiifUrls, imageFileOf, urls } from '#src/site/urls.ts';
import { askFor, NotPublicError } from './ask-for.ts';
import type { Embedded } from './embed-href.ts';
import type { Framed } from './framed.ts';

type LanguageMap = Readonly<Record<string, readonly string[]>>;

/** The part of a manifest that an embed uses: https://iiif.io/api/presentation/3.0/ */
interface Manifest {
  readonly label: LanguageMap;
  readonly items: readonly {
    readonly label: LanguageMap;
    readonly summary?: LanguageMap;
    readonly width: number;
    readonly height: number;
    readonly items: readonly [{ readonly items: readonly [Painting] }];
  }[];
  readonly requiredStatement?: { readonly value: LanguageMap };
  readonly rights?: string;
}

interface Painting {
  /** The largest reading size. */
  readonly body: ImageSize;
}

/** Reads a page of an item from its IIIF manifest. @throws NotPublicError when there is none */
export async function readPage(
  { item, page, region }: Extract<Embedded, { kind: 'page' }>,
  language: 'vi' | 'en',
): Promise<Framed> {
  const response = await askFor(iiifUrls.item(item));
  const { label, items, requiredStatement, rights } = (await response.json()) as Manifest;
  const say = (map: LanguageMap | undefined) =>
    (map?.[language] ?? map?.['vi'] ?? map?.['none'] ?? []).join(' ');
  const canvas = items[page - 1];
  if (canvas === undefined) throw new NotPublicError(`no page ${page}`);
  const shown = language === 'en' && label['en'] === undefined ? 'vi' : language;
  const part = region && isWithin(region, canvas) ? region : undefined;
  const whole = { x: 0, y: 0, width: canvas.width, height: canvas.height };
  const place = part && [part.x, part.y, part.width, part.height].join(',');
  return {
    title: say(label),
    place: say(canvas.label),
    ...(canvas.summary === undefined
      ? {
          picture: {
            src: toImage(item, page, canvas.items[0].items[0]),
            page: whole,
            view: part ?? whole,
          },
        }
      : { text: say(canvas.summary) }),
    citation: say(requiredStatement?.value),
    ...(rights !== undefined && { rights }),
    href: urls.item(shown, item, page, place),
    pages: items.length,
  };
}

function toImage(item: string, page: number, { body }: Painting): string {
  return imageFileOf(item, page, body.width, body.height);
}

function isWithin(
  { x, y, width, height }: Region,
  page: { readonly width: number; readonly height: number },
): boolean {
  return x + width <= page.width && y + height <= page.height;
}
