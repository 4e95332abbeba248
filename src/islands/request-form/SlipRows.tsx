import type { RequestEntry } from '../request-list/request-entry.ts';
import { placeOf } from './request-letter.ts';
import type { RequestLabels } from './RequestForm.tsx';

interface Props {
  entries: readonly RequestEntry[];
  labels: RequestLabels;
}

/** Minimum number of rows in print; empty ones are for handwriting. */
const fewestRows = 6;

/** The table of the official slip. Print only. */
export function SlipRows({ entries, labels }: Props) {
  const blanks = Math.max(entries.length === 0 ? fewestRows : 1, fewestRows - entries.length);
  return (
    <table className="slip-rows">
      <thead>
        <tr>
          <th scope="col">{labels['request.row']}</th>
          <th scope="col">{labels['request.fonds']}</th>
          <th scope="col">{labels['request.inventory']}</th>
          <th scope="col">{labels['request.file']}</th>
          <th scope="col">{labels['request.recordTitle']}</th>
          <th scope="col">{labels['request.pages']}</th>
          <th scope="col">{labels['request.note']}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          <tr key={`${entry.id}#${entry.page}`}>
            <td>{index + 1}</td>
            {entry.fonds === undefined ? (
              <td colSpan={3}>{entry.reference}</td>
            ) : (
              <>
                <td>{entry.fonds}</td>
                <td>{entry.inventory}</td>
                <td>{entry.file}</td>
              </>
            )}
            <td>{entry.title}</td>
            <td>{placeOf(entry, labels)}</td>
            <td>{entry.access === 'conditional' && labels['request.conditional']}</td>
          </tr>
        ))}
        {Array.from({ length: blanks }, (_, index) => (
          <tr key={index}>
            <td>{entries.length + index + 1}</td>
            {Array.from({ length: 6 }, (_cell, column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
