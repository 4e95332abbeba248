import { useStore } from '@nanostores/react';
import type { Region } from '#src/domain/values.ts';
import { toEmbedHref, toEmbedCode } from '#src/islands/embed/embed-href.ts';
import { CopyButton } from './CopyButton.tsx';
import { toPageCitation, toPageFormat, toPermalink } from '../export/page-citation.ts';
import { TakeAway } from './TakeAway.tsx';
import { withPart, type View } from '../core/view.ts';
import type { ViewerData, ViewerPage } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';

interface Props {
  page: ViewerPage;
  data: ViewerData;
  store: ViewerStore;
  isFraming: boolean;
  onFrame: () => void;
}

const formats = [
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl', 'CSL-JSON'],
] as const;

/** Exports of a page or a region: link, citation, image, print. */
export function CitePanel({ page, data, store, isFraming, onFrame }: Props) {
  const { labels, citation } = data;
  const view = useStore(store.$view);
  const frame = useStore(store.$frame);
  const region = frame ?? view.region;
  const cited: View = withPart({ page: view.page, rotation: view.rotation }, 'region', region);
  const href = toPermalink(citation.permalink, cited);
  const cite = (language: 'vi' | 'en') => toPageCitation(data, page, href, language, new Date());
  const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const forms = [
    ['viewer.link', href],
    ['viewer.citationVi', cite('vi')],
    ['viewer.citationEn', cite('en')],
    ...(data.embed === undefined || page.kind !== 'open'
      ? []
      : ([['viewer.embed', toFrameCode(data, data.embed, page.number, region)]] as const)),
  ] as const;

  return (
    <>
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
      {page.kind === 'open' && <TakeAway {...{ page, data, region }} citation={cite(language)} />}
      {forms.map(([label, text]) => (
        <div key={label} className="viewer-copy">
          <h3>{labels[label]}</h3>
          <p>{text}</p>
          <CopyButton text={text} what={labels[label]} labels={labels} />
        </div>
      ))}
      <details className="viewer-formats">
        <summary>{labels['viewer.formats']}</summary>
        {formats.map(([format, name]) => {
          const text = toPageFormat(citation.formats[format], page, href);
          return (
            <div key={format} className="viewer-copy">
              <h3>{name}</h3>
              <pre role="region" aria-label={name} tabIndex={0}>
                {text}
              </pre>
              <CopyButton text={text} what={name} labels={labels} />
            </div>
          );
        })}
      </details>
    </>
  );
}

/** HTML to paste into a page of another site to show a page, or a region of it. */
function toFrameCode(
  { title, record }: ViewerData,
  base: string,
  page: number,
  region: Region | undefined,
): string {
  const shown = {
    kind: 'page',
    item: record?.slug ?? '',
    page,
    ...(region && { region }),
  } as const;
  return toEmbedCode(toEmbedHref(base, shown), title, '640x480');
}
