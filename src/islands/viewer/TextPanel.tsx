import { fillLabel } from '../fill-label.ts';
import type { ViewerData, ViewerPage } from './viewer-data.ts';

interface Props {
  page: ViewerPage;
  data: ViewerData;
}

/** The transcript beside the image, line by line as on the page. */
export function TextPanel({ page, data }: Props) {
  const { labels, textLanguage } = data;
  const heading = fillLabel(labels['viewer.textOf'], { page: page.number });
  const lines = page.kind === 'open' ? page.lines : [];
  return (
    <section className="viewer-text" id="viewer-text" aria-label={heading} tabIndex={0}>
      <h2>{heading}</h2>
      {lines.length === 0 ? (
        <p className="viewer-none">
          {labels[page.kind === 'open' ? 'viewer.noText' : 'viewer.closedText']}
        </p>
      ) : (
        <div lang={textLanguage}>
          {lines.map((line, index) => (
            <p key={index}>{line.text}</p>
          ))}
        </div>
      )}
    </section>
  );
}
