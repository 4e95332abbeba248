import { NotPublicError } from './ask-for.ts';
import { readEmbedded } from './embed-href.ts';
import { readPage } from './read-page.ts';
import { readScene } from './read-scene.ts';
import { showFrame, type FrameLabels } from './show-frame.ts';

/** Script of the embed: shows the page or scene named in its URL. */
const host = document.querySelector('main');
if (host) void open(host);

async function open(host: HTMLElement, page?: number): Promise<void> {
  const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const labels = JSON.parse(host.dataset['labels'] ?? '{}') as FrameLabels;
  const asked = readEmbedded(location.search);
  try {
    if (asked === undefined) throw new NotPublicError('no page or scene in the URL');
    if (asked.kind === 'scene') {
      showFrame(host, await readScene(asked, language), labels);
      return;
    }
    const { region, ...whole } = asked;
    const shown = { ...whole, page: page ?? asked.page };
    const isPart = region !== undefined && page === undefined;
    const framed = await readPage(isPart ? asked : shown, language);
    const go = (to: number) => void open(host, to);
    showFrame(host, framed, labels, isPart ? undefined : { page: shown.page, go });
  } catch (error) {
    const { missing = '', failed = '' } = host.dataset;
    host.textContent = error instanceof NotPublicError ? missing : failed;
  }
}
