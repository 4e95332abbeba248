import { markHits } from './highlight.ts';
import type { SearchHit } from './search-backend.ts';
import type { SearchLabels } from './Search.tsx';

interface Props {
  hit: SearchHit;
  query: string;
  labels: SearchLabels;
}

export function SearchResult({ hit, query, labels }: Props) {
  return (
    <li>
      <p className="ref">
        {hit.reference && <b>{hit.reference}</b>}
        {hit.kind && <span>{hit.kind}</span>}
        {hit.date && <span>{hit.date}</span>}
      </p>
      <h3>
        <a href={hit.href} lang={hit.language} hrefLang={hit.language}>
          <Marked text={hit.title.text} query={query} />
        </a>
        {hit.language && <small> ({labels['search.inVietnamese']})</small>}
      </h3>
      {hit.access && (
        <span className={`badge badge-${hit.access}`}>{labels[`search.${hit.access}`]}</span>
      )}
    </li>
  );
}

function Marked({ text, query }: { text: string; query: string }) {
  return markHits(text, query).map((stretch, index) =>
    stretch.isHit ? <mark key={index}>{stretch.text}</mark> : stretch.text,
  );
}
