import { useEffect, useRef, useState, type ReactNode } from 'react';
import { readPlace, writePlace } from '../place/place.ts';
import type { SearchTranslate } from '../page/translate.ts';

interface Props {
  /** Number of chosen values. */
  chosenCount: number;
  total: number;
  t: SearchTranslate;
  children: ReactNode;
}

/** On narrow screens facets are in a separate sheet; a dialog keeps the focus inside it. */
export function FacetSheet({ chosenCount, total, t, children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => sheet.current?.close();
  const open = () => {
    setOpen(true);
    document.documentElement.dataset['sheetOpen'] = '';
    sheet.current?.showModal();
    writePlace();
  };
  useEffect(() => {
    if (readPlace()?.isSheetOpen) open();
  }, []);
  return (
    <>
      <button type="button" className="btn btn-ghost" aria-haspopup="dialog" onClick={open}>
        {chosenCount === 0
          ? t('search.filters')
          : t('search.filtersChosen', { count: chosenCount })}
      </button>
      <dialog
        ref={sheet}
        className="search-sheet"
        aria-labelledby="search-sheet"
        onClose={() => {
          setOpen(false);
          delete document.documentElement.dataset['sheetOpen'];
          writePlace();
        }}
        onClick={(event) => {
          if (event.target === sheet.current) close();
        }}
      >
        <div className="search-sheet-head">
          <h2 id="search-sheet">{t('search.filters')}</h2>
          <button type="button" className="search-link" onClick={close}>
            {t('search.closeFilters')}
          </button>
        </div>
        <div className="search-facets">{isOpen && children}</div>
        <div className="search-sheet-foot">
          <button type="button" className="btn" onClick={close}>
            {t('search.showFound', { count: total })}
          </button>
        </div>
      </dialog>
    </>
  );
}
