/** @jsxImportSource preact */
import type { Words } from './words.ts';

interface Props {
  t: Words;
  onAsk: (query: string) => void;
}

/** Before anything is asked: how it may be asked. */
export function Examples({ t, onAsk }: Props) {
  const examples = t('search.examples').split(';');
  return (
    <div className="search-chips" role="group" aria-label={t('search.tryThese')}>
      <span aria-hidden="true">{t('search.tryThese')}</span>
      {examples.map((example) => (
        <button key={example} type="button" onClick={() => onAsk(example.trim())}>
          {example.trim()}
        </button>
      ))}
    </div>
  );
}
