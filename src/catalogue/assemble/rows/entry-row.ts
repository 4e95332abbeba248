import { findDamage } from '#src/text/damage.ts';
import type { Place } from '#src/catalogue/issues/issue.ts';
import { readMode } from '#src/catalogue/mode.ts';
import { columnNames, findField, type Field } from '#src/domain/schema/field.ts';
import type { BuildContext } from '../context.ts';
import { refuseDamage } from './damaged-text.ts';
import type { Entry } from '../stories/frontmatter.ts';
import { readValue, requireValues } from './read-value.ts';
import type { Row } from './row.ts';
import { findSecrecy } from '../records/secrecy.ts';

/**
 * Reads YAML entries by a table of fields, like a table's row. Undefined for a secret one, of which
 * only the position is reported.
 */
export function readEntries(
  file: string,
  entries: readonly Entry[],
  fields: readonly Field[],
  context: BuildContext,
  firstRow = 1,
): Row | undefined {
  const found = entries.map((entry) => ({ ...entry, found: findField(fields, entry.key) }));
  const secrecy = findSecrecy(
    found.map(({ found: match, text, row, key }) => ({ name: match?.field.name, text, row, key })),
  );
  if (secrecy.kind === 'stamp') {
    context.issues.add('secret-row', { file, row: secrecy.value.row }, {});
    return undefined;
  }
  if (secrecy.kind === 'mention') {
    const { row, key } = secrecy.value;
    context.issues.add('secrecy-mention', { file, row, column: key }, {});
  }
  const isSafe = found.every(
    ({ found: match, text }) => match?.field.name !== 'mode' || isKnownMode(text),
  );
  const values = new Map<string, string>();
  const places = new Map<string, Place>();
  for (const { key, text, row, found: match } of found) {
    const place = { file, row, column: key };
    if (match === undefined) {
      const near = context.findNear(key, columnNames(fields));
      context.issues.add('unknown-column', place, { heading: key }, { near });
      continue;
    }
    const name = match.english ? `${match.field.name}_en` : match.field.name;
    if (places.has(name)) {
      const first = places.get(name)?.row ?? row;
      context.issues.add('doubled-column', place, { field: name, first, second: row });
      continue;
    }
    places.set(name, place);
    if (text === '') continue;
    const damage = findDamage(text);
    if (damage !== undefined) {
      refuseDamage(damage, place, isSafe, context.issues);
      continue;
    }
    const value = readValue(match.field, text, place, context);
    if (value !== undefined) values.set(name, value);
  }
  const placeOf = (name?: string): Place => {
    const known = name === undefined ? undefined : places.get(name);
    return known ?? { file, row: firstRow, ...(name !== undefined && { column: name }) };
  };
  const row: Row = { values, placeOf };
  const given = found.flatMap(({ text, found: match }) =>
    match && text !== '' && !match.english ? [match.field.name] : [],
  );
  requireValues(row, fields, new Set(given), context);
  return row;
}

const isKnownMode = (text: string): boolean =>
  ['open', 'conditional', 'missing'].includes(readMode(text));
