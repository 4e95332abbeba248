import type { SearchHit } from '../engine/search-backend.ts';
import type { Words } from '../page/words.ts';

interface Props {
  access: SearchHit['access'];
  t: Words;
}

export function AccessBadge({ access, t }: Props) {
  return access && <span className={`badge badge-${access}`}>{t(`search.${access}`)}</span>;
}
