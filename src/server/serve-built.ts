import { openSiteLeases } from '#src/build/sites/lease-site.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import type { Answer } from '#src/server/answer-desk.ts';
import { openImageAnswers } from './images/open-image-answers.ts';
import { openSitePages } from './images/site-pages.ts';
import { serve, type ServeOptions, type StaticServer } from './serve.ts';

export type BuiltFolders = Pick<EnvSettings, 'outDir' | 'packsDir'>;

export interface ServeBuiltOptions extends Pick<ServeOptions, 'report'> {
  /** Called before the images; passes on requests it does not handle. */
  readonly answer?: Answer;
  /** The URL that `info.json` names in place of `url` of `site.yaml`. */
  readonly readBaseUrl?: () => string;
}

/**
 * Serves a built site on any free port of localhost, with its images from packs or files, whichever
 * it has: for programs that read its pages. There is no desk, and PDFs are not made on request.
 */
export async function serveBuilt(
  { outDir, packsDir }: BuiltFolders,
  { report = () => '', answer, readBaseUrl }: ServeBuiltOptions = {},
): Promise<StaticServer> {
  const leases = openSiteLeases(outDir);
  const pages = openSitePages(leases, packsDir);
  const images = openImageAnswers({ ...pages, ...(readBaseUrl && { readBaseUrl }), report });
  const answerAll: Answer = (request, response, next) => {
    const orImage = () => void images.answer(request, response, next);
    if (answer !== undefined) return answer(request, response, orImage);
    return images.answer(request, response, next);
  };
  const server = await serve(outDir, 0, {
    ...{ leases, report, answer: answerAll },
    holdsOther: pages.holds,
  });
  return {
    url: server.url,
    async close() {
      await server.close();
      await images.close();
      pages.close();
      leases.close();
    },
  };
}
