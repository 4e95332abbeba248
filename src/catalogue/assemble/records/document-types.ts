import { foldText } from '#src/text/fold.ts';
import { toRowKey } from '#src/catalogue/issues/report/hide-doubtful-rows.ts';
import type { Place } from '#src/catalogue/issues/issue.ts';
import { findType, typeNames } from '#src/domain/schema/types.ts';
import type { BuildContext } from '../context.ts';
import type { Row } from '../rows/row.ts';

/** Reads the types of one table's items. */
export interface TypeReader {
  /** The type as in the code list, or as written; undefined for an empty cell. */
  readonly read: (row: Row) => string | undefined;
  /** Reports, in one warning, types that are in no list. */
  readonly finish: () => void;
}

const mostExamples = 5;

/** `accepted` are the archive's own types besides the national list. */
export function createTypeReader(
  accepted: readonly string[],
  { issues, findNear, unevenRows }: BuildContext,
): TypeReader {
  const own = new Map(accepted.map((name) => [foldText(name), name]));
  const unknown = new Map<string, number>();
  let first: Place | undefined;
  return {
    read: (row) => {
      const written = row.values.get('typeName');
      if (written === undefined) return undefined;
      const known = own.get(foldText(written)) ?? findType(written);
      if (known !== undefined) return known;
      const place = row.placeOf('typeName');
      // It may be a fragment of another row, even of a secret one: it is never quoted.
      const isPiece = place.row !== undefined && unevenRows.has(toRowKey(place.file, place.row));
      if (isPiece && !(row.values.has('docCode') && row.values.has('subject'))) return written;
      first ??= place;
      unknown.set(written, (unknown.get(written) ?? 0) + 1);
      return written;
    },
    finish: () => {
      if (first === undefined) return;
      const byCount = [...unknown].sort(([, a], [, b]) => b - a);
      const count = byCount.reduce((sum, [, rows]) => sum + rows, 0);
      const listExamples = (near: string): string => {
        const examples = byCount.slice(0, mostExamples).map(([value, rows]) => {
          const nearest = findNear(value, typeNames);
          return `"${value}" (${rows}${nearest === undefined ? '' : `, ${near} "${nearest}"`})`;
        });
        return [...examples, ...(byCount.length > mostExamples ? ['…'] : [])].join(', ');
      };
      issues.add('unknown-type', first, {
        count,
        types: byCount.length,
        examplesVi: listExamples('gần với'),
        examplesEn: listExamples('near'),
      });
    },
  };
}
