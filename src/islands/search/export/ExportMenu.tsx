import { useRef, useState } from 'react';
import { saveFile } from '#src/islands/shared/save-file.ts';
import type { ExportFormat } from './build-export.ts';
import type { SearchData } from '../page/search-data.ts';
import type { SearchStore } from '../page/search.store.ts';
import type { SearchTranslate } from '../page/translate.ts';

interface Props {
  data: SearchData;
  store: SearchStore;
  total: number;
  t: SearchTranslate;
}

const formats = [
  ['csv', 'search.exportCsv'],
  ['txt', 'search.exportText'],
  ['ris', 'search.exportRis'],
] as const satisfies readonly (readonly [ExportFormat, keyof SearchData['labels']])[];

/** Most results per file. Each has to be fetched, so more would take too long. */
const most = 500;

/** Exports the results as a table or as citations. */
export function ExportMenu({ data, store, total, t }: Props) {
  const [note, setNote] = useState<keyof SearchData['labels']>();
  const [name, setName] = useState('');
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const save = async (format: ExportFormat) => {
    setNote('search.exporting');
    try {
      const { buildExport } = await import('./build-export.ts');
      const hits = await store.loadAll(most);
      const file = `${t('search.fileName')}.${format}`;
      saveFile(buildExport(format, hits, data, location.origin), file);
      setName(file);
      setNote('search.exported');
    } catch {
      setNote('search.exportFailed');
    }
  };
  return (
    <details
      className="search-export"
      ref={menu}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !menu.current?.open) return;
        close();
        menu.current.querySelector('summary')?.focus();
      }}
      onBlur={({ relatedTarget }) => {
        const isLeft = relatedTarget instanceof Node && !menu.current?.contains(relatedTarget);
        if (isLeft) close();
      }}
    >
      <summary className="btn btn-ghost">{t('search.export')}</summary>
      <div>
        <p>
          {total > most
            ? t('search.exportPart', { count: most, total })
            : t('search.exportNote', { count: total })}
        </p>
        {formats.map(([format, label]) => (
          <button
            key={format}
            type="button"
            className="search-link"
            onClick={() => void save(format)}
          >
            {t(label)}
          </button>
        ))}
        <p role="status">{note && t(note, { name })}</p>
      </div>
    </details>
  );
}
