/** @jsxImportSource preact */
import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { saveFile } from '../save-file.ts';
import { drawRegion } from './draw-region.ts';
import { toPageCitation, toPermalink } from './page-citation.ts';
import { printPage } from './print-page.ts';
import { addMargin, toStampedJpeg } from './stamp-image.ts';
import { withPart, type View } from './view.ts';
import type { ViewerData, ViewerPage } from './viewer-data.ts';
import type { ViewerStore } from './viewer.store.ts';

interface Props {
  page: ViewerPage;
  data: ViewerData;
  store: ViewerStore;
  isFraming: boolean;
  onFrame: () => void;
}

/** What a reader takes away of a page, or of a part of it: link, citation, image, a print. */
export function CitePanel({ page, data, store, isFraming, onFrame }: Props) {
  const { labels } = data;
  const root = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState('');
  const view = useStore(store.$view);
  const frame = useStore(store.$frame);
  const region = frame ?? view.region;
  const cited: View = withPart({ page: view.page, rotation: view.rotation }, 'region', region);
  const address = toPermalink(data.citation.permalink, cited);
  const cite = (language: 'vi' | 'en') => toPageCitation(data, page, address, language, new Date());
  const language = document.documentElement.lang === 'en' ? 'en' : 'vi';

  const run = (task: Promise<unknown>, done: keyof typeof labels, failed: keyof typeof labels) =>
    void task.then(
      () => setNote(labels[done]),
      () => setNote(labels[failed]),
    );
  const copy = (text: string) =>
    run(
      isSecureContext ? navigator.clipboard.writeText(text) : Promise.reject(new Error()),
      'viewer.copied',
      'viewer.copyFailed',
    );
  const save = async (isPart: boolean) => {
    if (page.kind !== 'open') return;
    const whole = { x: 0, y: 0, width: page.width, height: page.height };
    const drawn = await drawRegion(page, isPart ? (region ?? whole) : whole);
    await document.fonts.ready;
    const stamped = addMargin(drawn, [data.archive, data.reference, cite(language)]);
    const file = await toStampedJpeg(stamped, `${data.archive}. ${cite(language)}`);
    const name = [data.record?.slug, page.number, isPart ? 'vung' : ''].filter(Boolean).join('-');
    saveFile(file, `${name}.jpg`);
  };

  return (
    <div className="viewer-cite" ref={root}>
      <p role="status">{note}</p>
      {page.kind === 'open' && (
        <div className="viewer-row">
          <button
            type="button"
            className="viewer-tool viewer-boxed"
            aria-pressed={isFraming}
            onClick={onFrame}
          >
            {labels['viewer.frame']}
          </button>
          {frame && (
            <button
              type="button"
              className="viewer-tool viewer-boxed"
              onClick={() => store.setFrame(undefined)}
            >
              {labels['viewer.unframe']}
            </button>
          )}
        </div>
      )}
      <p className="viewer-none">
        {labels[frame ? 'viewer.citesFrame' : region ? 'viewer.citesRegion' : 'viewer.citesPage']}
      </p>
      {(
        [
          ['viewer.link', address],
          ['viewer.citationVi', cite('vi')],
          ['viewer.citationEn', cite('en')],
        ] as const
      ).map(([label, text]) => (
        <div key={label} className="viewer-copy">
          <h3>{labels[label]}</h3>
          <p>{text}</p>
          <button
            type="button"
            className="viewer-tool viewer-boxed"
            aria-label={`${labels['viewer.copy']}: ${labels[label]}`}
            onClick={() => copy(text)}
          >
            {labels['viewer.copy']}
          </button>
        </div>
      ))}
      {page.kind === 'open' && (
        <div className="viewer-row">
          <button
            type="button"
            className="viewer-tool viewer-boxed"
            onClick={() => run(save(false), 'viewer.saved', 'viewer.saveFailed')}
          >
            {labels['viewer.savePage']}
          </button>
          {region && (
            <button
              type="button"
              className="viewer-tool viewer-boxed"
              onClick={() => run(save(true), 'viewer.saved', 'viewer.saveFailed')}
            >
              {labels['viewer.saveRegion']}
            </button>
          )}
          <button
            type="button"
            className="viewer-tool viewer-boxed"
            onClick={() => {
              const largest = page.sizes.at(-1);
              const host = root.current?.closest('dialog');
              if (!largest || !host) return;
              const image = `${page.service}/full/${largest.width},${largest.height}/0/default.jpg`;
              run(printPage(host, image, cite(language)), 'viewer.printed', 'viewer.saveFailed');
            }}
          >
            {labels['viewer.print']}
          </button>
        </div>
      )}
    </div>
  );
}
