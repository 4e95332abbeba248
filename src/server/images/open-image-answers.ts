import type { IncomingMessage, ServerResponse } from 'node:http';
import sharp from 'sharp';
import type { ReportError } from '#src/desk/log.ts';
import type { FindPackedPage, PackedPage } from '#src/imaging/pack/packed-page.ts';
import { DecodedTiles } from '#src/imaging/render/decoded-tiles.ts';
import { rendererVersion, renderImage } from '#src/imaging/render/render-image.ts';
import { isRefusal, toImagePath, type ImageRequest } from '#src/imaging/request/image-request.ts';
import { parseRequest } from '#src/imaging/request/parse-request.ts';
import type { Answer } from '#src/server/answer-desk.ts';
import { readRequestTarget } from '#src/site/request-target.ts';
import { isOutOfFiles } from '../site/is-out-of-files.ts';
import { answerInfo, redirectToInfo } from './answer-info.ts';
import { findImagePath, type AskedPage, type ImagePath } from './find-image-path.ts';
import { openRenderingLane, toLaneLimits, type LaneLimits } from './rendering-lane.ts';
import { refuse, sendBody, sendIfUnchanged, toTag } from './send-body.ts';
import { allowedMethods, imageHeaders, mediaTypes, preflightHeaders } from './service-headers.ts';

export interface ImageAnswers {
  readonly answer: Answer;
  /** Resolves when no image is being rendered. */
  readonly close: () => Promise<void>;
}

export interface ImageAnswerDeps {
  readonly findPage: FindPackedPage;
  /** `url` of `site.yaml`, which a new build may change while the server runs. */
  readonly readBaseUrl: () => string;
  readonly report: ReportError;
  readonly limits?: LaneLimits;
  readonly render?: typeof renderImage;
}

/**
 * Answers IIIF Image 3 requests from packs: images that a pack holds as they are, all others
 * rendered from them. Everything else, also below `/iiif/`, is left to the next handler, which may
 * know that a page was moved or withdrawn.
 */
export function openImageAnswers({
  findPage,
  readBaseUrl,
  report,
  limits = toLaneLimits(),
  render = renderImage,
}: ImageAnswerDeps): ImageAnswers {
  const lane = openRenderingLane(limits);
  const decoded = new DecodedTiles();
  // Every rendering decodes other bytes: libvips would keep what is not used again.
  sharp.cache(false);
  // The lane counts processors; sharp would use all of them for one image where its allocator is not
  // that of glibc.
  sharp.concurrency(1);

  async function answerPage(
    asked: ImagePath,
    page: PackedPage,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      refuse(response, 405, 'Only GET, HEAD and OPTIONS.', { Allow: allowedMethods });
    else if (asked.kind === 'base') redirectToInfo(asked, response);
    else if (asked.kind === 'info') {
      const info = { slug: asked.slug, page, baseUrl: readBaseUrl() };
      await answerInfo(info, request, response);
    } else await answerImage(asked, asked.path, page, request, response);
  }

  async function answerImage(
    { slug, page: number }: AskedPage,
    path: string,
    page: PackedPage,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (await sendPacked(page, path, request, response)) return;
    const image = parseRequest(path, page.images);
    if (isRefusal(image)) {
      refuse(response, image.status, image.reason);
      return;
    }
    const canonical = toImagePath(image, page.images);
    if (canonical !== path && (await sendPacked(page, canonical, request, response))) return;
    const key = `${slug}/${number} ${page.version} ${canonical}`;
    await answerRendering({ key, page, image, canonical }, request, response);
  }

  async function answerRendering(
    { key, page, image, canonical }: Rendering,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const tag = toTag(`${page.version} ${rendererVersion} ${canonical}`);
    const headers = { ...imageHeaders, 'Content-Type': mediaTypes[image.format] };
    if (sendIfUnchanged({ tag, headers }, request, response)) return;
    if (request.method === 'HEAD' && lane.find(key) === undefined) {
      response.writeHead(200, { ...headers, ETag: tag, 'Accept-Ranges': 'bytes' }).end();
      return;
    }
    const body = await lane.render(key, (signal) => render(page, image, signal, decoded), {
      signal: watchReader(response),
      area: image.size.width * image.size.height,
    });
    if (response.destroyed) return;
    if (body === undefined) {
      refuse(response, 503, 'The server is busy.', { 'Retry-After': retryAfter });
      return;
    }
    response.once('close', lane.hold(body));
    sendBody({ body, tag, headers }, request, response);
  }

  return {
    async answer(request, response, next) {
      const target = readRequestTarget(request.url);
      if (target?.pathname.startsWith('/iiif/') !== true) {
        next();
        return;
      }
      // Also for what the next handler answers: viewers on other sites read manifests and errors.
      response.setHeader('Access-Control-Allow-Origin', '*');
      if (request.method === 'OPTIONS') {
        response.writeHead(204, preflightHeaders).end();
        return;
      }
      const asked = findImagePath(target.pathname);
      try {
        const page = asked && (await findPage(asked.slug, asked.page));
        if (asked === undefined || page === undefined) next();
        else await answerPage(asked, page, request, response);
      } catch (error) {
        if (response.destroyed) return;
        fail(error, response);
      }
    },
    close: () => lane.close(),
  };

  function fail(error: unknown, response: ServerResponse): void {
    const id = report('image-failed', error);
    if (response.headersSent) response.destroy();
    else if (isOutOfFiles(error))
      refuse(response, 503, `The server is busy. ${id}`, { 'Retry-After': retryAfter });
    else refuse(response, 500, `The image could not be made. ${id}`);
  }
}

interface Rendering {
  readonly key: string;
  readonly page: PackedPage;
  readonly image: ImageRequest;
  readonly canonical: string;
}

/** `Retry-After`, in seconds. */
const retryAfter = 10;

/** Sends an image that the pack holds. Returns whether it does. */
async function sendPacked(
  page: PackedPage,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const body = await page.read(path);
  if (body === undefined) return false;
  const headers = { ...imageHeaders, 'Content-Type': mediaTypes.jpg };
  sendBody({ body, tag: `"${page.version}"`, headers }, request, response);
  return true;
}

/** Aborted when the connection closes before the answer has been sent. */
function watchReader(response: ServerResponse): AbortSignal {
  const reader = new AbortController();
  const leave = () => reader.abort(new Error('The reader has left.'));
  if (response.destroyed) leave();
  else response.once('close', leave);
  return reader.signal;
}
