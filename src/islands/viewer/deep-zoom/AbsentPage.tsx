import { fillLabel } from '#src/islands/shared/fill-label.ts';
import type { ConditionalViewerPage, MissingViewerPage, ViewerData } from '../core/viewer-data.ts';

interface Props {
  page: ConditionalViewerPage | MissingViewerPage;
  data: ViewerData;
  /** Its side, when another page is beside it. */
  half?: 'first' | 'second' | undefined;
}

/** Placeholder for a page that is not shown: why, and how it can be read. */
export function AbsentPage({ page, data, half }: Props) {
  const { labels } = data;
  const name = [
    fillLabel(labels['viewer.page'], { page: page.number }),
    page.folio && fillLabel(labels['viewer.folio'], { folio: page.folio }),
  ];
  return (
    <div
      className={`viewer-absent ${page.kind === 'conditional' ? 'closed' : ''}`}
      data-half={half}
    >
      <div>
        <p className="eyebrow">{name.filter(Boolean).join(' · ')}</p>
        <h2>{page.kind === 'conditional' ? labels['viewer.closedTitle'] : page.reason}</h2>
        <p>{page.kind === 'conditional' ? page.reason : page.advice}</p>
        {page.kind === 'conditional' && <AskButton page={page} data={data} />}
      </div>
    </div>
  );
}

/** Adds the page to the request list without leaving the viewer. */
function AskButton({ page, data }: { page: ConditionalViewerPage; data: ViewerData }) {
  const { labels, record } = data;
  return (
    <a
      key={page.number}
      className="btn"
      href={page.requestHref}
      {...(record && {
        'data-add-request': '',
        'data-id': record.id,
        'data-slug': record.slug,
        'data-page': page.number,
        'data-folio': page.folio,
        'data-title': data.title,
        'data-reference': data.reference,
        'data-access': 'conditional',
        'data-fonds': record.fonds,
        'data-inventory': record.inventory,
        'data-file': record.file,
        'data-added': labels['viewer.asked'],
      })}
    >
      {labels['viewer.ask']}
    </a>
  );
}
