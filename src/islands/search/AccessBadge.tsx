/** @jsxImportSource preact */
import type { SearchHit } from './search-backend.ts';
import type { Words } from './words.ts';

interface Props {
  access: SearchHit['access'];
  t: Words;
}

export function AccessBadge({ access, t }: Props) {
  return access && <span className={`badge badge-${access}`}>{t(`search.${access}`)}</span>;
}
