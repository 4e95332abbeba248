import type { SearchHit } from '../engine/search-backend.ts';
import type { SearchTranslate } from '../page/translate.ts';

interface Props {
  access: SearchHit['access'];
  t: SearchTranslate;
}

export function AccessBadge({ access, t }: Props) {
  return access && <span className={`badge badge-${access}`}>{t(`search.${access}`)}</span>;
}
