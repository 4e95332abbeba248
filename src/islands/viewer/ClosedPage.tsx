/** @jsxImportSource preact */
import { fillLabel } from '../fill-label.ts';
import type { ConditionalViewerPage, ViewerData } from './viewer-data.ts';

interface Props {
  page: ConditionalViewerPage;
  data: ViewerData;
}

/** The place of a page that is not shown: why, and how to ask for it. */
export function ClosedPage({ page, data }: Props) {
  const { labels, record } = data;
  return (
    <div className="viewer-closed closed">
      <div>
        {page.folio && (
          <p className="eyebrow">{fillLabel(labels['viewer.folio'], { folio: page.folio })}</p>
        )}
        <h2>{fillLabel(labels['viewer.closedTitle'], { page: page.number })}</h2>
        <p>{page.reason}</p>
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
      </div>
    </div>
  );
}
