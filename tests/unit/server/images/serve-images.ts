import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { PackedPage } from '#src/imaging/pack/packed-page.ts';
import { openImageAnswers, type ImageAnswerDeps } from '#src/server/images/open-image-answers.ts';
import { serve } from '#src/server/serve.ts';
import { reportNothing } from '#tests/helpers/keep-lines.ts';

/** Serves one page of item `TU-1`, page 1, until the test ends. Returns the URL of its images. */
export async function serveImages(
  page: PackedPage,
  parts: Partial<ImageAnswerDeps> = {},
): Promise<{ readonly url: string; readonly image: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'images-'));
  const images = openImageAnswers({
    findPage: (slug, number) => Promise.resolve(slug === 'TU-1' && number === 1 ? page : undefined),
    readBaseUrl: () => 'https://luutru.example',
    report: reportNothing,
    ...parts,
  });
  const server = await serve(folder, 0, { answer: images.answer });
  onTestFinished(async () => {
    await server.close();
    await images.close();
    rmSync(folder, { recursive: true });
  });
  return { url: server.url, image: `${server.url}/iiif/TU-1/1` };
}
