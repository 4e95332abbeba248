import { stripMarks } from '../../text/fold.ts';
import { fillLabel } from '../fill-label.ts';
import type { SearchLabels } from './Search.tsx';

interface Props {
  query: string;
  /** Address of the request slip. */
  askHref: string;
  labels: SearchLabels;
  onAsk: (query: string) => void;
}

/** Says what was searched, and what to try next. */
export function NothingFound({ query, askHref, labels, onAsk }: Props) {
  const unmarked = stripMarks(query);
  return (
    <div className="search-none">
      <h2>{fillLabel(labels['search.none'], { query })}</h2>
      <p>{labels['search.noneTitles']}</p>
      <ul>
        <li>{labels['search.noneShorter']}</li>
        {unmarked !== query.toLowerCase() && (
          <li>
            <button type="button" className="search-link" onClick={() => onAsk(unmarked)}>
              {fillLabel(labels['search.noneUnmarked'], { query: unmarked })}
            </button>
          </li>
        )}
        <li>
          <a href="#muc-luc">{labels['search.noneBrowse']}</a>
        </li>
        <li>
          <a href={askHref}>{labels['search.noneAsk']}</a>
        </li>
      </ul>
    </div>
  );
}
