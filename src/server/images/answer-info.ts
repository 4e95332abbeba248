import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import sharp from 'sharp';
import { buildServedImageInfo } from '#src/imaging/cut/info.ts';
import { toTilePath } from '#src/imaging/cut/page-files.ts';
import type { PackedPage } from '#src/imaging/pack/packed-page.ts';
import { imageOf } from '#src/site/urls.ts';
import type { AskedPage } from './find-image-path.ts';
import { sendBody, toTag } from './send-body.ts';
import { serviceHeaders } from './service-headers.ts';

export interface AskedInfo {
  readonly slug: string;
  readonly page: PackedPage;
  /** `url` of `site.yaml`. */
  readonly baseUrl: string;
}

/** Sends `info.json` of a page in the media type that the client prefers. */
export async function answerInfo(
  { slug, page, baseUrl }: AskedInfo,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const type = negotiateType(request);
  const images = { ...page.images, isGray: await isGray(page) };
  const text = JSON.stringify(buildServedImageInfo(baseUrl, slug, images));
  const headers = {
    ...serviceHeaders,
    'Cache-Control': 'no-cache',
    'Content-Type': type,
    Vary: 'Accept',
  };
  sendBody({ body: Buffer.from(text), tag: toTag(type + text), headers }, request, response);
}

/** Tiles of a page that is shades of gray have one channel; its reading sizes may have three. */
async function isGray(page: PackedPage): Promise<boolean> {
  const tile = toTilePath(page.images, { factor: 1, column: 0, row: 0 });
  const image = await page.read(`${tile}/0/default.jpg`);
  return image !== undefined && (await sharp(image).metadata()).channels === 1;
}

/** The base URI of an image leads to its `info.json`: https://iiif.io/api/image/3.0/#2-uri-syntax */
export function redirectToInfo({ slug, page }: AskedPage, response: ServerResponse): void {
  const headers = {
    ...serviceHeaders,
    Location: `${imageOf(slug, page)}/info.json`,
    'Cache-Control': 'no-cache',
    'Content-Length': 0,
  };
  response.writeHead(303, headers).end();
}

const linkedData = 'application/ld+json';
const linkedDataOfIiif = `${linkedData};profile="http://iiif.io/api/image/3/context.json"`;

/** https://iiif.io/api/image/3.0/#51-image-information-request */
function negotiateType(request: IncomingMessage): string {
  const offered = [linkedDataOfIiif, linkedData, 'application/json'];
  const chosen = new Negotiator(request).mediaType(offered);
  return chosen === 'application/json' ? chosen : linkedDataOfIiif;
}
