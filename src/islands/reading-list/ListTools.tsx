import { fillLabel } from '../shared/fill-label.ts';
import { saveFile } from '../shared/save-file.ts';
import type { ListFormat } from './build-list-file.ts';
import type { ReadingEntry } from './reading-entry.ts';
import { addAll, type Kept } from './reading-list.store.ts';
import type { ReadingLabels } from './ReadingList.tsx';

interface Props {
  entries: readonly ReadingEntry[];
  labels: ReadingLabels;
  archive: string;
  say: (words: string) => void;
  tell: (kept: Kept) => void;
}

const formats = ['csv', 'ris', 'txt', 'list'] as const satisfies readonly ListFormat[];
const columns = ['title', 'kind', 'reference', 'date', 'citation', 'url'] as const;

/** Exports the list as a file, prints it, and imports a file. */
export function ListTools({ entries, labels, archive, say, tell }: Props) {
  const save = async (format: ListFormat) => {
    const { buildListFile } = await import('./build-list-file.ts');
    const heads = columns.map((column) => labels[`reading.column.${column}`]);
    const words = {
      archive,
      columns: [...heads, labels['reading.note']],
      note: labels['reading.note'],
    };
    const file = buildListFile(format, entries, words, location.origin);
    saveFile(file, `${labels['reading.fileName']}.${format === 'list' ? 'json' : format}`);
  };
  const bring = async (file: File) => {
    const { readListFile } = await import('./build-list-file.ts');
    const brought = readListFile(await file.text());
    if (brought === undefined) {
      say(labels['reading.notList']);
      return;
    }
    const added = addAll(brought);
    tell(added === 'full' ? 'full' : 'kept');
    if (added !== 'full') say(fillLabel(labels['reading.brought'], { count: added }));
  };
  return (
    <div className="reading-tools no-print">
      {entries.length > 0 && (
        <>
          <p className="ref">{fillLabel(labels['reading.count'], { count: entries.length })}</p>
          <div role="group" aria-label={labels['reading.take']}>
            {formats.map((format) => (
              <button
                key={format}
                type="button"
                className="btn btn-ghost"
                onClick={() => void save(format)}
              >
                {labels[`reading.${format}`]}
              </button>
            ))}
            <button type="button" className="btn btn-ghost" onClick={() => window.print()}>
              {labels['reading.print']}
            </button>
          </div>
        </>
      )}
      <label>
        {labels['reading.bring']}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file) void bring(file);
            // So that the same file can be chosen again.
            input.value = '';
          }}
        />
      </label>
    </div>
  );
}
